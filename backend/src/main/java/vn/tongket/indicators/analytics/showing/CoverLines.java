package vn.tongket.indicators.analytics.showing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.Cover;
import vn.tongket.indicators.analytics.making.CoverChoice;
import vn.tongket.indicators.analytics.making.CoverFigure;
import vn.tongket.indicators.analytics.making.CoverPart;
import vn.tongket.indicators.analytics.making.CoverReport;
import vn.tongket.indicators.analytics.making.CoverSlot;
import vn.tongket.indicators.analytics.making.Extent;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.FigureRule;
import vn.tongket.indicators.analytics.making.RolledUp;
import vn.tongket.indicators.analytics.making.Tile;
import vn.tongket.indicators.analytics.making.UnreportedFigure;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Land;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.UnitVersion;

/** What became of each report in a figure, and of each that should have been made: anybody can add it up. */
final class CoverLines {

    private final UnitHierarchy hierarchy;
    private final Cover cover;
    private final FigureRule rule;
    private final FigureResponse figure;
    private final CoverFigure made;
    private final Map<CoverReport, List<Cover.Told>> told = new LinkedHashMap<>();
    private final Set<CoverReport> counted = new HashSet<>();
    private final Set<CoverReport> taken = new HashSet<>();
    private final Map<CoverReport, CoverPart> leftOut = new HashMap<>();
    private final Map<Key, CoverSlot> slots = new LinkedHashMap<>();
    private final Map<CoverReport, List<ReportedLine>> parts = new HashMap<>();

    private record Key(UUID unit, Period period) {}

    /**
     * The lines of a figure.
     *
     * @param figure as it is answered
     */
    CoverLines(UnitHierarchy hierarchy, Cover cover, FigureResponse figure) {
        this.hierarchy = hierarchy;
        this.cover = cover;
        this.rule = cover.asked().rule();
        this.figure = figure;
        this.made = new CoverFigure(cover);
        cover.told()
                .forEach(each -> told.computeIfAbsent(each.report(), key -> new ArrayList<>())
                        .add(each));
        made.counted().forEach(each -> counted.add(each.report()));
        made.taken().forEach(each -> taken.add(each.report()));
        cover.leftOut().forEach(part -> leftOut.put(part.report(), part));
        cover.slots().forEach(slot -> slots.put(new Key(slot.unit(), slot.tile().period()), slot));
    }

    /**
     * All of them.
     *
     * @param reported as it is stored, with what waits; several belong to one report where they are the parts of a whole
     * @param withMissing whether what should have been reported is among them
     */
    List<FigureLine> of(Map<ReportedLine, CoverReport> reported, boolean withMissing) {
        List<FigureLine> lines = new ArrayList<>();
        Set<Key> there = new HashSet<>();
        reported.forEach((line, report) -> {
            if (report.whole() == CoverReport.Whole.OF_PARTS && line.value() != null) {
                parts.computeIfAbsent(report, key -> new ArrayList<>()).add(line);
            }
        });
        reported.forEach((line, report) -> {
            if (line.waiting() || told.containsKey(report) || leftOut.containsKey(report) || ended(report)) {
                Key key = new Key(line.unit(), line.period());
                CoverSlot slot = line.waiting() || there.contains(key) ? null : told(key);
                lines.add(line(line, report, slot));
                if (slot != null) {
                    there.add(key);
                }
            }
        });
        if (withMissing && cover.own() == null) {
            slots.forEach((key, slot) -> {
                if (!there.contains(key)) {
                    lines.add(missing(slot));
                }
            });
        }
        return lines;
    }

    /** What had to be reported, where nothing of it is open: what is told in part has a line of its own. */
    private @Nullable CoverSlot told(Key key) {
        CoverSlot slot = slots.get(key);
        return slot == null || !cover.open(slot).isEmpty() ? null : slot;
    }

    private boolean ended(CoverReport report) {
        return cover.ended().contains(report);
    }

