package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureUnits;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.organisation.units.BoundaryHarmonisation;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * Which units are shown, and which reported values belong to each. Between two changes of units all periods have one
 * such geography, so that it is laid out once for each stretch of time in which periods end, and not for each period.
 */
final class FigureScope {

    /** The value is the shown unit's own. */
    static final int OWN = 1;
    /** The shown unit has a part of it. */
    static final int PARTIAL = 2;
    /** It is of a level that has no units on the shown day. */
    static final int LEVEL_VANISHED = 4;

    /** It is a whole that comprises other reporters, which it may stand for. */
    static final int COMPRISING = 8;

    /** It is not approved yet. */
    static final int WAITING = 16;

    /** It is a sum of values that do not all count in the same way. */
    static final int MIXED = 32;

    /**
     * A sum does not tell what it comes to: its unit did not exist when it reported, the shown unit has a part of it, or it
     * tells a part of what another unit has to report. The cover does.
     */
    static final int IRREGULAR = 64;

    /** A value is in it that came on file only after the instant that is asked about. */
    static final int LEARNED_LATER = 128;

    /** Instead of a weight: the value does not count. */
    static final int NONE = -1;

    /**
     * A unit that figures are shown of, in the periods that end in one stretch of time.
     *
     * @param unit named as on the day in whose units it is shown
     * @param gone why it has no figures although it was asked for, or null
     * @param harmonisation how it sees what was reported
     * @param parts what it has of the reporters
     * @param due for the reporters of each rule, how many units that have to report it has something of
     * @param irregular whether something of its land belonged to a unit of which it has not all
     */
    record Shown(
            int place,
            UnitVersion unit,
            @Nullable String gone,
            BoundaryHarmonisation harmonisation,
            List<BoundaryHarmonisation.Part> parts,
            Map<Reporters, Integer> due,
            boolean irregular) {}

    /**
     * A value, or a sum of values, belongs to a shown unit, in the periods that end in one stretch of time.
     *
     * @param weights for the reporters of each rule for how many units it stands; {@link #NONE} where it does not count
     * @param first the reporter's place when all units are counted off from the top
     * @param last the place of the last unit below it
     */
    record Belonging(int place, List<Integer> weights, int marks, int first, int last) {}

    /**
     * How values of an indicator are read whose periods end on a day.
     *
     * @param stretch the stretch of time in which that is, counted from 1
     * @param slot which of the weights of all stretches count, counted from 1
     * @param ratio whether numerators and denominators add up
     * @param each whether every value is wanted by itself
     * @param code the indicator's
     * @param weight the indicator that weighs; the one without any digit but zero where none does
     */
    record Reading(
            String code,
            UUID indicator,
            LocalDate day,
            int stretch,
            int slot,
            boolean ratio,
            boolean each,
            UUID weight) {}

    private static final UUID NOBODY = new UUID(0, 0);

    private record Key(UUID indicator, LocalDate day) {}

    private final UnitHierarchy hierarchy;
    private final FigureUnits asked;
    private final @Nullable LocalDate fixed;
    private final Map<Key, FigureRule> rules = new HashMap<>();
    private final List<Reporters> classes;
    private final List<Shown> shown = new ArrayList<>();
    private final FigureLines<UUID> lines;
    private final List<LocalDate> stretches;
    private final List<Reading> readings = new ArrayList<>();

    /**
     * Lays it out.
     *
     * @param rules for each indicator and each last day of periods with values
     * @param fixed the day in whose units all is shown; null where each period is shown in the units of its own
     */
    FigureScope(UnitHierarchy hierarchy, List<FigureRule> rules, FigureUnits asked, @Nullable LocalDate fixed) {
        this.hierarchy = hierarchy;
        this.asked = asked;
        this.fixed = fixed;
        this.classes = rules.stream().map(FigureRule::reporters).distinct().toList();
        rules.forEach(rule -> this.rules.put(new Key(rule.indicator(), rule.day()), rule));
        this.stretches = stretches(rules);
        this.lines = new FigureLines<>(stretches.size(), classes.size());
        for (int i = 0; i < stretches.size(); i++) {
            layOut(stretches.get(i), i);
        }
        read(rules);
    }

