package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * A webhook and how it stands, without its secret; only the answers that make one carry it, once.
 *
 * @param eventTypes the types that are sent, whole or up to a point; empty for all
 * @param unit whose events are sent, with those of all units below; null for the whole installation
 * @param ordered whether the next event waits until the one before was taken
 * @param pauseReason why it is paused
 * @param failingSince the first failed attempt since the last one that was taken
 * @param slow whether the last call was not answered in time, so that others are called first
 * @param pending deliveries that are still to be sent
 * @param dead deliveries that were given up
 * @param formerSecretUntil until when the former secret signs too
 * @param owner who made it, and is told where it is paused by itself
 * @param secret what receivers check signatures with, in the making answer only
 */
@Schema(name = "Webhook")
public record WebhookResponse(
        UUID id,
        String url,
        String description,
        List<String> eventTypes,
        @Nullable UnitRef unit,
        boolean ordered,
        WebhookStatus status,
        @Nullable PauseReason pauseReason,
        @Nullable Instant pausedAt,
        @Nullable Instant failingSince,
        boolean slow,
        long pending,
        long dead,
        @Nullable Instant formerSecretUntil,
        AccountRef owner,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    WebhookResponse withSecret(@Nullable String shown) {
        return new WebhookResponse(
                id,
                url,
                description,
                eventTypes,
                unit,
                ordered,
                status,
                pauseReason,
                pausedAt,
                failingSince,
                slow,
                pending,
                dead,
                formerSecretUntil,
                owner,
                createdAt,
                shown);
    }
}
