package vn.tongket.indicators.analytics.making;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Land;
import vn.tongket.organisation.units.Land.Branch;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Span;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * The cover of a figure: its unit's land over the days of its period, told by reports of which no two tell the same land on
 * the same day. What overlaps is left out, what nobody tells is a gap, and both are said.
 */
public final class Cover {

    /**
     * What a figure is asked of.
     *
     * @param rule the definition in force on the period's last day
     * @param reporters who reports it under the definition in force on a day
     * @param shown the day in whose units it is shown
     */
    public record Question(
            FigureRule rule, Function<LocalDate, Reporters> reporters, UUID unit, Period period, LocalDate shown) {

        /** Whether only the last day counts. */
        public boolean stock() {
            return rule.inTime() == RollUp.LAST;
        }

        /** Whether every day has to be told once. */
        boolean flow() {
            return rule.inTime().addsUp();
        }

        List<Period> tiles() {
            List<Period> tiles = rule.inTime() == RollUp.NONE ? List.of() : period.dividedInto(rule.frequency());
            return tiles.isEmpty() ? List.of(period) : tiles;
        }

        /** The last day of the period under its basis. */
        LocalDate lastDay() {
            return period.lastDay(rule.basis());
        }

        /** The moment at which another period begins. */
        int momentOf(Period other) {
            return Math.toIntExact(ChronoUnit.MONTHS.between(period.firstMonth(), other.firstMonth()) * Extent.MONTH);
        }

        /** The moment at which a day begins. */
        int momentOf(LocalDate day, PeriodBasis basis) {
            Period month = basis.monthOf(day);
            LocalDate first = month.firstDay(basis);
            long days = ChronoUnit.DAYS.between(first, month.lastDay(basis)) + 1;
            return momentOf(month) + Math.toIntExact(ChronoUnit.DAYS.between(first, day) * (Extent.MONTH / days));
        }

        /** The day that begins at a moment. */
        LocalDate dayAt(int moment) {
            PeriodBasis basis = rule.basis();
            Period month = Period.of(Frequency.MONTH, period.firstMonth().plusMonths(moment / Extent.MONTH));
            LocalDate first = month.firstDay(basis);
            long days = ChronoUnit.DAYS.between(first, month.lastDay(basis)) + 1;
            return first.plusDays(moment % Extent.MONTH / (Extent.MONTH / days));
        }

        boolean contains(Period other) {
            int from = momentOf(other);
            return from >= 0 && from + other.months() * Extent.MONTH <= period.months() * Extent.MONTH;
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
    public record Told(CoverPart part, BitSet here, boolean whole, List<Branch> branches) {

        public boolean unknown() {
            return !whole && branches.isEmpty();
        }

        public CoverReport report() {
            return part.report();
        }

        /** The same land told by another report. */
        public Told of(CoverReport other) {
            return new Told(part.of(other), here, whole, branches);
        }
    }

    private final UnitHierarchy hierarchy;
    private final Land land;
    private final Question asked;
    private final BitSet territory;
    private final List<Tile> tiles;
    private final List<CoverPart> parts = new ArrayList<>();
    private final List<CoverReport> ended = new ArrayList<>();
    private final List<CoverPart> chosen;
    private final Map<Integer, List<Told>> tellers = new HashMap<>();
    private final Map<Integer, List<CoverSlot>> slotsByPlot = new HashMap<>();
    private final Map<CoverSlot, Extent> open = new IdentityHashMap<>();
    private final List<Told> told;
    private final List<CoverSlot> slots;
    private final @Nullable CoverPart own;

    /**
     * Finds it.
     *
     * @param reports what is in force, at least of all units of {@link #unitsConcerned}
     */
    public Cover(UnitHierarchy hierarchy, Question asked, List<CoverReport> reports) {
        this.hierarchy = hierarchy;
        this.land = hierarchy.land();
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
                    int from = asked.momentOf(tile);
                    return new Tile(
                            tile,
                            from,
                            from + tile.months() * Extent.MONTH,
                            tile.lastDay(asked.rule().basis()));
                })
                .toList();
    }

