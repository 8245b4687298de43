package vn.tongket.reorganisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The act whose place another takes: it is undone in the same step, so that no figure is seen without both.
 *
 * @param act an act in force
 * @param reason why it is undone
 */
public record WriteCorrection(
        @NotNull UUID act, @NotBlank @Size(max = 1000) String reason) {}
