package vn.tongket.plans.plans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of a plan.
 *
 * @param status {@code submitted}, {@code draft} (returned or taken back), {@code issued} or {@code closed}
 * @param reason required for returning and taking back
 * @param decision required for issuing, and only there
 */
public record WritePlanStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"draft", "submitted", "issued", "closed"})
        PlanStatus status,

        @Nullable @Size(max = 2000) String reason,
        @Nullable PlanDecision decision) {}
