package vn.tongket.integration.webhooks;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One call of a receiver.
 *
 * @param number the first is 1
 * @param durationMs how long it took
 * @param outcome {@code delivered}, or why not
 * @param status what was answered; null where nothing was
 * @param answer the first characters of the answer
 */
@Schema(name = "WebhookAttempt")
public record WebhookAttemptResponse(
        int number,
        Instant at,
        int durationMs,
        AttemptOutcome outcome,
        @Nullable Integer status,
        @Nullable String answer) {}
