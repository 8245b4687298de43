package vn.tongket.indicators.observations;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * A value to report. A ratio is given by its numerator and denominator, or, where a source prints only the percentage,
 * by its value; everything else by its value.
 *
 * @param value in the indicator's unit of measure
 * @param numerator whole number above the line
 * @param denominator whole number below the line, above zero
 * @param notApplicable true where the indicator has no meaning for the unit; then no number is given
 * @param periodBasis which days the period covers; the definition's without it
 * @param reportsFor where units that went into this one have told of the same days: {@code period-end} where this number
 *     stands for theirs, as it does without it; {@code own-days} where each is of the days on which its unit was there
 * @param comment a remark for readers
 * @param reason why an approved value is changed; required then
 */
public record WriteObservation(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean notApplicable,
        @Nullable PeriodBasis periodBasis,
        @Nullable ReportsFor reportsFor,
        @Nullable Source source,
        @Nullable @Size(max = 2000) String comment,
        @Nullable @Size(max = 2000) String reason) {

    boolean saysNotApplicable() {
        return Boolean.TRUE.equals(notApplicable);
    }
}
