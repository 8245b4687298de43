package vn.tongket.indicators.analytics.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.organisation.units.BoundaryHarmonisation;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** The units that a question is about, whether anybody reported anything of them or not. */
public final class FigureMembers {

    private FigureMembers() {}

    /** The units as they are on a day; none that do not exist then. */
    public static Stream<UnitVersion> on(LocalDate day, FigureUnits asked, UnitHierarchy hierarchy) {
        List<UUID> named = asked.on(day, hierarchy).toList();
        if (asked.children()) {
            return named.stream().flatMap(above -> hierarchy.children(above, day).stream());
        }
        if (asked.levels().isEmpty()) {
            return named.stream().flatMap(unit -> hierarchy.at(unit, day).stream());
        }
        BoundaryHarmonisation then = hierarchy.harmonisation(day, day);
        Stream<UUID> all = asked.named()
                ? named.stream()
                        .flatMap(above -> then.partsOf(above).stream().map(BoundaryHarmonisation.Part::reporter))
                : asked.levels().stream().flatMap(then::reportersOf);
        return all.flatMap(unit -> hierarchy.at(unit, day).stream())
                .filter(version -> asked.levels().contains(version.level()));
    }

    /** Of these, those whom a definition may ask: departments only where it asks departments. */
    public static Stream<UnitVersion> on(
            LocalDate day, FigureUnits asked, UnitHierarchy hierarchy, Definition definition) {
        return on(day, asked, hierarchy)
                .filter(unit -> unit.level() != Level.ORGANISATION
                        || definition.levels().contains(Level.ORGANISATION));
    }
}
