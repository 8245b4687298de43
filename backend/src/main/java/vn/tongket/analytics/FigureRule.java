package vn.tongket.analytics;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tongket.indicators.Direction;
import vn.tongket.indicators.RollUp;
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
        Set<Level> levels) {

    /** How values of several units become one. */
    String method() {
        return inSpace == RollUp.SUM || inSpace == RollUp.RATIO_OF_SUMS ? inSpace.code() : "none";
    }
}
