package vn.tongket.indicators.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * A unit and those of one level below it, on the last day of a period or, where the unit ends within it, of the unit.
 *
 * @param level of the units below; null where there are none
 * @param below by code
 */
record UnitsBelow(UnitVersion unit, @Nullable Level level, List<UnitVersion> below) {

    /** The units of a level; without one, of the next level at which there are units. */
    static UnitsBelow of(UnitHierarchy hierarchy, UUID id, Period period, @Nullable Level asked) {
        LocalDate last = period.lastDay();
        UnitVersion unit = hierarchy.nearest(id, last);
        LocalDate day = unit.span().contains(last) ? last : unit.span().end().minusDays(1);
        Level level = asked == null ? nextLevel(hierarchy, unit, day) : asked;
        return new UnitsBelow(unit, level, level == null ? List.of() : below(hierarchy, unit, level, day));
    }

    /** Organisations come last, so only where there is nothing else. */
    private static @Nullable Level nextLevel(UnitHierarchy hierarchy, UnitVersion unit, LocalDate day) {
        return hierarchy.children(unit.unit(), day).stream()
                .map(UnitVersion::level)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<UnitVersion> below(UnitHierarchy hierarchy, UnitVersion unit, Level level, LocalDate day) {
        List<UnitVersion> found = new ArrayList<>();
        for (UnitVersion child : hierarchy.children(unit.unit(), day)) {
            if (child.level() == level) {
                found.add(child);
            }
            found.addAll(below(hierarchy, child, level, day));
        }
        found.sort(Comparator.comparing(UnitVersion::code));
        return found;
    }

    /** The ids of those below. */
    List<UUID> ids() {
        return below.stream().map(UnitVersion::unit).toList();
    }

    /** The ids of all. */
    List<UUID> allIds() {
        return Stream.concat(Stream.of(unit.unit()), ids().stream()).toList();
    }
}
