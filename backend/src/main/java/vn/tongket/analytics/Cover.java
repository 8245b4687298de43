package vn.tongket.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.RollUp;
import vn.tongket.platform.time.Frequency;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;
import vn.tongket.units.Land;
import vn.tongket.units.Land.Branch;
import vn.tongket.units.Level;
import vn.tongket.units.UnitVersion;

/**
 * The cover of a figure: its unit's land over the days of its period, told by reports of which no two tell the same land on
 * the same day. What overlaps is left out, what nobody tells is a gap, and both are said.
 */
final class Cover {

    /**
     * What a figure is asked of.
     *
     * @param rule the definition in force on the period's last day
     * @param reporters who reports it under the definition in force on a day
     * @param shown the day in whose units it is shown
     */
    record Asked(FigureRule rule, Function<LocalDate, Reporters> reporters, UUID unit, Period period, LocalDate shown) {

        /** Whether only the last day counts. */
        boolean stock() {
            return rule.inTime() == RollUp.LAST;
        }

        /** Whether every day has to be told once. */
        boolean flow() {
            return switch (rule.inTime()) {
                case SUM, RATIO_OF_SUMS, COUNT -> true;
                default -> false;
            };
        }

        List<Period> tiles() {
            List<Period> tiles = rule.inTime() == RollUp.NONE ? List.of() : period.dividedInto(rule.frequency());
            return tiles.isEmpty() ? List.of(period) : tiles;
        }

        /** The last day of the period under its basis. */
        LocalDate lastDay() {
            return period.lastDay(rule.basis());
        }

        /** In which month of the asked period another one begins. */
        int monthOf(Period other) {
            return (int) ChronoUnit.MONTHS.between(period.firstMonth(), other.firstMonth());
        }

        boolean contains(Period other) {
            return monthOf(other) >= 0 && monthOf(other) + other.months() <= period.months();
        }
    }

    /**
     * What a report that counts has to do with the figure's unit.
     *
     * @param part the report, or the part of it that counts
     * @param here its land within the unit
     * @param whole whether all of it is the unit's
     * @param branches otherwise, which parts of a division are; none where that cannot be told
     */
    record Told(CoverPart part, BitSet here, boolean whole, List<Branch> branches) {

        boolean unknown() {
            return !whole && branches.isEmpty();
        }

        CoverReport report() {
            return part.report();
        }

        /** The same land told by another report. */
        Told of(CoverReport other) {
            return new Told(part.of(other), here, whole, branches);
        }
    }

    private final Forest forest;
    private final Land land;
    private final Asked asked;
    private final BitSet territory;
    private final List<Tile> tiles;
    private final List<CoverPart> parts = new ArrayList<>();
    private final List<CoverReport> ended = new ArrayList<>();
    private final List<CoverPart> chosen;
    private final Map<Integer, List<Told>> tellers = new HashMap<>();
    private final Map<Integer, List<CoverSlot>> slotsByPlot = new HashMap<>();
    private final List<Told> told;
    private final List<CoverSlot> slots;
    private final @Nullable CoverPart own;

    /**
     * Finds it.
     *
     * @param reports what is in force, at least of all units of {@link #unitsConcerned}
     */
    Cover(Forest forest, Asked asked, List<CoverReport> reports) {
        this.forest = forest;
        this.land = forest.land();
        this.asked = asked;
        this.territory = land.territory(asked.unit(), asked.shown());
        this.tiles = tiles();
        BitSet domain = candidates(reports);
        List<CoverSlot> all = slots(domain);
        this.own = parts.stream().filter(this::isOwn).findFirst().orElse(null);
        this.chosen = own == null ? choose(all) : List.of(own);
        this.slots = all.stream()
                .filter(slot -> slot.plots().intersects(territory))
                .map(slot -> slot.in(territory))
                .toList();
        this.told = chosen.stream()
                .filter(part -> part.plots().intersects(territory))
                .map(this::told)
                .toList();
        told.forEach(each -> each.part().plots().stream()
                .forEach(plot ->
                        tellers.computeIfAbsent(plot, key -> new ArrayList<>()).add(each)));
        slots.forEach(slot -> slot.plots().stream()
                .forEach(plot -> slotsByPlot
                        .computeIfAbsent(plot, key -> new ArrayList<>())
                        .add(slot)));
    }

    /** The reports that count and tell something of some land. */
    private Set<Told> tellersOf(BitSet plots) {
        Set<Told> found = Collections.newSetFromMap(new IdentityHashMap<>());
        plots.stream().forEach(plot -> found.addAll(tellers.getOrDefault(plot, List.of())));
        return found;
    }

    /** What has to be told of some land. */
    Set<CoverSlot> slotsOf(BitSet plots) {
        Set<CoverSlot> found = Collections.newSetFromMap(new IdentityHashMap<>());
        plots.stream().forEach(plot -> found.addAll(slotsByPlot.getOrDefault(plot, List.of())));
        return found;
    }

