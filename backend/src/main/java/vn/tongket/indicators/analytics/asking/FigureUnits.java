package vn.tongket.indicators.analytics.asking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * The units that a caller asks for.
 *
 * @param ids units that are known already
 * @param codes codes that may mean another unit on each day
 * @param levels levels of unit
 * @param children whether the units directly below these are meant
 */
public record FigureUnits(List<UUID> ids, List<String> codes, List<Level> levels, boolean children) {

    /** Units that are known already. */
    public static FigureUnits of(Collection<UUID> ids) {
        return new FigureUnits(List.copyOf(ids), List.of(), List.of(), false);
    }

    /** The same with codes read on a day. */
    public FigureUnits readOn(LocalDate day, UnitHierarchy hierarchy) {
        return new FigureUnits(on(day, hierarchy).toList(), List.of(), levels, children);
    }

    /** The units that are meant on a day, whether they exist then or not. */
    public Stream<UUID> on(LocalDate day, UnitHierarchy hierarchy) {
        return Stream.concat(ids.stream(), codes.stream().flatMap(code -> meant(code, day, hierarchy).stream()))
                .distinct();
    }

    /** Where a code ended before the day, the unit that had it last may have reported for a period that goes on until then. */
    private static Optional<UUID> meant(String code, LocalDate day, UnitHierarchy hierarchy) {
        return hierarchy.everByCode(code).stream()
                .filter(version -> !version.span().begin().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(UnitVersion::unit);
    }

    /** Whether single units are named. */
    public boolean named() {
        return !ids.isEmpty() || !codes.isEmpty();
    }
}
