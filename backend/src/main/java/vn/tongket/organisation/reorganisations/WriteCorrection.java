package vn.tongket.organisation.reorganisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The act whose place another takes: it is undone in the same step, so that no figure is seen without both.
 *
 * @param act an act in force
 * @param reason why it is undone
 * @param decisions what becomes of values that somebody has answered for, of units that it had made
 */
public record WriteCorrection(
        @NotNull UUID act,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 1000) List<@Valid @NotNull WriteUndoDecision> decisions) {}
