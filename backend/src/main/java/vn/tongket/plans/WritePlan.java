package vn.tongket.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tongket.platform.text.Name;

/**
 * A new plan.
 *
 * @param unit code (read on the last day of the year) or id of the unit
 * @param year the year it is for
 */
public record WritePlan(
        @NotBlank @Size(max = 40) String unit,
        @NotNull @Min(1900) @Max(2999) Integer year,
        @NotNull Name title) {}
