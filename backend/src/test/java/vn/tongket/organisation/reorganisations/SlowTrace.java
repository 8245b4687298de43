package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** What became of a unit, followed step by step from successions alone, without any of the code that is tested. */
final class SlowTrace {

    private final Map<UUID, UnitVersion> then;
    private final Map<UUID, UnitVersion> now;
    private final Map<UUID, UnitVersion> nearest = new HashMap<>();
    private final Set<UUID> ended = new HashSet<>();
    private final Map<UUID, List<Succession>> endings = new HashMap<>();
    private final Map<UUID, Set<UUID>> former = new HashMap<>();
    private final Map<UUID, List<UUID>> strands = new HashMap<>();
    private final List<UnitVersion> versions;

    SlowTrace(UnitHierarchy hierarchy, LocalDate reported, LocalDate shown) {
        versions = hierarchy.versions().toList();
        then = on(reported, versions);
        now = on(shown, versions);
        versions.stream()
                .filter(version ->
                        version.span().from() == null || !version.span().from().isAfter(shown))
                .map(UnitVersion::unit)
                .filter(unit -> !now.containsKey(unit))
                .forEach(ended::add);
        hierarchy.units().forEach(unit -> nearest.put(unit, hierarchy.nearest(unit, shown)));
        hierarchy.successions().filter(step -> step.successor() != null).forEach(step -> {
            endings.computeIfAbsent(step.predecessor(), unit -> new ArrayList<>())
                    .add(step);
            former.computeIfAbsent(step.successor(), unit -> new HashSet<>()).add(step.predecessor());
        });
    }

    private static Map<UUID, UnitVersion> on(LocalDate day, List<UnitVersion> versions) {
        Map<UUID, UnitVersion> units = new HashMap<>();
        versions.stream().filter(version -> holds(version, day)).forEach(version -> units.put(version.unit(), version));
        return units;
    }

    private static boolean holds(UnitVersion version, LocalDate day) {
        LocalDate from = version.span().from();
        LocalDate to = version.span().to();
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** The units of the reporting day below which no territory lies. */
    List<UUID> leaves() {
        Set<UUID> above = new HashSet<>();
        then.values().stream()
                .filter(child -> child.level() != Level.ORGANISATION)
                .forEach(child -> above.add(child.parent()));
        return then.values().stream()
                .sorted(Comparator.comparing(UnitVersion::code))
                .map(UnitVersion::unit)
                .filter(unit -> !above.contains(unit))
                .toList();
    }

    /** The shown units without anything above them. */
    List<UUID> tops() {
        return shown(unit -> unit.parent() == null);
    }

    List<UUID> shownUnits() {
        return shown(unit -> true);
    }

    private List<UUID> shown(Predicate<UnitVersion> wanted) {
        return now.values().stream().filter(wanted).map(UnitVersion::unit).toList();
    }

    /** What became of a unit itself. */
    List<UUID> strandsOf(UUID unit) {
        List<UUID> known = strands.get(unit);
        if (known == null) {
            known = new ArrayList<>();
            follow(unit, known);
            strands.put(unit, known);
        }
        return known;
    }

    /** What became of the nearest unit above it of which anything became. */
    List<UUID> strandsAbove(UUID unit) {
        UUID above = then.get(unit).parent();
        while (above != null && strandsOf(above).isEmpty()) {
            above = then.get(above).parent();
        }
        return above == null ? List.of() : strandsOf(above);
    }

    private void follow(UUID unit, List<UUID> found) {
        if (now.containsKey(unit)) {
            found.add(unit);
        } else if (ended.contains(unit)) {
            if (!endings.containsKey(unit)) {
                owners(unit).forEach(each -> followOrRise(each, found));
            }
            endings.getOrDefault(unit, List.of()).forEach(step -> followOrRise(step.successor(), found));
        } else {
            former.getOrDefault(unit, Set.of()).forEach(each -> followOrRise(each, found));
        }
    }

    /** Who has the own land of a unit that ended for nobody: where all units below it went, if that is one, else those above. */
    private Set<UUID> owners(UUID unit) {
        LocalDate end = versions.stream()
                .filter(version -> version.unit().equals(unit))
                .map(version -> version.span().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<UUID, UnitVersion> before = on(end.minusDays(1), versions);
        Map<UUID, UnitVersion> after = on(end, versions);
        Set<UUID> parents = new HashSet<>();
        before.values().stream()
                .filter(child -> unit.equals(child.parent()) && child.level() != Level.ORGANISATION)
                .flatMap(child -> later(child.unit(), after))
                .forEach(child -> parents.add(after.get(child).parent()));
        UUID step = before.get(unit).parent();
        Set<UUID> above = new HashSet<>();
        while (step != null && above.isEmpty()) {
            later(step, after).forEach(above::add);
            step = before.get(step).parent();
        }
        return parents.size() == 1 ? parents : above;
    }

    private Stream<UUID> later(UUID unit, Map<UUID, UnitVersion> after) {
        return after.containsKey(unit)
                ? Stream.of(unit)
                : endings.getOrDefault(unit, List.of()).stream()
                        .map(Succession::successor)
                        .filter(after::containsKey);
    }

    /** Where nothing became of a unit on the way, the units above it are followed. */
    private void followOrRise(UUID unit, List<UUID> found) {
        int before = found.size();
        UUID step = unit;
        while (step != null && found.size() == before) {
            follow(step, found);
            step = nearest.get(step).parent();
        }
    }

    /** Whether a shown unit is another or lies anywhere below it. */
    boolean holds(UUID above, UUID unit) {
        UUID step = unit;
        while (step != null && !step.equals(above)) {
            step = now.get(step).parent();
        }
        return step != null;
    }
}
