package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Cut;
import vn.tongket.organisation.units.Land;
import vn.tongket.organisation.units.Land.Branch;

/** What a cover comes to: the figure by the indicator's rules, in space first and then in time, or the reason for none. */
public final class CoverFigure {

    static final String BY_PREDECESSORS = FigureRemark.BY_PREDECESSORS.code();
    static final String OLDER_VALUE = FigureRemark.OLDER_VALUE.code();

    private static final String UNLIKE_PARTS = FigureRemark.DIFFERS_FROM_PARTS.code();

    private final Cover cover;
    private final FigureRule rule;
    private final CoverContradictions contradictions;

    public CoverFigure(Cover cover) {
        this.cover = cover;
        this.rule = cover.asked().rule();
        this.contradictions =
                new CoverContradictions(cover, counted(), cover.asked().stock() ? lastTold() : null);
    }

    /** What a report that counts adds: its numbers, or the part of them that is the unit's; null where that is not known. */
    public static RolledUp.@Nullable Amounts amounts(Cover.Told told, int decimals) {
        CoverReport report = told.report();
        if (told.unknown()) {
            return null;
        }
        return new RolledUp.Amounts(
                allotted(told, report.value(), decimals),
                allotted(told, report.numerator(), decimalsOf(report.numerator())),
                allotted(told, report.denominator(), decimalsOf(report.denominator())));
    }

    private static int decimalsOf(@Nullable BigDecimal number) {
        return number == null ? 0 : Math.max(0, number.stripTrailingZeros().scale());
    }

