package vn.tongket.integration.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a receiver.
 *
 * @param event id of the event, which is the header {@code webhook-id} too
 * @param type of the event
 * @param nextAttemptAt when it is tried next; null where it is finished
 * @param finishedAt when it was taken or given up
 * @param attempts the calls so far, the first one first
 * @param body what is sent, in the answer about one delivery only
 */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryResponse(
        UUID id,
        UUID event,
        String type,
        DeliveryStatus status,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt,
        List<WebhookAttemptResponse> attempts,
        @Nullable String body) {}
