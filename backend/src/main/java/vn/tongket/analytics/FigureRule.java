package vn.tongket.analytics;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Direction;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Level;

/**
 * What the definition in force says about the figures of an indicator whose periods end on a day.
 *
 * @param levels of the units that report it
 */
record FigureRule(
        UUID indicator,
        LocalDate day,
        int decimals,
        Direction direction,
        String unitOfMeasure,
        RollUp inSpace,
        Set<Level> levels,
        int version,
        @Nullable LocalDate validFrom) {

    /** Whether another definition is in force in a period than in the one before. */
    boolean changedIn(Period period) {
        return changedIn(period, version, validFrom);
    }

    /** The same of a definition, which is the first where it has no number above one. */
    static boolean changedIn(Period period, int version, @Nullable LocalDate validFrom) {
        return version > 1
                && validFrom != null
                && validFrom.isAfter(period.previous().lastDay())
                && !validFrom.isAfter(period.lastDay());
    }

    /** How values of several units become one. */
    String method() {
        return inSpace == RollUp.SUM || inSpace == RollUp.RATIO_OF_SUMS ? inSpace.code() : "none";
    }
}
