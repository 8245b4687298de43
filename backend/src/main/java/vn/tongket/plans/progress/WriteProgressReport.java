package vn.tongket.plans.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;

/**
 * A report as the lead unit writes it.
 *
 * @param period the period reported on, such as {@code 2023-03} or {@code 2023-Q1}; it does not begin before the year of
 *     the plan, and has begun
 * @param narrative what was done
 * @param difficulties what stands in the way
 * @param percent how much of the task is done, 0 to 100, at most two decimals
 * @param warningsComment why the report is right nevertheless, where a check warns
 */
public record WriteProgressReport(
        @NotNull @Schema(implementation = String.class, example = "2023-Q1")
        Period period,

        @NotBlank @Size(max = 8000) String narrative,
        @Nullable @Size(max = 8000) String difficulties,
        @NotNull @Min(0) @Max(100) BigDecimal percent,
        @Nullable @Size(max = 2000) String warningsComment) {}