    private List<Tile> tiles() {
        return asked.tiles().stream()
                .map(tile -> {
                    LocalDate day = tile.lastDay(asked.rule().basis());
                    Reporters reporters = asked.reporters().apply(tile.lastDay());
                    return new Tile(
                            tile,
                            asked.monthOf(tile),
                            tile.months(),
                            day,
                            forest.recasting(day, day).due(reporters.levels(), reporters.kinds()));
                })
                .toList();
    }

    /** All units that have, or had at some time of the period, to do with the land of a unit. */
    static Set<UUID> unitsConcerned(Forest forest, Asked asked) {
        Land land = forest.land();
        Map<LocalDate, LocalDate> days = new LinkedHashMap<>();
        asked.period().dividedInto(Frequency.MONTH).stream()
                .flatMap(month -> Stream.of(month.lastDay(asked.rule().basis()), month.lastDay()))
                .forEach(day -> days.putIfAbsent(Objects.requireNonNullElse(forest.epochOf(day), LocalDate.MIN), day));
        days.putIfAbsent(LocalDate.MAX, asked.lastDay());
        Set<UUID> concerned = new HashSet<>();
        BitSet core = land.territory(asked.unit(), asked.shown());
        BitSet domain = (BitSet) core.clone();
        int size = -1;
        while (size < domain.cardinality()) {
            size = domain.cardinality();
            for (UUID unit : land.unitsOf(domain)) {
                for (LocalDate day : days.values()) {
                    BitSet ground = land.ground(unit, day);
                    if (ground.intersects(domain) && !above(forest, asked, unit, day, ground, core)) {
                        concerned.add(unit);
                        domain.or(ground);
                    }
                }
            }
        }
        return concerned;
    }

    /** A higher unit's total says nothing about the units below it. */
    private static boolean above(Forest forest, Asked asked, UUID unit, LocalDate day, BitSet ground, BitSet core) {
        Level own = forest.nearest(asked.unit(), asked.shown()).level();
        return forest.nearest(unit, day).level().compareTo(own) < 0
                && ground.cardinality() > core.cardinality()
                && Land.within(core, ground);
    }

