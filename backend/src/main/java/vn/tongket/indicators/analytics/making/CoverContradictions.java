package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.RollUp;

/**
 * Reports that tell the same and say something else: a quarter against its months, a unit against those it came from. Of
 * one against several the chosen one stands and the figure says so; of several against several neither is better.
 */
public final class CoverContradictions {

    static final String PERIODS = FigureRemark.CONFLICTING_PERIODS.code();
    static final String UNITS = FigureRemark.CONFLICTING_UNITS.code();

    /**
     * What was found.
     *
     * @param reason {@link #PERIODS} or {@link #UNITS}
     * @param counted the reports that count
     * @param other those that tell the same and something else
     */
    public record Contradiction(String reason, List<CoverPart> counted, List<CoverPart> other) {}

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
            contradicting(one, parts, method)
                    .map(set -> counts
                            ? new Contradiction(what, List.of(one), set)
                            : new Contradiction(what, set, List.of(one)))
                    .ifPresent(found::add);
        }
    }

    private Optional<List<CoverPart>> contradicting(CoverPart one, List<CoverPart> parts, RollUp method) {
        return switch (method) {
            case SUM, RATIO_OF_SUMS -> other(one.extent(), List.of(one), parts).or(() -> above(one, parts));
            case LAST ->
                parts.stream()
                        .filter(part -> part.extent().equals(one.extent()))
                        .map(List::of)
                        .filter(part -> other(one.extent(), List.of(one), part).isPresent())
                        .findFirst();
            case WEIGHTED_MEAN, MEAN, MAX, MIN, COUNT, NONE -> Optional.empty();
        };
    }

    /** Of some parts those that fill all of it and come to something else. Numbers that are not told are not compared. */
    private Optional<List<CoverPart>> other(Extent whole, List<CoverPart> counted, List<CoverPart> parts) {
        return numbers()
                .flatMap(number -> total(counted, number).stream()
                        .flatMap(total -> new CoverFills(whole, parts, number).otherThan(total).stream()))
                .map(CoverFills.Sum::parts)
                .findFirst();
    }

    private Stream<Function<CoverReport, @Nullable BigDecimal>> numbers() {
        return rule.measure() == Measure.RATIO
                ? Stream.of(CoverReport::numerator, CoverReport::denominator)
                : Stream.of(CoverReport::value);
    }

    private static Optional<Exact> total(List<CoverPart> parts, Function<CoverReport, @Nullable BigDecimal> number) {
        return parts.stream()
                .map(part -> Optional.ofNullable(Exact.ofNullable(number.apply(part.report()))))
                .reduce(Optional.of(Exact.ZERO), (sum, next) -> sum.flatMap(some -> next.map(some::add)));
    }

    /** Parts of a count that come to more than all of it, even while others are missing. */
    private Optional<List<CoverPart>> above(CoverPart whole, List<CoverPart> parts) {
        return rule.measure() == Measure.COUNT
                ? total(List.of(whole), CoverReport::value)
                        .flatMap(total -> Optional.of(new CoverFills(whole.extent(), parts, CoverReport::value).most())
                                .filter(most -> most.total().compareTo(total) > 0))
                        .map(CoverFills.Sum::parts)
                : Optional.empty();
    }

    /**
     * Reports of one unit that fill the same time in two ways, where neither is one against several: what begins or ends
     * where one of those that count does can be held against less.
     */
    private void compareSeveral(List<CoverPart> counted, List<CoverPart> left) {
        if (rule.inTime() != RollUp.SUM && rule.inTime() != RollUp.RATIO_OF_SUMS) {
            return;
        }
        counted.stream()
                .filter(first -> left.stream().anyMatch(part -> sameUnit(first, part)))
                .forEach(first -> {
                    List<CoverPart> run = new ArrayList<>();
                    counted.stream()
                            .filter(part -> sameUnit(first, part)
                                    && part.extent().from() >= first.extent().from())
                            .sorted(Comparator.comparingInt(
                                    part -> part.extent().from()))
                            .forEach(part -> {
                                run.add(part);
                                compareRun(List.copyOf(run), left);
                            });
                });
    }

    private void compareRun(List<CoverPart> own, List<CoverPart> left) {
        Extent told = Extent.together(own.stream().map(CoverPart::extent).toList());
        List<CoverPart> others = left.stream()
                .filter(part -> sameUnit(own.getFirst(), part) && part.extent().within(told))
                .filter(part -> own.stream().noneMatch(counts -> joins(part.extent(), counts.extent(), told)))
                .toList();
        if (own.size() > 1) {
            other(told, own, others).filter(set -> set.size() > 1).ifPresent(set -> {
                found.add(new Contradiction(PERIODS, own, set));
                several = true;
            });
        }
    }

    private static boolean joins(Extent one, Extent counts, Extent told) {
        return (one.from() == counts.from() && one.from() != told.from())
                || (one.until() == counts.until() && one.until() != told.until());
    }
}
