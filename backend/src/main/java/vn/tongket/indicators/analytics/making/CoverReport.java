package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * One value in force, as the cover of a figure looks at it.
 *
 * @param days of which days it tells; null for all of the period
 * @param value null where it says that there can be no number
 * @param weight what weighs it, or null
 * @param known since when it counts as known, in a text that sorts
 * @param waiting whether it is not approved yet
 * @param learnedLater whether it came on file only after the instant that is asked about
 * @param whole where it comes from when parts of the whole may stand for it
 */
public record CoverReport(
        UUID unit,
        Period period,
        PeriodBasis basis,
        @Nullable Days days,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal weight,
        String known,
        boolean waiting,
        boolean learnedLater,
        Whole whole) {

    /** Where a report of the whole comes from. */
    public enum Whole {
        /** It was reported. */
        TOLD,
        /** It is the sum of its parts. */
        OF_PARTS,
        /** It was reported, and its parts come to something else. */
        UNLIKE_PARTS
    }

    /** The same of another origin. */
    CoverReport standing(Whole other) {
        return new CoverReport(
                unit, period, basis, days, value, numerator, denominator, weight, known, waiting, learnedLater, other);
    }

    /** The last day that it tells of: that of its period under its basis, where nothing else is said. */
    public LocalDate lastDay() {
        return days == null ? period.lastDay(basis) : days.last();
    }

    /** Whether it is for the same unit and period as another. */
    boolean sameKey(UUID otherUnit, Period otherPeriod) {
        return unit.equals(otherUnit) && period.equals(otherPeriod);
    }
}
