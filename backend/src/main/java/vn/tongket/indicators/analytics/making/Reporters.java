package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;

/**
 * Which units report an indicator, and of which days.
 *
 * @param levels their levels
 * @param kinds their kinds; empty for all kinds of these levels
 * @param ownDays whether each reports the days on which it was there, and not who is there on the last day all of them
 */
record Reporters(Set<Level> levels, Set<String> kinds, boolean ownDays) {

    /** The lowest units that have to report on a day. */
    Set<UUID> dueOn(UnitHierarchy hierarchy, LocalDate day) {
        return hierarchy.harmonisation(day, day).due(levels, kinds);
    }

    /** How many units that had to report on some of some days had land that a unit has on the shown day. */
    int dueOn(UnitHierarchy hierarchy, UUID unit, LocalDate shown, LocalDate first, LocalDate last) {
        BitSet land = hierarchy.land().territory(unit, shown);
        Set<UUID> near = hierarchy.land().unitsOf(land);
        return (int) hierarchy
                .stretches(first, last)
                .flatMap(span -> {
                    Set<UUID> due = dueOn(hierarchy, span.begin());
                    return near.stream()
                            .filter(due::contains)
                            .filter(each ->
                                    hierarchy.land().ground(each, span.begin()).intersects(land));
                })
                .distinct()
                .count();
    }
}
