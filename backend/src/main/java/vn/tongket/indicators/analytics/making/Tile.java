package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import vn.tongket.kernel.time.Period;

/**
 * A piece of the asked period, as long as the definition wants reports.
 *
 * @param from its first moment
 * @param until the moment after its last one
 * @param day its last day under its basis, which decides who reports it, and on which land
 */
public record Tile(Period period, int from, int until, LocalDate day) {

    /** Whether some of an extent lies in it. */
    boolean meets(Extent extent) {
        return extent.meets(from, until);
    }

    int moments() {
        return until - from;
    }
}