    /** All units that have, or had at some time of the period, to do with the land of a unit. */
    static Set<UUID> unitsConcerned(UnitHierarchy hierarchy, Question asked) {
        Land land = hierarchy.land();
        List<LocalDate> days = hierarchy
                .stretches(
                        asked.period().firstDay(asked.rule().basis()),
                        asked.period().lastDay())
                .map(Span::begin)
                .toList();
        Set<UUID> concerned = new HashSet<>();
        BitSet core = land.territory(asked.unit(), asked.shown());
        BitSet domain = (BitSet) core.clone();
        int size = -1;
        while (size < domain.cardinality()) {
            size = domain.cardinality();
            for (UUID unit : land.unitsOf(domain)) {
                for (LocalDate day : days) {
                    BitSet ground = land.ground(unit, day);
                    if (ground.intersects(domain) && !above(hierarchy, asked, unit, day, ground, core)) {
                        concerned.add(unit);
                        domain.or(ground);
                    }
                }
            }
        }
        return concerned;
    }

    /** A higher unit's total says nothing about the units below it. */
    private static boolean above(
            UnitHierarchy hierarchy, Question asked, UUID unit, LocalDate day, BitSet ground, BitSet core) {
        Level own = hierarchy.nearest(asked.unit(), asked.shown()).level();
        return hierarchy.nearest(unit, day).level().compareTo(own) < 0
                && ground.cardinality() > core.cardinality()
                && Land.within(core, ground);
    }

