package vn.tongket.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Exact;
import vn.tongket.indicators.Measure;
import vn.tongket.indicators.RollUp;

/**
 * Reports that tell the same and say something else: a quarter against its months, a unit against those it came from. Of
 * one against several the chosen one stands and the figure says so; of several against several neither is better.
 */
final class CoverContradictions {

    static final String PERIODS = "conflicting-periods";
    static final String UNITS = "conflicting-units";

    /** Of more parts than these not all sets are tried. */
    private static final int MOST = 12;

    /**
     * What was found.
     *
     * @param reason {@link #PERIODS} or {@link #UNITS}
     * @param counted the reports that count
     * @param other those that tell the same and something else
     */
    record Contradiction(String reason, List<CoverPart> counted, List<CoverPart> other) {}

    private final Cover cover;
    private final FigureRule rule;
    private final List<Contradiction> found = new ArrayList<>();
    private boolean several;

    /**
     * Looks for them.
     *
     * @param told the reports that count
     * @param tile the only one that counts, or null
     */
    CoverContradictions(Cover cover, List<Cover.Told> told, @Nullable Tile tile) {
        this.cover = cover;
        this.rule = cover.asked().rule();
        Predicate<CoverPart> wanted =
                part -> part.report().value() != null && (tile == null || tile.meets(part.extent()));
        List<CoverPart> left = cover.leftOut().filter(wanted).toList();
        List<CoverPart> divided = cover.divided().filter(wanted).toList();
        if (!left.isEmpty() || !divided.isEmpty()) {
            List<CoverPart> counted = told.stream()
                    .map(Cover.Told::part)
                    .filter(CoverPart::entire)
                    .filter(wanted)
                    .toList();
            counted.forEach(part -> compare(part, left, true));
            left.forEach(part -> compare(part, counted, false));
            divided.forEach(part -> compare(part, counted, false));
            compareSeveral(counted, left);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** The reasons, by their names. */
    Set<String> all() {
        return found.stream().map(Contradiction::reason).collect(Collectors.toCollection(TreeSet::new));
    }

    String first() {
        return all().iterator().next();
    }

    /** All of them. */
    List<Contradiction> each() {
        return found.stream().distinct().toList();
    }

    boolean severalAgainstSeveral() {
        return several;
    }

    /** One against those that tell some of the same; a unit against those below it is the statement's matter. */
    private void compare(CoverPart one, List<CoverPart> others, boolean counts) {
        List<CoverPart> inside = others.stream()
                .filter(other -> other.within(one) && !cover.below(other, one) && !cover.below(one, other))
                .toList();
        compare(one, inside.stream().filter(other -> sameUnit(one, other)).toList(), PERIODS, rule.inTime(), counts);
        compare(one, inside.stream().filter(other -> !sameUnit(one, other)).toList(), UNITS, rule.inSpace(), counts);
    }

    private static boolean sameUnit(CoverPart one, CoverPart other) {
        return one.report().unit().equals(other.report().unit());
    }

    private void compare(CoverPart one, List<CoverPart> parts, String what, RollUp method, boolean counts) {
        if (!parts.isEmpty()) {
            sets(parts).stream()
                    .filter(set -> contradicts(one, set, method))
                    .findFirst()
                    .map(set -> counts
                            ? new Contradiction(what, List.of(one), set)
                            : new Contradiction(what, set, List.of(one)))
                    .ifPresent(found::add);
        }
    }

    private boolean contradicts(CoverPart one, List<CoverPart> parts, RollUp method) {
        if (!comparable(method, parts)) {
            return false;
        }
        return told(parts).equals(one.extent())
                ? !equal(parts, List.of(one))
                : rule.measure() == Measure.COUNT && adds(method) && above(parts, one);
    }

    private static boolean adds(RollUp method) {
        return method == RollUp.SUM || method == RollUp.RATIO_OF_SUMS;
    }

    /** What is not added up can only be compared one by one. */
    private static boolean comparable(RollUp method, List<CoverPart> parts) {
        return adds(method) || (method == RollUp.LAST && parts.size() == 1);
    }

    /** All sets of which no two tell the same and into which nothing more fits; of very many parts the one of the longest. */
    private static List<List<CoverPart>> sets(List<CoverPart> parts) {
        if (parts.size() > MOST) {
            return List.of(apart(parts));
        }
        List<List<CoverPart>> sets = new ArrayList<>();
        grow(List.of(), parts, parts, sets);
        return sets;
    }

    private static void grow(
            List<CoverPart> set, List<CoverPart> open, List<CoverPart> all, List<List<CoverPart>> sets) {
        if (open.isEmpty()) {
            if (all.stream().allMatch(part -> set.contains(part) || set.stream().anyMatch(part::overlaps))) {
                sets.add(set);
            }
            return;
        }
        CoverPart first = open.getFirst();
        List<CoverPart> others = open.subList(1, open.size());
        List<CoverPart> more = new ArrayList<>(set);
        more.add(first);
        grow(more, others.stream().filter(part -> !part.overlaps(first)).toList(), all, sets);
        if (others.stream().anyMatch(first::overlaps)) {
            grow(set, others, all, sets);
        }
    }

    /** Those of which no two tell the same, the longer before the shorter. */
    private static List<CoverPart> apart(List<CoverPart> parts) {
        List<CoverPart> apart = new ArrayList<>();
        parts.stream()
                .sorted(Comparator.comparing(
                        part -> part.extent().from() - part.extent().until()))
                .filter(part -> apart.stream().noneMatch(part::overlaps))
                .forEach(apart::add);
        return apart;
    }

    private static Extent told(List<CoverPart> parts) {
        return Extent.together(parts.stream().map(CoverPart::extent).toList());
    }

    private boolean equal(List<CoverPart> some, List<CoverPart> others) {
        return rule.measure() == Measure.RATIO
                ? same(total(some, CoverReport::numerator), total(others, CoverReport::numerator))
                        && same(total(some, CoverReport::denominator), total(others, CoverReport::denominator))
                : same(total(some, CoverReport::value), total(others, CoverReport::value));
    }

    /** Numbers that are not told are not held against others. */
    private static boolean same(@Nullable Exact one, @Nullable Exact other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable Exact total(
            List<CoverPart> parts, Function<CoverReport, java.math.@Nullable BigDecimal> number) {
        return parts.stream().allMatch(part -> number.apply(part.report()) != null)
                ? parts.stream()
                        .map(part -> Exact.of(Objects.requireNonNull(number.apply(part.report()))))
                        .reduce(Exact.ZERO, Exact::add)
                : null;
    }

    private static boolean above(List<CoverPart> parts, CoverPart whole) {
        return Objects.requireNonNull(total(parts, CoverReport::value))
                        .compareTo(Objects.requireNonNull(total(List.of(whole), CoverReport::value)))
                > 0;
    }

    /** Reports of one unit that fill the same time in two ways. */
    private void compareSeveral(List<CoverPart> counted, List<CoverPart> left) {
        for (CoverPart first : counted) {
            List<CoverPart> others =
                    apart(left.stream().filter(part -> sameUnit(first, part)).toList());
            List<CoverPart> own = counted.stream()
                    .filter(part -> sameUnit(first, part) && others.stream().anyMatch(part::overlaps))
                    .toList();
            if (own.size() > 1
                    && others.size() > 1
                    && comparable(rule.inTime(), others)
                    && told(own).equals(told(others))
                    && !equal(own, others)
                    && own.stream().noneMatch(part -> others.stream().allMatch(other -> other.within(part)))
                    && crossing(own, others)) {
                found.add(new Contradiction(PERIODS, own, others));
                several = true;
            }
        }
    }

    /** Whether they cannot be told apart into one against several. */
    private static boolean crossing(List<CoverPart> some, List<CoverPart> others) {
        return some.stream()
                .anyMatch(part -> others.stream()
                        .anyMatch(other -> part.overlaps(other) && !part.within(other) && !other.within(part)));
    }
}
