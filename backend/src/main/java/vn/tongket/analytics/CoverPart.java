package vn.tongket.analytics;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.units.Cut;
import vn.tongket.units.Land;
import vn.tongket.units.Level;

/**
 * What a report can tell in a cover: all of its land, or the land of one part of a divided unit.
 *
 * @param plots the land
 * @param from its first month, counted in the asked period
 * @param until the month after its last one
 * @param way by which divisions the part came to be; null where it is the report as it stands
 * @param level of the unit when it reported
 * @param exists whether the unit exists on the report's reference day
 * @param last the last day of a unit that does not
 */
record CoverPart(
        CoverReport report,
        String code,
        BitSet plots,
        int from,
        int until,
        @Nullable List<Cut> way,
        Level level,
        boolean exists,
        long last) {

    /** The same land told by another report. */
    CoverPart of(CoverReport other) {
        return new CoverPart(other, code, plots, from, until, way, level, exists, last);
    }

    boolean entire() {
        return way == null;
    }

    int months() {
        return until - from;
    }

    boolean overlaps(CoverPart other) {
        return from < other.until && other.from < until && plots.intersects(other.plots);
    }

    /** Whether it tells nothing that another one does not tell as well. */
    boolean within(CoverPart other) {
        return from >= other.from && until <= other.until && Land.within(plots, other.plots);
    }
}
