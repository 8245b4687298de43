package vn.tongket.integration.webhooks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a webhook, or lets it go on.
 *
 * @param status {@code paused} or {@code active}
 * @param reason why, for the trail
 */
public record WriteWebhookStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"active", "paused"})
        WebhookStatus status,

        @Nullable @Size(min = 1, max = 500) String reason) {}
