package vn.tongket.awards.councils;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a session goes.
 *
 * @param reason why, where it goes back to planned or is cancelled
 */
public record WriteCouncilSessionStatus(
        @NotNull CouncilSessionStatus status,
        @Nullable @Size(min = 1, max = 1000) String reason) {}
