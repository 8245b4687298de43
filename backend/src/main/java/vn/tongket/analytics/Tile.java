package vn.tongket.analytics;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tongket.platform.time.Period;

/**
 * A piece of the asked period, as long as the definition wants reports.
 *
 * @param first its first month, counted in the asked period
 * @param months how many it has
 * @param day its last day under its basis, which decides who reports it, and on which land
 * @param due the lowest units that have to report it
 */
record Tile(Period period, int first, int months, LocalDate day, Set<UUID> due) {

    /** Whether a stretch of months, counted in the asked period, has some of it. */
    boolean meets(int from, int until) {
        return from < first + months && until > first;
    }

    /** How many of its months such a stretch has. */
    int monthsIn(int from, int until) {
        return Math.max(0, Math.min(until, first + months) - Math.max(from, first));
    }
}
