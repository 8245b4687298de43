package vn.tongket.indicators.observations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A move of a version.
 *
 * @param status {@code submitted}, {@code approved}, {@code returned} or {@code withdrawn}
 * @param reason required for returning and for withdrawing an approved value
 */
public record WriteVersionStatus(
        @NotNull VersionStatus status,
        @Nullable @Size(max = 2000) String reason) {}
