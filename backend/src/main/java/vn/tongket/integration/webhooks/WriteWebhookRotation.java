package vn.tongket.integration.webhooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A new secret.
 *
 * @param overlapHours for how long the former one signs too, 0 to 168; 24 without it. 0 ends it at once, as after a leak
 */
public record WriteWebhookRotation(
        @Nullable @Min(0) @Max(168) Integer overlapHours) {}
