package vn.tongket.organisation.reorganisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move of an act.
 *
 * @param status {@code undone}
 * @param reason why
 * @param decisions what becomes of values that somebody has answered for, of units that the act had made
 */
public record WriteUnitChangeStatus(
        @NotNull UnitChangeStatus status,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 1000) List<@Valid @NotNull WriteUndoDecision> decisions) {}