    /**
     * A line of something reported.
     *
     * @param slot what had to be reported there; null where nothing had, and where another line says so
     */
    private FigureLine line(ReportedLine line, CoverReport report, @Nullable CoverSlot slot) {
        String whyNot = line.waiting() ? "not-approved" : whyNot(line, report);
        boolean used = whyNot == null;
        boolean part = report.whole() == CoverReport.Whole.OF_PARTS;
        List<RolledUp.Amounts> amounts = !used ? List.of() : part ? amounts(report, line) : amounts(report);
        boolean rolledUp = cover.own() == null || part;
        boolean ratio = rule.inSpace() == RollUp.RATIO_OF_SUMS && rolledUp;
        boolean count = rule.inSpace() == RollUp.COUNT && rolledUp;
        return new FigureLine(
                hierarchy.nearest(line.unit(), line.period().lastDay()).ref(),
                line.period(),
                line.days(),
                Breakdown.toMap(line.breakdown()),
                line.value(),
                line.numerator(),
                line.denominator(),
                line.value() == null,
                share(report),
                rest(report),
                used && !ratio && !count ? contribution(line, amounts, rolledUp) : null,
                ratio ? sum(amounts.stream().map(RolledUp.Amounts::numerator).toList()) : null,
                ratio ? sum(amounts.stream().map(RolledUp.Amounts::denominator).toList()) : null,
                line.weight(),
                used && rolledUp ? size(report) : null,
                used,
                whyNot,
                line.waiting() ? List.of() : coveredBy(report),
                List.of(),
                slot != null,
                slot == null ? null : state(slot),
                line.version(),
                line.valueOrigin(),
                line.definitionVersion(),
                line.source(),
                line.comment(),
                line.recordedAt(),
                line.approvedAt(),
                line.knownSince(),
                line.named() ? line.recordedBy() : null,
                line.named() ? line.approvedBy() : null);
    }

    private @Nullable Exact size(CoverReport report) {
        return told.getOrDefault(report, List.of()).stream()
                .map(made::sizeOf)
                .filter(Objects::nonNull)
                .reduce(Exact::add)
                .orElse(null);
    }

    /** What a report adds. */
    private List<RolledUp.Amounts> amounts(CoverReport report) {
        return told.getOrDefault(report, List.of()).stream().map(this::amounts).toList();
    }

    private RolledUp.Amounts amounts(Cover.Told told) {
        return Objects.requireNonNull(CoverFigure.amounts(told, rule.decimals()));
    }

    /** What a part of a whole adds: the last one takes what rounding leaves of the whole. */
    private List<RolledUp.Amounts> amounts(CoverReport report, ReportedLine part) {
        List<ReportedLine> all = parts.getOrDefault(report, List.of());
        boolean last = !all.isEmpty() && all.getLast().equals(part);
        return told.getOrDefault(report, List.of()).stream()
                .map(each -> last
                        ? all.subList(0, all.size() - 1).stream()
                                .map(other -> amounts(each.of(report(other))))
                                .reduce(amounts(each), CoverLines::less)
                        : amounts(each.of(report(part))))
                .toList();
    }

    private static RolledUp.Amounts less(RolledUp.Amounts all, RolledUp.Amounts part) {
        return new RolledUp.Amounts(
                less(all.value(), part.value()),
                less(all.numerator(), part.numerator()),
                less(all.denominator(), part.denominator()));
    }

    private static @Nullable BigDecimal less(@Nullable BigDecimal all, @Nullable BigDecimal part) {
        return all == null || part == null ? all : all.subtract(part);
    }