    /** One day for each stretch of time in which periods end. */
    private List<LocalDate> stretches(List<FigureRule> rules) {
        Map<@Nullable LocalDate, LocalDate> days = new LinkedHashMap<>();
        rules.stream()
                .map(FigureRule::reference)
                .sorted()
                .forEach(day -> days.putIfAbsent(hierarchy.epochOf(day), day));
        return List.copyOf(days.values());
    }

    private void read(List<FigureRule> rules) {
        List<@Nullable LocalDate> epochs = new ArrayList<>();
        stretches.forEach(day -> epochs.add(hierarchy.epochOf(day)));
        for (FigureRule rule : rules) {
            int stretch = epochs.indexOf(hierarchy.epochOf(rule.reference()));
            readings.add(new Reading(
                    rule.code(),
                    rule.indicator(),
                    rule.day(),
                    stretch + 1,
                    stretch * classes.size() + classes.indexOf(rule.reporters()) + 1,
                    rule.inSpace() == RollUp.RATIO_OF_SUMS,
                    rule.space().wantsEach(),
                    rule.weight() == null ? NOBODY : rule.weight()));
        }
    }

    private void layOut(LocalDate reported, int stretch) {
        Map<UUID, Shown> units = new LinkedHashMap<>();
        if (asked.children()) {
            asked.on(reported, hierarchy).forEach(unit -> showChildren(unit, reported, units));
        } else if (asked.named() && asked.levels().isEmpty()) {
            asked.on(reported, hierarchy).forEach(unit -> show(unit, reported, units));
        } else if (asked.named()) {
            asked.on(reported, hierarchy).forEach(unit -> showWithin(unit, reported, units));
        } else {
            asked.levels().forEach(level -> showAll(level, reported, units));
        }
        units.values().forEach(unit -> {
            shown.add(unit);
            unit.parts().forEach(part -> lines.add(part.reporter(), belonging(unit, part), stretch));
        });
    }

    private LocalDate shownDay(LocalDate reported) {
        return fixed == null ? reported : fixed;
    }

    private void show(UUID unit, LocalDate reported, Map<UUID, Shown> units) {
        LocalDate day = shownDay(reported);
        Optional<UnitVersion> then = hierarchy.at(unit, day);
        if (then.isPresent()) {
            add(then.get(), null, hierarchy.harmonisation(reported, day), units);
        } else if (hierarchy.at(unit, reported).isPresent()) {
            addGone(hierarchy.nearest(unit, reported), reported, units);
        } else {
            addStored(unit, reported, units);
        }
    }

    private void showWithin(UUID above, LocalDate reported, Map<UUID, Shown> units) {
        LocalDate day = shownDay(reported);
        BoundaryHarmonisation harmonisation = hierarchy.harmonisation(reported, day);
        for (Level level : asked.levels()) {
            if (hierarchy.at(above, day).isPresent() && harmonisation.shows(level)) {
                within(above, hierarchy.harmonisation(day, day), day, level)
                        .forEach(version -> add(version, null, harmonisation, units));
            } else if (hierarchy.at(above, day).isPresent()) {
                within(above, harmonisation, reported, level).forEach(version -> addGone(version, reported, units));
            } else {
                within(above, hierarchy.harmonisation(reported, reported), reported, level)
                        .filter(version -> hierarchy.at(version.unit(), day).isEmpty())
                        .forEach(version -> addGone(version, reported, units));
            }
        }
    }

    private void showChildren(UUID above, LocalDate reported, Map<UUID, Shown> units) {
        LocalDate day = shownDay(reported);
        hierarchy
                .children(above, day)
                .forEach(version -> add(version, null, hierarchy.harmonisation(reported, day), units));
    }

    private Stream<UnitVersion> within(UUID above, BoundaryHarmonisation harmonisation, LocalDate day, Level level) {
        return harmonisation.partsOf(above).stream()
                .flatMap(part -> hierarchy.at(part.reporter(), day).stream())
                .filter(version -> version.level() == level);
    }

    private void showAll(Level level, LocalDate reported, Map<UUID, Shown> units) {
        LocalDate day = shownDay(reported);
        BoundaryHarmonisation harmonisation = hierarchy.harmonisation(reported, day);
        if (harmonisation.shows(level)) {
            hierarchy
                    .harmonisation(day, day)
                    .reportersOf(level)
                    .forEach(unit ->
                            hierarchy.at(unit, day).ifPresent(version -> add(version, null, harmonisation, units)));
        } else {
            harmonisation
                    .reportersOf(level)
                    .forEach(unit ->
                            hierarchy.at(unit, reported).ifPresent(version -> addGone(version, reported, units)));
        }
    }

