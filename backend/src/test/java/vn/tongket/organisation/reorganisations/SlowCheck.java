package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.SuccessionKind;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** What holds for all units at any date, looked at day by day and without any of the code that is tested. */
final class SlowCheck {

    private static final List<Level> FROM_THE_TOP =
            List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.VILLAGE);

    private final List<UnitVersion> versions;
    private final List<Succession> successions;
    private final Set<String> broken = new TreeSet<>();
    private final Map<UUID, TreeSet<LocalDate>> existence = new HashMap<>();

    private SlowCheck(UnitHierarchy hierarchy) {
        versions = hierarchy.versions().toList();
        successions = hierarchy.successions().toList();
    }

    /** The rules that a state breaks, in words. */
    static Set<String> broken(UnitHierarchy hierarchy) {
        SlowCheck check = new SlowCheck(hierarchy);
        TreeSet<LocalDate> days = check.days();
        days.forEach(check::checkDay);
        check.checkGaps(days);
        check.checkSuccessions();
        return check.broken;
    }

    /** All days on which anything begins or ends, and those before them. */
    private TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)));
        versions.stream()
                .flatMap(version ->
                        Stream.of(version.span().from(), version.span().to()))
                .filter(day -> day != null)
                .forEach(day -> days.addAll(List.of(day, day.minusDays(1))));
        successions.forEach(step -> days.add(step.date()));
        return days;
    }

    private static boolean holds(UnitVersion version, LocalDate day) {
        LocalDate from = version.span().from();
        LocalDate to = version.span().to();
        return (from == null || from.compareTo(day) <= 0) && (to == null || day.compareTo(to) < 0);
    }

    private void checkDay(LocalDate day) {
        Map<UUID, UnitVersion> units = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (UnitVersion version : versions) {
            if (holds(version, day)) {
                if (units.put(version.unit(), version) != null) {
                    broken.add("two versions: " + version.code());
                }
                if (!codes.add(version.code())) {
                    broken.add("code twice: " + version.code());
                }
                existence
                        .computeIfAbsent(version.unit(), unit -> new TreeSet<>())
                        .add(day);
            }
        }
        units.values().forEach(unit -> checkAbove(unit, units));
    }

    private void checkAbove(UnitVersion unit, Map<UUID, UnitVersion> units) {
        if (unit.parent() == null) {
            return;
        }
        UnitVersion parent = units.get(unit.parent());
        if (parent == null) {
            broken.add("without parent: " + unit.code());
        } else if (unit.level() != Level.ORGANISATION
                && (parent.level() == Level.ORGANISATION
                        || FROM_THE_TOP.indexOf(parent.level()) >= FROM_THE_TOP.indexOf(unit.level()))) {
            broken.add("level: " + unit.code());
        }
        int steps = 0;
        for (UnitVersion above = parent; above != null; above = units.get(above.parent())) {
            if (++steps > units.size()) {
                broken.add("cycle: " + unit.code());
                return;
            }
        }
    }

    private void checkGaps(TreeSet<LocalDate> days) {
        for (UnitVersion version : versions) {
            TreeSet<LocalDate> there = existence.get(version.unit());
            if (there == null
                    || there.size()
                            != days.subSet(there.first(), true, there.last(), true)
                                    .size()) {
                broken.add("gap: " + version.code());
            }
            LocalDate from = version.span().from();
            if (from != null
                    && version.span().to() != null
                    && !from.isBefore(version.span().to())) {
                broken.add("no days: " + version.code());
            }
        }
    }

    private void checkSuccessions() {
        Map<UUID, List<Succession>> endings = new HashMap<>();
        for (Succession step : successions) {
            endings.computeIfAbsent(step.predecessor(), unit -> new ArrayList<>())
                    .add(step);
            if (!isThere(step.predecessor(), step.date().minusDays(1)) || isThere(step.predecessor(), step.date())) {
                broken.add("predecessor does not end on " + step);
            }
            if (step.successor() != null
                    && (isThere(step.successor(), step.date().minusDays(1))
                            || !isThere(step.successor(), step.date()))) {
                broken.add("successor does not begin on " + step);
            }
        }
        endings.values().forEach(this::checkEnding);
    }

    private boolean isThere(UUID unit, LocalDate day) {
        return versions.stream().anyMatch(version -> version.unit().equals(unit) && holds(version, day));
    }

    private void checkEnding(List<Succession> steps) {
        boolean divided = steps.stream().allMatch(step -> step.kind() == SuccessionKind.SPLIT);
        if (!divided && steps.size() != 1) {
            broken.add("ends in two ways: " + steps);
        }
        if (divided && steps.stream().map(Succession::successor).distinct().count() < 2) {
            broken.add("divided into one: " + steps);
        }
        List<BigDecimal> shares = steps.stream()
                .map(Succession::share)
                .filter(share -> share != null)
                .toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && (shares.size() != steps.size() || sum.compareTo(BigDecimal.ONE) != 0)) {
            broken.add("shares: " + steps);
        }
        for (Succession step : steps) {
            if ((step.successor() == null) != (step.kind() == SuccessionKind.ABOLISHED)) {
                broken.add("heir: " + step);
            }
        }
    }
}
