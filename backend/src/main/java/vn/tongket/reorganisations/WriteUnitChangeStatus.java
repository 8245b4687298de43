package vn.tongket.reorganisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A move of an act.
 *
 * @param status {@code undone}
 * @param reason why
 */
public record WriteUnitChangeStatus(
        @NotNull UnitChangeStatus status,
        @NotBlank @Size(max = 1000) String reason) {}
