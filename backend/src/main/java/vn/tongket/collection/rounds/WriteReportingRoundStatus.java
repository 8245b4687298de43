package vn.tongket.collection.rounds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Opens or closes a round.
 *
 * @param status {@code open} or {@code closed}
 * @param reason required for opening a closed round again
 */
public record WriteReportingRoundStatus(
        @NotNull RoundStatus status,
        @Nullable @Size(max = 2000) String reason) {}
