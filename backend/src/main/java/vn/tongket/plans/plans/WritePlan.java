package vn.tongket.plans.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.tasks.LegalBasis;

/**
 * A new plan.
 *
 * @param unit code (read on the last day of the year) or id of the unit
 * @param year the year it is for
 * @param legalBases the documents by which it is made
 */
public record WritePlan(
        @NotBlank @Size(max = 40) String unit,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotNull Name title,
        @Nullable @Size(max = 50) List<LegalBasis> legalBases) {}