    private BitSet candidates(List<CoverReport> reports) {
        List<CoverPart> all = new ArrayList<>();
        for (CoverReport report : reports) {
            LocalDate day = report.lastDay();
            if (!asked.contains(report.period())) {
                continue;
            }
            CoverPart part = part(report, day);
            if (above(hierarchy, asked, report.unit(), day, part.plots(), territory)) {
                continue;
            }
            boolean gone = !part.exists() && land.endedWithoutSuccessor(report.unit()) && ended(report.unit(), day);
            if (asked.flow() || !gone) {
                all.add(part);
            } else if (part.plots().intersects(territory)) {
                ended.add(report);
            }
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

    private boolean exists(CoverReport report, LocalDate day) {
        return hierarchy.at(report.unit(), day).isPresent()
                && (report.days() == null
                        || hierarchy.at(report.unit(), report.days().first()).isPresent());
    }

    private boolean ended(UUID unit, LocalDate day) {
        return !hierarchy.life(unit).getLast().span().end().isAfter(day);
    }

    private CoverPart part(CoverReport report, LocalDate day) {
        UnitVersion unit = hierarchy.nearest(report.unit(), day);
        Extent ownDays = report.days() == null || !asked.flow() ? null : days(report, report.days());
        return new CoverPart(
                report,
                unit.code(),
                ownDays == null ? wholePeriod(report, land.ground(report.unit(), day)) : ownDays,
                null,
                unit.level(),
                exists(report, day),
                land.dayOf(report.unit(), day).toEpochDay(),
                ownDays == null ? (long) report.period().months() * Extent.MONTH : ownDays.duration());
    }

    private Extent wholePeriod(CoverReport report, BitSet plots) {
        int from = asked.momentOf(report.period());
        int until = from + report.period().months() * Extent.MONTH;
        if (asked.stock()) {
            Tile tile = tiles.stream()
                    .filter(each -> each.from() < until && until <= each.until())
                    .findFirst()
                    .orElseThrow();
            from = Math.max(from, tile.from());
        }
        return Extent.of(from, until, plots);
    }

    /** On each day the land that the unit had then. */
    private Extent days(CoverReport report, Days days) {
        return Extent.of(hierarchy
                .stretches(days.first(), days.last())
                .map(span -> new Extent.Stretch(
                        asked.momentOf(span.begin(), report.basis()),
                        asked.momentOf(span.end(), report.basis()),
                        land.ground(report.unit(), span.begin())))
                .toList());
    }

    /** The report of a unit whose land was cut may stand for those parts only that are silent. */
    private void addBranches(CoverPart part) {
        List<Branch> branches = branches(part, asked.lastDay());
        if (branches.size() > 1) {
            branches.forEach(branch -> parts.add(part.of(branch.plots(), branch.way())));
        }
    }

    /** Into which parts the land of a report was cut until then; nobody can tell of one whose land changed on its days. */
    private List<Branch> branches(CoverPart part, LocalDate later) {
        UUID unit = part.report().unit();
        return part.extent().stretches().size() > 1
                ? List.of()
                : land.branches(unit, land.dayOf(unit, part.report().lastDay()), later);
    }

    private List<CoverSlot> slots(BitSet domain) {
        List<CoverSlot> slots = new ArrayList<>();
        List<Tile> counted = asked.stock() ? List.of(tiles.getLast()) : tiles;
        Set<UUID> near = land.unitsOf(domain);
        for (Tile tile : counted) {
            Reporters reporters = asked.reporters().apply(tile.period().lastDay());
            (reporters.ownDays() ? ownDays(tile, reporters, near) : whoIsThere(tile, reporters, near))
                    .filter(slot -> slot.plots().intersects(domain))
                    .forEach(slots::add);
        }
        return slots;
    }

    /** Who is there on the last day reports all days. */
    private Stream<CoverSlot> whoIsThere(Tile tile, Reporters reporters, Set<UUID> near) {
        return due(tile.day(), reporters, near)
                .map(unit -> new CoverSlot(
                        unit,
                        tile,
                        Extent.of(tile.from(), tile.until(), land.ground(unit, tile.day())),
                        land.upper(unit, tile.day())));
    }

    /** Each reports the days on which it was there. */
    private Stream<CoverSlot> ownDays(Tile tile, Reporters reporters, Set<UUID> near) {
        PeriodBasis basis = asked.rule().basis();
        Map<UUID, List<Extent.Stretch>> stretches = new LinkedHashMap<>();
        Map<UUID, BitSet> own = new HashMap<>();
        hierarchy
                .stretches(tile.period().firstDay(basis), tile.day())
                .forEach(span -> due(span.begin(), reporters, near).forEach(unit -> {
                    stretches
                            .computeIfAbsent(unit, key -> new ArrayList<>())
                            .add(new Extent.Stretch(
                                    asked.momentOf(span.begin(), basis),
                                    asked.momentOf(span.end(), basis),
                                    land.ground(unit, span.begin())));
                    own.computeIfAbsent(unit, key -> new BitSet()).or(land.upper(unit, span.begin()));
                }));
        return stretches.entrySet().stream()
                .map(each -> new CoverSlot(
                        each.getKey(),
                        tile,
                        Extent.of(each.getValue()),
                        Objects.requireNonNull(own.get(each.getKey()))));
    }

    /** Who has to report on a day, of those that ever had to do with the land. */
    private Stream<UUID> due(LocalDate day, Reporters reporters, Set<UUID> near) {
        Set<UUID> due = reporters.dueOn(hierarchy, day);
        return near.stream().filter(due::contains);
    }

    private boolean isOwn(CoverPart part) {
        LocalDate told = part.report().lastDay();
        return part.entire()
                && part.report().days() == null
                && part.report().sameKey(asked.unit(), asked.period())
                && part.exists()
                && (asked.shown().equals(told)
                        || land.ground(asked.unit(), told).equals(land.ground(asked.unit(), asked.shown())));
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
                        return hierarchy.at(unit, day).isPresent();
                    }
                })
                .best();
    }

    /** What a report has to do with the unit. */
    public Told told(CoverPart part) {
        BitSet here = Land.common(part.plots(), territory);
        boolean within = here.equals(part.plots());
        if (within && part.entire()) {
            return new Told(part, here, true, List.of());
        }
        if (within) {
            return new Told(part, here, false, List.of(new Branch(here, Objects.requireNonNull(part.way()))));
        }
        List<Branch> branches = branches(part, asked.shown()).stream()
                .filter(branch -> Land.within(branch.plots(), here))
                .toList();
        boolean all =
                Land.together(branches.stream().map(Branch::plots).toList()).equals(here);
        return new Told(part, here, false, all ? branches : List.of());
    }

    /**
     * Who has what of a report is not the unit's, with its share; nobody where all of it is, or where that cannot be told.
     */
    public Map<UUID, Exact> elsewhere(CoverReport report) {
        List<Told> here =
                told.stream().filter(each -> each.report().equals(report)).toList();
        if (here.isEmpty() || here.stream().anyMatch(each -> each.whole() || each.unknown())) {
            return Map.of();
        }
        BitSet mine = Land.together(here.stream().map(Told::here).toList());
        LocalDate later = Stream.of(asked.lastDay(), asked.shown())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<UUID, Exact> others = new LinkedHashMap<>();
        branches(entire(report), later).stream()
                .filter(branch -> !branch.plots().intersects(mine))
                .forEach(branch -> land.holderOf(branch.plots(), later)
                        .ifPresent(unit -> others.merge(unit, CoverFigure.share(branch), Exact::add)));
        return others;
    }

    private CoverPart entire(CoverReport report) {
        return parts.stream()
                .filter(part -> part.entire() && part.report().equals(report))
                .findFirst()
                .orElseThrow();
    }

    public Question asked() {
        return asked;
    }

    /** The unit's own report for the very period, which is the figure; null where there is none. */
    @Nullable
    public CoverPart own() {
        return own;
    }

    List<Tile> tileList() {
        return tiles;
    }

    /** The reports that count, as far as they tell something of the unit. */
    public List<Told> told() {
        return told;
    }

    /** What has to be told of the unit. */
    public List<CoverSlot> slots() {
        return slots;
    }

    /** Of which days of its tile a slot is; null for all of them. */
    @Nullable
    public Days days(CoverSlot slot) {
        Extent extent = slot.extent();
        return extent.from() == slot.tile().from()
                        && extent.until() == slot.tile().until()
                ? null
                : new Days(
                        asked.dayAt(extent.from()), asked.dayAt(extent.until()).minusDays(1));
    }

    /** Whether something of a slot is told. */
    public boolean meets(CoverSlot slot) {
        return tellersOf(slot.plots()).stream()
                .anyMatch(each ->
                        !each.unknown() && slot.extent().overlaps(each.part().extent()));
    }

    /** The reports that count and tell something of some land on some days. */
    public List<CoverPart> covering(Extent extent) {
        return tellersOf(extent.plots()).stream()
                .map(Told::part)
                .filter(part -> part.extent().overlaps(extent))
                .toList();
    }

    /** Whether a report is of a level that has no units on the shown day. */
    boolean ofVanishedLevel(CoverPart part) {
        return !hierarchy.harmonisation(asked.shown(), asked.shown()).shows(part.level());
    }

    /** Whether all that a report tells is told by those that count. */
    public boolean isTold(CoverPart left) {
        return left.extent()
                .without(chosen.stream().map(CoverPart::extent).toList())
                .isEmpty();
    }

    /** What of a slot is not told. */
    public Extent open(CoverSlot slot) {
        return open.computeIfAbsent(
                slot,
                each -> each.open(tellersOf(each.plots()).stream()
                        .filter(told -> !told.unknown())
                        .map(Told::part)
                        .toList()));
    }

    /** Reports of the unit's land that do not count. */
    public Stream<CoverPart> leftOut() {
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
    public List<CoverReport> ended() {
        return ended;
    }

    /** Whether one unit lies below another on the day of one of their reports. */
    boolean below(CoverPart lower, CoverPart upper) {
        return below(lower.report().unit(), upper.report().unit(), lower.report())
                || below(lower.report().unit(), upper.report().unit(), upper.report());
    }

    private boolean below(UUID lower, UUID upper, CoverReport report) {
        LocalDate day = land.dayOf(report.unit(), report.lastDay());
        UUID above = hierarchy.nearest(lower, day).parent();
        while (above != null && !above.equals(upper)) {
            above = hierarchy.nearest(above, day).parent();
        }
        return above != null;
    }
}
