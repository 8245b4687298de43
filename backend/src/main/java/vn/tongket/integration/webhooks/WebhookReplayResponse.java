package vn.tongket.integration.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a replay did.
 *
 * @param replayed how many deliveries are sent again
 */
@Schema(name = "WebhookReplay")
public record WebhookReplayResponse(int replayed) {}
