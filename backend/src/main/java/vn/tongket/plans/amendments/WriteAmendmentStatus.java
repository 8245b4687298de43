package vn.tongket.plans.amendments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.plans.PlanDecision;

/**
 * A move of an amendment.
 *
 * @param status {@code submitted}, {@code draft} (returned or taken back), {@code decided}, {@code in-force} or {@code withdrawn}
 * @param reason required for returning, taking back and withdrawing
 * @param decision required for deciding, and only there
 * @param effectiveOn the day from which it is in force, where the decision names one; else that of the amendment, else
 *     today
 */
public record WriteAmendmentStatus(
        @NotNull
        @Schema(
                implementation = String.class,
                enumeration = {"draft", "submitted", "decided", "in-force", "withdrawn"})
        AmendmentStatus status,

        @Nullable @Size(max = 2000) String reason,
        @Nullable PlanDecision decision,
        @Nullable LocalDate effectiveOn) {}
