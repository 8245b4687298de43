package vn.tongket.integration.webhooks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call, as it went.
 *
 * @param status what was answered, or null where nothing was
 * @param answer the first characters of the body, or null where there is none
 * @param retryAt before when the receiver does not want to be called again, or null where it did not say
 */
record Attempt(
        Instant at,
        Duration duration,
        AttemptOutcome outcome,
        @Nullable Integer status,
        @Nullable String answer,
        @Nullable Instant retryAt) {

    boolean delivered() {
        return outcome == AttemptOutcome.DELIVERED;
    }

    /** Where the receiver asked for rest for itself, and not only for this delivery. */
    boolean asksForRest() {
        return retryAt != null && status != null && (status == 429 || status == 503);
    }
}
