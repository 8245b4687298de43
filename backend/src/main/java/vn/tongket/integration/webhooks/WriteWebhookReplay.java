package vn.tongket.integration.webhooks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent again.
 *
 * @param delivery one that is finished, taken or given up; without it all that were given up
 */
public record WriteWebhookReplay(@Nullable UUID delivery) {}