    /** Only what is added up is cut; of other rules a part of a divided unit has the value of the whole. */
    private @Nullable BigDecimal contribution(ReportedLine line, List<RolledUp.Amounts> amounts, boolean rolledUp) {
        return rule.inSpace() == RollUp.SUM && rolledUp
                ? sum(amounts.stream().map(RolledUp.Amounts::value).toList())
                : line.value();
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> parts) {
        return parts.isEmpty() || parts.contains(null)
                ? null
                : parts.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal share(CoverReport report) {
        List<@Nullable Exact> shares = new ArrayList<>();
        told.getOrDefault(report, List.of()).forEach(each -> shares.add(CoverFigure.share(each)));
        CoverPart left = leftOut.get(report);
        if (left != null) {
            shares.add(CoverFigure.share(cover.told(left)));
        }
        return shares.contains(null)
                ? null
                : shares.isEmpty()
                        ? BigDecimal.ONE
                        : new BigDecimal(shares.stream()
                                .map(Objects::requireNonNull)
                                .reduce(Exact.ZERO, Exact::add)
                                .text());
    }

    private List<FigureLine.ElsewhereShare> rest(CoverReport report) {
        return cover.elsewhere(report).entrySet().stream()
                .map(each -> new FigureLine.ElsewhereShare(
                        hierarchy.nearest(each.getKey(), cover.asked().shown()).ref(),
                        new BigDecimal(each.getValue().text())))
                .sorted(Comparator.comparing(each -> each.unit().code()))
                .toList();
    }

    /** A part of a whole may say that there can be no number of it, while others have one. */
    private @Nullable String whyNot(ReportedLine line, CoverReport report) {
        String whyNot = whyNot(report);
        return whyNot == null && line.value() == null ? "not-applicable" : whyNot;
    }

    private @Nullable String whyNot(CoverReport report) {
        if (ended(report)) {
            return "unit-ended";
        }
        CoverPart left = leftOut.get(report);
        if (left != null) {
            return cover.isTold(left) ? "covered" : "counted-twice";
        }
        if (!counted.contains(report)) {
            return "not-last";
        }
        if (report.value() == null) {
            return "not-applicable";
        }
        if (figure.value() == null) {
            return hindrance(report);
        }
        return taken.contains(report)
                ? null
                : rule.inSpace() == RollUp.LAST || cover.asked().stock() ? "not-last" : "not-extreme";
    }

    /** Why there is no figure, as far as this value is the cause of it; else why in general. */
    private @Nullable String hindrance(CoverReport report) {
        if (told.getOrDefault(report, List.of()).stream().anyMatch(Cover.Told::unknown)) {
            return "share-unknown";
        }
        if (rule.inSpace() == RollUp.RATIO_OF_SUMS && report.numerator() == null) {
            return "not-convertible";
        }
        return rule.inSpace() == RollUp.WEIGHTED_MEAN && report.weight() == null ? "weight-missing" : figure.reason();
    }

    private List<FigureLine.CoveringReport> coveredBy(CoverReport report) {
        CoverPart left = leftOut.get(report);
        return left == null ? List.of() : covering(left.extent());
    }

    private List<FigureLine.CoveringReport> covering(Extent extent) {
        return cover.covering(extent).stream()
                .sorted(CoverChoice.BY_NAME)
                .map(CoverPart::report)
                .distinct()
                .map(other -> new FigureLine.CoveringReport(
                        hierarchy
                                .nearest(other.unit(), other.period().lastDay())
                                .ref(),
                        other.period()))
                .toList();
    }

    private String state(CoverSlot slot) {
        if (cover.open(slot).isEmpty()) {
            return "told";
        }
        return cover.meets(slot) ? "partly" : "open";
    }

    private FigureLine missing(CoverSlot slot) {
        String state = state(slot);
        Tile tile = slot.tile();
        Exact zero = figure.value() == null ? null : made.zero(slot);
        boolean sized = rule.inSpace().isSized() && !made.silent(tile);
        return new FigureLine(
                hierarchy.nearest(slot.unit(), tile.day()).ref(),
                tile.period(),
                cover.days(slot),
                figure.breakdown(),
                null,
                null,
                null,
                false,
                BigDecimal.ONE,
                List.of(),
                zero == null ? null : BigDecimal.ZERO,
                null,
                null,
                null,
                sized ? zero : null,
                false,
                switch (state) {
                    case "told" -> "covered";
                    case "partly" -> "not-covered";
                    default -> UnreportedFigure.REASON;
                },
                covering(slot.extent()),
                state.equals("partly") ? open(slot) : List.of(),
                true,
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The highest units of whose land nothing is told, as they were last. */
    private List<UnitRef> open(CoverSlot slot) {
        Land land = hierarchy.land();
        BitSet open = cover.open(slot).plots();
        LocalDate day = slot.tile().day();
        Set<UUID> silent = land.unitsOf(open).stream()
                .filter(unit -> !unit.equals(slot.unit()))
                .filter(unit -> {
                    BitSet ground = land.ground(unit, day);
                    return !ground.isEmpty() && Land.within(ground, open);
                })
                .collect(Collectors.toSet());
        return silent.stream()
                .map(unit -> hierarchy.nearest(unit, day))
                .filter(unit -> unit.parent() == null || !silent.contains(unit.parent()))
                .map(UnitVersion::ref)
                .sorted(Comparator.comparing(UnitRef::code))
                .toList();
    }

    /** Of a stored value, as the cover looks at it. */
    static CoverReport report(ReportedLine line) {
        return new CoverReport(
                line.unit(),
                line.period(),
                line.basis(),
                line.days(),
                line.value(),
                line.numerator(),
                line.denominator(),
                line.weight(),
                Optional.ofNullable(line.knownSince()).map(Object::toString).orElse(""),
                line.waiting(),
                false,
                CoverReport.Whole.TOLD);
    }
}