    private BitSet candidates(List<CoverReport> reports) {
        List<CoverPart> all = new ArrayList<>();
        for (CoverReport report : reports) {
            LocalDate day = report.lastDay();
            BitSet plots = land.ground(report.unit(), day);
            if (!asked.contains(report.period()) || above(forest, asked, report.unit(), day, plots, territory)) {
                continue;
            }
            boolean exists = forest.at(report.unit(), day).isPresent();
            if (!exists && !asked.flow() && land.endedWithoutSuccessor(report.unit()) && ended(report.unit(), day)) {
                if (plots.intersects(territory)) {
                    ended.add(report);
                }
                continue;
            }
            all.add(part(report, day, plots, exists));
        }
        BitSet domain = (BitSet) territory.clone();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (CoverPart part : List.copyOf(all)) {
                if (part.plots().intersects(domain)) {
                    domain.or(part.plots());
                    parts.add(part);
                    all.remove(part);
                    grown = true;
                }
            }
        }
        List.copyOf(parts).forEach(this::addBranches);
        return domain;
    }

    private boolean ended(UUID unit, LocalDate day) {
        return !forest.life(unit).getLast().span().end().isAfter(day);
    }

    private CoverPart part(CoverReport report, LocalDate day, BitSet plots, boolean exists) {
        int from = asked.monthOf(report.period());
        int until = from + report.period().months();
        if (asked.stock()) {
            int last = until;
            Tile tile = tiles.stream()
                    .filter(each -> each.meets(last - 1, last))
                    .findFirst()
                    .orElseThrow();
            from = Math.max(from, tile.first());
        }
        UnitVersion unit = forest.nearest(report.unit(), day);
        return new CoverPart(
                report,
                unit.code(),
                plots,
                from,
                until,
                null,
                unit.level(),
                exists,
                land.dayOf(report.unit(), day).toEpochDay());
    }

    /** The report of a divided unit may stand for those parts only that are silent. */
    private void addBranches(CoverPart part) {
        UUID unit = part.report().unit();
        LocalDate day = land.dayOf(unit, part.report().lastDay());
        List<Branch> branches = land.branches(unit, day, asked.lastDay());
        if (branches.size() > 1) {
            branches.forEach(branch -> parts.add(new CoverPart(
                    part.report(),
                    part.code(),
                    branch.plots(),
                    part.from(),
                    part.until(),
                    branch.way(),
                    part.level(),
                    part.exists(),
                    part.last())));
        }
    }

    private List<CoverSlot> slots(BitSet domain) {
        List<CoverSlot> slots = new ArrayList<>();
        List<Tile> counted = asked.stock() ? List.of(tiles.getLast()) : tiles;
        for (Tile tile : counted) {
            for (UUID unit : tile.due()) {
                BitSet plots = land.ground(unit, tile.day());
                if (plots.intersects(domain)) {
                    slots.add(new CoverSlot(unit, tile, plots, ownPieces(unit, tile.day())));
                }
            }
        }
        return slots;
    }

    /** The own land of a unit and of those below it, as far as these have others below. */
    private BitSet ownPieces(UUID unit, LocalDate day) {
        List<UnitVersion> below = forest.children(unit, day).stream()
                .filter(child -> child.level() != Level.ORGANISATION)
                .toList();
        BitSet pieces =
                below.isEmpty() ? new BitSet() : (BitSet) land.piece(unit, day).clone();
        below.forEach(child -> pieces.or(ownPieces(child.unit(), day)));
        return pieces;
    }

    private boolean isOwn(CoverPart part) {
        return part.entire()
                && part.report().sameKey(asked.unit(), asked.period())
                && part.exists()
                && (asked.shown().equals(asked.lastDay())
                        || land.ground(asked.unit(), asked.lastDay()).equals(land.ground(asked.unit(), asked.shown())));
    }

    private List<CoverPart> choose(List<CoverSlot> all) {
        if (CoverChoice.apart(parts)) {
            return List.copyOf(parts);
        }
        return new CoverChoice(parts, tiles, all, new CoverChoice.Pieces() {
                    @Override
                    public int plots(int plot, LocalDate day) {
                        return land.pieceOf(plot, day);
                    }

                    @Override
                    public boolean exists(UUID unit, LocalDate day) {
                        return forest.at(unit, day).isPresent();
                    }
                })
                .best();
    }

    /** What a report has to do with the unit. */
    Told told(CoverPart part) {
        BitSet here = Land.common(part.plots(), territory);
        boolean within = here.equals(part.plots());
        if (within && part.entire()) {
            return new Told(part, here, true, List.of());
        }
        if (within) {
            return new Told(
                    part, here, false, List.of(new Branch(asked.unit(), here, Objects.requireNonNull(part.way()))));
        }
        UUID unit = part.report().unit();
        LocalDate day = land.dayOf(unit, part.report().lastDay());
        List<Branch> branches = land.branches(unit, day, asked.shown()).stream()
                .filter(branch -> Land.within(branch.plots(), here))
                .toList();
        boolean all =
                Land.together(branches.stream().map(Branch::plots).toList()).equals(here);
        return new Told(part, here, false, all ? branches : List.of());
    }

    Asked asked() {
        return asked;
    }

    /** The unit's own report for the very period, which is the figure; null where there is none. */
    @Nullable
    CoverPart own() {
        return own;
    }

    List<Tile> tileList() {
        return tiles;
    }

    /** The reports that count, as far as they tell something of the unit. */
    List<Told> told() {
        return told;
    }

    /** What has to be told of the unit. */
    List<CoverSlot> slots() {
        return slots;
    }

    /** Whether something of a slot is told. */
    boolean meets(CoverSlot slot) {
        return tellersOf(slot.plots()).stream()
                .anyMatch(each -> !each.unknown()
                        && slot.tile().meets(each.part().from(), each.part().until())
                        && slot.plots().intersects(each.here()));
    }

    /** The reports that count and tell something of some land in some months. */
    List<CoverPart> covering(BitSet plots, int from, int until) {
        return tellersOf(plots).stream()
                .map(Told::part)
                .filter(part -> part.from() < until && from < part.until())
                .toList();
    }

    /** Whether all that a report tells is told by those that count. */
    boolean isTold(CoverPart left) {
        return IntStream.range(left.from(), left.until()).allMatch(month -> {
            BitSet rest = (BitSet) left.plots().clone();
            chosen.stream()
                    .filter(part -> part.from() <= month && month < part.until())
                    .forEach(part -> rest.andNot(part.plots()));
            return rest.isEmpty();
        });
    }

    /** What of a slot is not told. */
    Map<Integer, BitSet> open(CoverSlot slot) {
        return slot.open(tellersOf(slot.plots()).stream()
                .filter(each -> !each.unknown())
                .map(Told::part)
                .toList());
    }

    /** Reports of the unit's land that do not count. */
    Stream<CoverPart> leftOut() {
        Set<CoverReport> counted = new HashSet<>();
        chosen.forEach(part -> counted.add(part.report()));
        return parts.stream()
                .filter(CoverPart::entire)
                .filter(part -> part.plots().intersects(territory))
                .filter(part -> !counted.contains(part.report()));
    }

    /** Reports of divided units that stand for some of their parts only. */
    Stream<CoverPart> divided() {
        Set<CoverReport> cut = new HashSet<>();
        chosen.stream().filter(part -> !part.entire()).forEach(part -> cut.add(part.report()));
        return parts.stream().filter(CoverPart::entire).filter(part -> cut.contains(part.report()));
    }

    /** Reports of units that ended without a successor, which say nothing of a day after that. */
    List<CoverReport> ended() {
        return ended;
    }

    /** Whether one unit lies below another on the day of one of their reports. */
    boolean below(CoverPart lower, CoverPart upper) {
        return below(lower.report().unit(), upper.report().unit(), lower.report())
                || below(lower.report().unit(), upper.report().unit(), upper.report());
    }

    private boolean below(UUID lower, UUID upper, CoverReport report) {
        LocalDate day = land.dayOf(report.unit(), report.lastDay());
        UUID above = forest.nearest(lower, day).parent();
        while (above != null && !above.equals(upper)) {
            above = forest.nearest(above, day).parent();
        }
        return above != null;
    }
}
