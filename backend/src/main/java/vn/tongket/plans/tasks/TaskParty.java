package vn.tongket.plans.tasks;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/** Somebody outside the hierarchy who helps with a task, or watches it. */
@Schema(name = "TaskParty")
public record TaskParty(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"coordinator", "watcher"})
        PartyRole role,

        @NotNull Name name) {}
