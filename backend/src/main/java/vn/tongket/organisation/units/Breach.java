package vn.tongket.organisation.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a state of all units does not keep.
 *
 * @param rule which
 * @param unit the version by which it shows
 * @param other the version it clashes with, or null
 */
public record Breach(Rule rule, UnitVersion unit, @Nullable UnitVersion other) {

    /** What holds at any date. */
    public enum Rule {
        /** Two versions of one unit on one day. */
        OVERLAP,
        /** Days between two versions of a unit. */
        GAP,
        /** Two units with one code on one day. */
        CODE_TAKEN,
        /** A day on which the unit above does not exist. */
        PARENT_MISSING,
        /** A unit above of the same or a lower level. */
        PARENT_LEVEL,
        /** A unit below itself. */
        CYCLE,
        /** A succession that does not fall on the predecessor's last and the successor's first day. */
        SUCCESSION_DAY
    }

    /** The identity of the other unit, or null. */
    public @Nullable UUID otherUnit() {
        return other == null ? null : other.unit();
    }
}