    private void add(
            UnitVersion unit, @Nullable String gone, BoundaryHarmonisation harmonisation, Map<UUID, Shown> units) {
        add(unit, gone, harmonisation, harmonisation.partsOf(unit.unit()), units);
    }

    private void add(
            UnitVersion unit,
            @Nullable String gone,
            BoundaryHarmonisation harmonisation,
            List<BoundaryHarmonisation.Part> parts,
            Map<UUID, Shown> units) {
        units.computeIfAbsent(
                unit.unit(),
                id -> new Shown(
                        shown.size() + units.size(),
                        unit,
                        gone,
                        harmonisation,
                        parts,
                        due(id, harmonisation),
                        gone == null && harmonisation.mixed(id)));
    }

    private Map<Reporters, Integer> due(UUID unit, BoundaryHarmonisation harmonisation) {
        Map<Reporters, Integer> due = new HashMap<>();
        classes.forEach(
                reporters -> due.put(reporters, harmonisation.expected(unit, reporters.levels(), reporters.kinds())));
        return due;
    }

    /** A unit that was and is no more, as it saw what was reported then. */
    private void addGone(UnitVersion unit, LocalDate reported, Map<UUID, Shown> units) {
        add(unit, whyGone(unit, reported), hierarchy.harmonisation(reported, reported), units);
    }

    /** A unit that ended before the period did, of which there is only what is stored under its own id. */
    private void addStored(UUID unit, LocalDate reported, Map<UUID, Shown> units) {
        UnitVersion last = hierarchy.nearest(unit, reported);
        List<BoundaryHarmonisation.Part> itself = List.of(new BoundaryHarmonisation.Part(unit, true));
        add(last, whyGone(last, reported), hierarchy.harmonisation(reported, reported), itself, units);
    }

    private String whyGone(UnitVersion unit, LocalDate reported) {
        return hierarchy.harmonisation(reported, shownDay(reported)).shows(unit.level())
                ? "unit-vanished"
                : "level-vanished";
    }

    private Belonging belonging(Shown unit, BoundaryHarmonisation.Part part) {
        BoundaryHarmonisation.Reporter reporter = unit.harmonisation().reporter(part.reporter());
        List<Integer> weights = classes.stream()
                .map(reporters -> weight(unit, part, reporter, reporters))
                .toList();
        int marks = (part.whole() ? 0 : PARTIAL)
                | (own(unit, part) ? OWN : 0)
                | (part.whole() && reporter.last() > reporter.first() ? COMPRISING : 0)
                | (unit.harmonisation().shows(reporter.level()) ? 0 : LEVEL_VANISHED)
                | (unit.irregular() || !part.whole() || !unit.harmonisation().existed(part.reporter()) ? IRREGULAR : 0);
        return new Belonging(unit.place(), weights, marks, reporter.first(), reporter.last());
    }

    /** A value is the unit's own as long as its land is the same. */
    private static boolean own(Shown unit, BoundaryHarmonisation.Part part) {
        return part.whole()
                && part.reporter().equals(unit.unit().unit())
                && unit.harmonisation().sameTerritory(part.reporter());
    }

    private static int weight(
            Shown unit, BoundaryHarmonisation.Part part, BoundaryHarmonisation.Reporter reporter, Reporters reporters) {
        return !part.whole() || Objects.requireNonNull(unit.due().get(reporters)) == 0
                ? 1
                : unit.harmonisation().comprised(reporter.unit(), reporters.levels(), reporters.kinds());
    }

    List<Shown> shown() {
        return shown;
    }

    FigureLines<UUID> lines() {
        return lines;
    }

    /** One day of each stretch of time. */
    List<LocalDate> stretches() {
        return stretches;
    }

    /** Whether units changed between the last day of some period under its basis and that of the calendar. */
    boolean turned() {
        return rules.values().stream()
                .anyMatch(rule -> !Objects.equals(hierarchy.epochOf(rule.day()), hierarchy.epochOf(rule.reference())));
    }

    List<Reading> readings() {
        return readings;
    }

    FigureRule rule(UUID indicator, LocalDate day) {
        return Objects.requireNonNull(rules.get(new Key(indicator, day)));
    }
}
