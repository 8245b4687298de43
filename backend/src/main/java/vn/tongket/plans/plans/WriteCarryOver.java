package vn.tongket.plans.plans;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What goes on in a later plan.
 *
 * @param into the draft of a later year
 * @param tasks ids of unfinished tasks
 */
public record WriteCarryOver(
        @NotNull UUID into, @NotEmpty @Size(max = 1000) List<UUID> tasks) {}
