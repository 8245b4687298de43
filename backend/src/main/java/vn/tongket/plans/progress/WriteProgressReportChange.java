package vn.tongket.plans.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What of a report can be changed before it is sent; its task and period cannot.
 *
 * @param percent 0 to 100, at most two decimals
 */
public record WriteProgressReportChange(
        @NotBlank @Size(max = 8000) String narrative,
        @Nullable @Size(max = 8000) String difficulties,
        @NotNull @Min(0) @Max(100) BigDecimal percent,
        @Nullable @Size(max = 2000) String warningsComment) {}
