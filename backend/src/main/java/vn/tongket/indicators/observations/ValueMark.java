package vn.tongket.indicators.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of a value in the trail: which versions it showed, and what may become otherwise about them. All else stands in the
 * versions and stays. {@code observation_mark} of the database makes the same.
 *
 * @param kept the chain of versions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ValueMark(
        UUID kept,
        int version,
        VersionStatus status,
        @Nullable Instant knownSince,
        @Nullable Instant approvedAt,
        @Nullable Pending pending) {

    /** The version that waited beside the one in force. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pending(
            int version,
            VersionStatus status,
            @Nullable String statusReason,
            @Nullable Instant knownSince) {

        private static @Nullable Pending of(@Nullable VersionResponse waiting) {
            return waiting == null
                    ? null
                    : new Pending(waiting.version(), waiting.status(), waiting.statusReason(), waiting.knownSince());
        }

        /** A version as it waited. */
        VersionResponse waiting(VersionResponse now) {
            return now.standing(status, statusReason, knownSince, null);
        }
    }

    static ValueMark of(UUID chain, ObservationResponse shown) {
        return new ValueMark(
                chain,
                shown.version(),
                shown.status(),
                shown.knownSince(),
                shown.approvedAt(),
                Pending.of(shown.pendingVersion()));
    }

    /** A version as it stood in force or alone. */
    VersionResponse main(VersionResponse now) {
        return now.standing(status, null, knownSince, approvedAt);
    }
}
