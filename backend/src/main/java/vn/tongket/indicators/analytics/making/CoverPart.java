package vn.tongket.indicators.analytics.making;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.Cut;
import vn.tongket.organisation.units.Level;

/**
 * What a report can tell in a cover: all of its land, or the land of one part of a divided unit.
 *
 * @param extent the land, and the days
 * @param way by which divisions the part came to be; null where it is the report as it stands
 * @param level of the unit when it reported
 * @param exists whether the unit exists on the report's reference day, or lived on the days that it tells of
 * @param last the last day of a unit that does not
 * @param length how long the time is that it tells of
 */
public record CoverPart(
        CoverReport report,
        String code,
        Extent extent,
        @Nullable List<Cut> way,
        Level level,
        boolean exists,
        long last,
        long length) {

    /** The same land told by another report. */
    CoverPart of(CoverReport other) {
        return new CoverPart(other, code, extent, way, level, exists, last, length);
    }

    /** What it tells of one part of the land, which came to be by some divisions. */
    CoverPart of(BitSet land, List<Cut> divisions) {
        return new CoverPart(report, code, extent.in(land), divisions, level, exists, last, length);
    }

    BitSet plots() {
        return extent.plots();
    }

    boolean entire() {
        return way == null;
    }

    boolean overlaps(CoverPart other) {
        return extent.overlaps(other.extent);
    }

    /** Whether it tells nothing that another one does not tell as well. */
    boolean within(CoverPart other) {
        return extent.within(other.extent);
    }
}