    private static @Nullable BigDecimal allotted(Cover.Told told, @Nullable BigDecimal amount, int decimals) {
        if (amount == null || told.whole()) {
            return amount;
        }
        return told.branches().stream()
                .map(branch -> Cut.along(branch.way(), amount, decimals))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Which part of a report is the unit's; null where that is not known. */
    public static @Nullable Exact share(Cover.Told told) {
        if (told.whole()) {
            return Exact.ONE;
        }
        return told.unknown()
                ? null
                : told.branches().stream().map(CoverFigure::share).reduce(Exact.ZERO, Exact::add);
    }

    /** The share that a part has of all that was told. */
    public static Exact share(Branch branch) {
        return branch.way().stream()
                .map(cut -> Exact.of(cut.shares().get(cut.index())))
                .reduce(Exact.ONE, Exact::multiply);
    }

    /** For how many of those that have to report a report counts in a tile; a part of one counts as an equal part. */
    private Exact size(Cover.Told told, Tile tile) {
        if (!told.whole()) {
            return Objects.requireNonNull(share(told));
        }
        Exact size = Exact.ZERO;
        for (CoverSlot slot : cover.slotsOf(told.here())) {
            if (slot.tile().equals(tile) && slot.extent().overlaps(told.part().extent())) {
                BitSet plots = Land.common(slot.plots(), told.here());
                size = size.add(fraction(plots.cardinality(), slot.plots().cardinality()));
            }
        }
        return size.signum() == 0 ? Exact.ONE : size;
    }

    /**
     * For how many of those that have to report a report counts: in its tile, or, where they are counted, in all its tiles; null
     * where the rule does not ask.
     */
    @Nullable
    public Exact sizeOf(Cover.Told told) {
        List<Tile> tiles = cover.asked().stock()
                ? List.of(lastTold())
                : cover.tileList().stream()
                        .filter(tile -> tile.meets(told.part().extent()))
                        .toList();
        return switch (rule.inSpace()) {
            case COUNT -> tiles.stream().map(tile -> size(told, tile)).reduce(Exact.ZERO, Exact::add);
            case MEAN -> size(told, tiles.getFirst());
            case WEIGHTED_MEAN -> told.whole() ? Exact.ONE : size(told, tiles.getFirst());
            case SUM, RATIO_OF_SUMS, LAST, MAX, MIN, NONE -> null;
        };
    }

    private static Exact fraction(long part, long whole) {
        return Exact.of(BigDecimal.valueOf(part)).divide(Exact.of(BigDecimal.valueOf(whole)));
    }

    private List<Cover.Told> toldIn(Tile tile) {
        return cover.told().stream()
                .filter(told -> tile.meets(told.part().extent()))
                .toList();
    }

    /** How much nobody told in a tile, in slots. */
    private Exact open(Tile tile) {
        return cover.slots().stream()
                .filter(slot -> slot.tile().equals(tile))
                .map(this::open)
                .reduce(Exact.ZERO, Exact::add);
    }

    /** Whether nobody told anything of a tile, so that it counts, or does not, as one of the period. */
    public boolean silent(Tile tile) {
        return toldIn(tile).isEmpty();
    }

    /** How much of a slot nobody told, where that counts as zero; null where it does not count. */
    @Nullable
    public Exact zero(CoverSlot slot) {
        MissingPolicy missing = silent(slot.tile()) ? rule.missingInTime() : rule.missingInSpace();
        Exact open = open(slot);
        return missing == MissingPolicy.ZERO && open.signum() > 0 ? open : null;
    }

    private Exact open(CoverSlot slot) {
        Extent open = cover.open(slot);
        return open.isEmpty() ? Exact.ZERO : fraction(open.size(), slot.extent().size());
    }

    FigureResponse.Coverage coverage() {
        if (cover.own() != null) {
            return new FigureResponse.Coverage(1, 1, 0);
        }
        int reported = 0;
        int partly = 0;
        for (CoverSlot slot : cover.slots()) {
            boolean all = cover.open(slot).isEmpty();
            reported += all ? 1 : 0;
            partly += !all && cover.meets(slot) ? 1 : 0;
        }
        return new FigureResponse.Coverage(reported, cover.slots().size(), partly);
    }

    /** The values, or the first of the reasons why there are none. */
    RollUpRule.Outcome outcome() {
        CoverPart own = cover.own();
        if (own != null) {
            CoverReport report = own.report();
            return report.value() == null
                    ? new RollUpRule.Nothing(RollUpRule.NOT_APPLICABLE)
                    : new RollUpRule.Made(
                            new RolledUp.Amounts(report.value(), report.numerator(), report.denominator()));
        }
        List<Cover.Told> told = counted();
        if (told.isEmpty() && !zeros()) {
            return new RollUpRule.Nothing(UnreportedFigure.REASON);
        }
        if (!told.isEmpty() && told.stream().allMatch(each -> each.report().value() == null)) {
            return new RollUpRule.Nothing(RollUpRule.NOT_APPLICABLE);
        }
        if (rule.inSpace() == RollUp.NONE) {
            return new RollUpRule.Nothing("no-roll-up");
        }
        if (bases(told) > 1) {
            return new RollUpRule.Nothing("mixed-period-basis");
        }
        if (!contradictions.none() && (wantsAll() || contradictions.severalAgainstSeveral())) {
            return new RollUpRule.Nothing(contradictions.first());
        }
        if (told.stream().anyMatch(Cover.Told::unknown)) {
            return new RollUpRule.Nothing("share-unknown");
        }
        return inTime(told);
    }

    private boolean zeros() {
        return rule.missingInTime() == MissingPolicy.ZERO
                && cover.tileList().size() > 1
                && !cover.slots().isEmpty();
    }

    private boolean wantsAll() {
        return cover.tileList().size() > 1 ? rule.wantsAll() : rule.missingInSpace() == MissingPolicy.REQUIRE_ALL;
    }

    static long bases(List<Cover.Told> told) {
        return told.stream().map(each -> each.report().basis()).distinct().count();
    }

    /** What counts: all that is told, or what is told of the last tile of which anything is. */
    public List<Cover.Told> counted() {
        return cover.asked().stock() ? toldIn(lastTold()) : cover.told();
    }

    private Tile lastTold() {
        return cover.tileList().reversed().stream()
                .filter(tile -> !toldIn(tile).isEmpty())
                .findFirst()
                .orElse(cover.tileList().getLast());
    }

    /** The reports that make the figure: those that are put together, or the one that a rule takes. */
    public List<Cover.Told> taken() {
        if (zeroAtTheEnd()) {
            return List.of();
        }
        List<Cover.Told> told = numbers(counted());
        if (cover.own() != null || !(outcome() instanceof RollUpRule.Made(RolledUp.Amounts made))) {
            return told;
        }
        Exact value = Objects.requireNonNull(made.exactly());
        if (cover.tileList().size() > 1
                && rule.inTime().takesOne()
                && !cover.asked().stock()) {
            return groups(told).stream()
                    .filter(group -> value.equals(exactly(group)))
                    .findFirst()
                    .map(group -> taken(group.told(), value))
                    .orElse(List.of());
        }
        return cover.tileList().size() > 1 && !cover.asked().stock()
                ? groups(told).stream()
                        .flatMap(group -> taken(group.told(), exactly(group)).stream())
                        .toList()
                : taken(told, value);
    }

    private static List<Cover.Told> numbers(List<Cover.Told> told) {
        return told.stream().filter(each -> each.report().value() != null).toList();
    }

    private @Nullable Exact exactly(Group group) {
        return inSpace(group.told(), group.tile()) instanceof RollUpRule.Made(RolledUp.Amounts made)
                ? made.exactly()
                : null;
    }

    private List<Cover.Told> taken(List<Cover.Told> told, @Nullable Exact value) {
        return rule.inSpace().takesOne()
                ? told.stream()
                        .filter(each -> Exact.of(
                                        Objects.requireNonNull(each.report().value()))
                                .equals(value))
                        .min(Comparator.<Cover.Told, String>comparing(
                                        each -> each.part().code())
                                .thenComparing(each -> each.report().unit()))
                        .stream()
                        .toList()
                : told;
    }

    private RollUpRule.Outcome inTime(List<Cover.Told> told) {
        if (cover.tileList().size() == 1) {
            return inSpace(told, cover.tileList().getFirst());
        }
        if (cover.asked().stock()) {
            return last(told);
        }
        boolean blocks = told.stream().anyMatch(this::longerThanTile);
        if (blocks && !convertible()) {
            return new RollUpRule.Nothing("not-convertible");
        }
        List<Group> groups = groups(told);
        if (cover.tileList().stream().anyMatch(this::lacking)) {
            return new RollUpRule.Nothing("incomplete");
        }
        List<RollUpTerm> terms = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (Group group : groups) {
            switch (inSpace(group.told(), group.tile())) {
                case RollUpRule.Made(RolledUp.Amounts made) -> terms.add(term(made, group));
                case RollUpRule.Nothing(String reason) -> {
                    if (!rule.time().passesOver(reason)) {
                        return new RollUpRule.Nothing(reason);
                    }
                    passedOver.add(reason);
                }
            }
        }
        long silent = cover.tileList().stream()
                .filter(tile -> toldIn(tile).isEmpty())
                .filter(tile ->
                        cover.slots().stream().anyMatch(slot -> slot.tile().equals(tile)))
                .count();
        return rule.time().ofParts(terms, Math.toIntExact(silent), passedOver);
    }

    /** Whether a tile lacks what the definition wants: some of it, or all of it. */
    private boolean lacking(Tile tile) {
        MissingPolicy missing = silent(tile) ? rule.missingInTime() : rule.missingInSpace();
        return missing == MissingPolicy.REQUIRE_ALL && open(tile).signum() > 0;
    }

    private RollUpTerm term(RolledUp.Amounts made, Group group) {
        List<@Nullable Exact> weights =
                numbers(group.told()).stream().map(CoverFigure::weight).toList();
        Exact weight = weights.contains(null) ? null : weights.stream().reduce(Exact.ZERO, Exact::add);
        return new RollUpTerm(
                Objects.requireNonNull(made.exactly()),
                made.numerator(),
                made.denominator(),
                Exact.ONE,
                weight,
                String.format("%08d", group.tile().from()));
    }

    /** A part of a divided unit weighs as much of it as its share. */
    private static @Nullable Exact weight(Cover.Told told) {
        BigDecimal weight = told.report().weight();
        Exact share = share(told);
        return weight == null || share == null ? null : Exact.of(weight).multiply(share);
    }

    /** Values of one stretch of time, which are put together in space. */
    private record Group(Tile tile, List<Cover.Told> told) {

        /** Reports for one period that tell of different days of it. */
        private Group with(Group other) {
            return new Group(
                    tile, Stream.concat(told.stream(), other.told.stream()).toList());
        }
    }

    /**
     * A longer report is one block of a sum, under its own period also where it tells of days of one tile only; it is the value
     * of each of its tiles otherwise.
     */
    private List<Group> groups(List<Cover.Told> told) {
        if (!cover.asked().flow() || rule.inTime() == RollUp.COUNT) {
            return cover.tileList().stream()
                    .map(tile -> new Group(tile, toldIn(tile)))
                    .filter(group -> !group.told().isEmpty())
                    .toList();
        }
        boolean addsUp = rule.inSpace() == rule.inTime();
        Map<Tile, List<Cover.Told>> groups = new LinkedHashMap<>();
        for (Cover.Told each : told) {
            Tile tile = cover.tileList().stream()
                    .filter(one -> one.meets(each.part().extent()))
                    .findFirst()
                    .orElseThrow();
            boolean block = longerThanTile(each)
                    || (addsUp
                            && each.report().period().months() > tile.period().months());
            Tile stretch = block
                    ? new Tile(
                            each.report().period(),
                            each.part().extent().from(),
                            each.part().extent().until(),
                            each.report().lastDay())
                    : tile;
            groups.computeIfAbsent(stretch, key -> new ArrayList<>()).add(each);
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * What the reports of one stretch of time come to.
     *
     * @param exact null where there is nothing
     * @param reason why, or null
     */
    public record Subtotal(
            Period period,
            @Nullable Exact exact,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String reason) {}

    /** What the stretches of a longer period come to, in order; none where it is not made of several. */
    public List<Subtotal> subtotals() {
        if (cover.own() != null || cover.tileList().size() == 1 || cover.asked().stock()) {
            return List.of();
        }
        Map<Period, Group> groups =
                new TreeMap<>(Comparator.comparing(Period::firstMonth).thenComparing(Comparator.naturalOrder()));
        groups(counted()).forEach(group -> groups.merge(group.tile().period(), group, Group::with));
        cover.slots().stream()
                .map(CoverSlot::tile)
                .filter(this::silent)
                .forEach(tile -> groups.putIfAbsent(tile.period(), new Group(tile, List.of())));
        return groups.values().stream()
                .map(group -> group.told().isEmpty() ? ofSilence(group.tile()) : subtotal(group))
                .toList();
    }

    private Subtotal subtotal(Group group) {
        Period period = group.tile().period();
        return switch (inSpace(group.told(), group.tile())) {
            case RollUpRule.Made(RolledUp.Amounts made) ->
                new Subtotal(period, made.exactly(), made.numerator(), made.denominator(), null);
            case RollUpRule.Nothing(String reason) -> new Subtotal(period, null, null, null, reason);
        };
    }

    private Subtotal ofSilence(Tile tile) {
        return rule.missingInTime() == MissingPolicy.ZERO
                ? new Subtotal(tile.period(), Exact.ZERO, null, null, null)
                : new Subtotal(tile.period(), null, null, null, UnreportedFigure.REASON);
    }

    private boolean longerThanTile(Cover.Told told) {
        return cover.tileList().stream()
                        .filter(tile -> tile.meets(told.part().extent()))
                        .count()
                > 1;
    }

    /** Whether a longer report can be one among shorter ones. */
    private boolean convertible() {
        return switch (rule.inTime()) {
            case SUM, RATIO_OF_SUMS, MAX, MIN -> rule.inSpace() == rule.inTime();
            case WEIGHTED_MEAN, MEAN, LAST, COUNT, NONE -> true;
        };
    }

    /** Whether of what stands on a day nobody told the last piece of the period. */
    private boolean openAtTheEnd() {
        Tile last = cover.tileList().getLast();
        return cover.own() == null
                && cover.asked().stock()
                && cover.tileList().size() > 1
                && silent(last)
                && open(last).signum() > 0;
    }

    private boolean zeroAtTheEnd() {
        return rule.missingInTime() == MissingPolicy.ZERO && openAtTheEnd();
    }

    private RollUpRule.Outcome last(List<Cover.Told> told) {
        if (zeroAtTheEnd()) {
            return new RollUpRule.Made(RolledUp.Amounts.rounded(Exact.ZERO, rule.decimals()));
        }
        if (openAtTheEnd() && rule.missingInTime() == MissingPolicy.REQUIRE_ALL) {
            return new RollUpRule.Nothing("incomplete");
        }
        return inSpace(told, lastTold());
    }

    private RollUpRule.Outcome inSpace(List<Cover.Told> told, Tile tile) {
        List<RollUpTerm> terms = told.stream()
                .filter(each -> each.report().value() != null)
                .map(each -> term(each, tile))
                .toList();
        return rule.space().of(terms, open(tile));
    }

    private RollUpTerm term(Cover.Told told, Tile tile) {
        RolledUp.Amounts amounts = Objects.requireNonNull(amounts(told, rule.decimals()));
        boolean adds = rule.inSpace() == RollUp.SUM || rule.inSpace() == RollUp.RATIO_OF_SUMS;
        boolean weighs = rule.inSpace() == RollUp.WEIGHTED_MEAN;
        return new RollUpTerm(
                Exact.of(Objects.requireNonNull(
                        adds ? amounts.value() : told.report().value())),
                amounts.numerator(),
                amounts.denominator(),
                adds || (weighs && told.whole()) ? Exact.ONE : size(told, tile),
                Exact.ofNullable(told.report().weight()),
                told.report().known());
    }

    /** Whether the part of a divided unit is in it. */
    boolean estimated() {
        return counted().stream().anyMatch(told -> !told.whole() && !told.unknown());
    }

    boolean waiting() {
        return counted().stream().anyMatch(told -> told.report().waiting());
    }

    List<String> remarks() {
        TreeSet<String> remarks = new TreeSet<>(contradictions.all());
        if (cover.own() == null
                && counted().stream().anyMatch(told -> !told.part().exists())) {
            remarks.add(BY_PREDECESSORS);
        }
        if (counted().stream().anyMatch(told -> cover.ofVanishedLevel(told.part()))) {
            remarks.add(FigureRemark.LEVEL_VANISHED.code());
        }
        if (cover.own() == null && cover.tileList().size() > 1) {
            remarks.add(TimeRollUp.REMARK);
        }
        if (cover.asked().stock() && !lastTold().equals(cover.tileList().getLast())) {
            remarks.add(OLDER_VALUE);
        }
        if (counted().stream().anyMatch(told -> told.report().whole() == CoverReport.Whole.OF_PARTS)) {
            remarks.add(BreakdownRollUp.REMARK);
        }
        if (cover.own() != null && cover.own().report().whole() == CoverReport.Whole.UNLIKE_PARTS) {
            remarks.add(UNLIKE_PARTS);
        }
        return List.copyOf(remarks);
    }

    /** What reports say against each other. */
    public List<CoverContradictions.Contradiction> contradictions() {
        return contradictions.each();
    }

    /** The basis of the periods, where there is one. */
    PeriodBasis basis() {
        return bases(counted()) == 1 ? counted().getFirst().report().basis() : PeriodBasis.NOT_STATED;
    }

    /** Percentages without their parts, by unit and period. */
    Stream<Cover.Told> printed() {
        return counted().stream()
                .filter(told -> told.report().value() != null && told.report().numerator() == null)
                .sorted(Comparator.<Cover.Told, String>comparing(
                                told -> told.part().code())
                        .thenComparing(told -> told.report().unit())
                        .thenComparing(told -> told.report().period()));
    }

    /** How it is made, in a word; of what nobody told nothing is. */
    String method() {
        if (cover.own() == null && counted().isEmpty() && !zeros()) {
            return RollUp.NONE.code();
        }
        if (cover.own() != null) {
            return cover.own().report().whole() == CoverReport.Whole.OF_PARTS ? rule.method() : "reported";
        }
        return cover.tileList().size() > 1 ? rule.inTime().code() : rule.method();
    }
}
