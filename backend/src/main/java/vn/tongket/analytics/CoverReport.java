package vn.tongket.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;

/**
 * One value in force, as the cover of a figure looks at it.
 *
 * @param value null where it says that there can be no number
 * @param weight what weighs it, or null
 * @param known since when it counts as known, in a text that sorts
 * @param waiting whether it is not approved yet
 * @param learnedLater whether it came on file only after the instant that is asked about
 */
record CoverReport(
        UUID unit,
        Period period,
        PeriodBasis basis,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal weight,
        String known,
        boolean waiting,
        boolean learnedLater) {

    /** The last day of its period under its basis. */
    LocalDate lastDay() {
        return period.lastDay(basis);
    }

    /** Whether it is for the same unit and period as another. */
    boolean sameKey(UUID otherUnit, Period otherPeriod) {
        return unit.equals(otherUnit) && period.equals(otherPeriod);
    }
}
