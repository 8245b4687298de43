package vn.tongket.plans.amendments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.LegalBasis;

/**
 * An amendment as a planner writes it; its lines are written on their own.
 *
 * @param reason why the plan is changed
 * @param effectiveOn the day from which it is to be in force; null: the day of the decision
 * @param legalBases the documents it rests on
 */
public record WriteAmendment(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate effectiveOn,
        @Nullable @Size(max = 50) List<LegalBasis> legalBases) {}
