package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;

/**
 * How several values become one: the arithmetic of every rule, for units and for periods. What comes out does not depend
 * on the order in which values are given.
 *
 * @param decimals to which what is shown is rounded; nothing is rounded before
 */
public record RollUpRule(RollUp method, MissingPolicy missing, int decimals) {

    static final String NOT_APPLICABLE = "not-applicable";

    /** Nothing of what there is has a weight. */
    private static final String WEIGHTLESS = "division-by-zero";

    /** What values come to: amounts, or the reason why there are none. */
    public sealed interface Outcome {}

    /** Amounts. */
    public record Made(RolledUp.Amounts amounts) implements Outcome {}

    /** No value. */
    public record Nothing(String reason) implements Outcome {}

    /**
     * Puts values together.
     *
     * @param absent how many values should be there and are not
     */
    public Outcome of(List<RollUpTerm> terms, int absent) {
        return of(terms, Exact.of(BigDecimal.valueOf(absent)));
    }

    /**
     * Whether a part of a period that comes to nothing leaves the others as they are: it is not applicable, or nothing in it
     * has a weight, in a mean.
     */
    boolean passesOver(String reason) {
        return reason.equals(NOT_APPLICABLE) || reason.equals(WEIGHTLESS) && method.isMean();
    }

    /**
     * Puts the values of parts of a period together.
     *
     * @param absent how many parts nobody told
     * @param passedOver why others come to nothing
     */
    Outcome ofParts(List<RollUpTerm> terms, int absent, Collection<String> passedOver) {
        Outcome outcome = of(terms, absent);
        return outcome.equals(new Nothing(NOT_APPLICABLE)) && passedOver.contains(WEIGHTLESS)
                ? new Nothing(WEIGHTLESS)
                : outcome;
    }

    /** The same where of some values a part only is missing. */
    public Outcome of(List<RollUpTerm> terms, Exact absent) {
        if (method == RollUp.RATIO_OF_SUMS && terms.stream().anyMatch(RollUpTerm::printed)) {
            return new Nothing("not-convertible");
        }
        if (absent.signum() > 0 && missing == MissingPolicy.REQUIRE_ALL) {
            return new Nothing("incomplete");
        }
        Exact zeros = missing == MissingPolicy.ZERO ? absent : Exact.ZERO;
        if (terms.isEmpty() && zeros.signum() == 0) {
            return method == RollUp.COUNT ? value(Exact.ZERO) : new Nothing(NOT_APPLICABLE);
        }
        return switch (method) {
            case SUM -> sized(terms) ? value(total(terms, RollUpTerm::value)) : new Nothing("share-unknown");
            case RATIO_OF_SUMS -> ratio(terms);
            case MEAN -> mean(terms, term -> Exact.ONE, zeros);
            case WEIGHTED_MEAN -> weightedMean(terms, zeros);
            case MAX -> extreme(terms, zeros, Comparator.naturalOrder());
            case MIN -> extreme(terms, zeros, Comparator.reverseOrder());
            case COUNT -> count(terms, zeros);
            case LAST -> last(terms);
            case NONE -> new Nothing("no-roll-up");
        };
    }

    private Outcome value(Exact value) {
        return new Made(RolledUp.Amounts.rounded(value, decimals));
    }

    private static boolean sized(List<RollUpTerm> terms) {
        return terms.stream().allMatch(term -> term.size() != null);
    }

    private static Exact size(RollUpTerm term) {
        return Objects.requireNonNull(term.size());
    }

    private static Exact total(List<RollUpTerm> terms, Function<RollUpTerm, Exact> amount) {
        return terms.stream()
                .map(term -> amount.apply(term).multiply(size(term)))
                .reduce(Exact.ZERO, Exact::add);
    }

    private Outcome ratio(List<RollUpTerm> terms) {
        if (!sized(terms)) {
            return new Nothing("share-unknown");
        }
        return percent(
                sum(terms, term -> Objects.requireNonNull(term.numerator())),
                sum(terms, term -> Objects.requireNonNull(term.denominator())));
    }

    /** Decimal numbers stay such: the parts of a ratio are shown as they add up. */
    private static BigDecimal sum(List<RollUpTerm> terms, Function<RollUpTerm, BigDecimal> part) {
        return terms.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Outcome percent(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? new Nothing(NOT_APPLICABLE)
                : new Made(new RolledUp.Amounts(
                        Measure.percent(numerator, denominator, decimals), numerator, denominator));
    }

    private Outcome weightedMean(List<RollUpTerm> terms, Exact zeros) {
        return zeros.signum() > 0 || terms.stream().anyMatch(term -> term.weight() == null)
                ? new Nothing("weight-missing")
                : mean(terms, term -> Objects.requireNonNull(term.weight()), Exact.ZERO);
    }

    private Outcome mean(List<RollUpTerm> terms, Function<RollUpTerm, Exact> weight, Exact zeros) {
        if (!sized(terms)) {
            return new Nothing("share-unknown");
        }
        Exact weights = total(terms, weight).add(zeros);
        Exact sum = total(terms, term -> term.value().multiply(weight.apply(term)));
        return weights.signum() == 0 ? new Nothing(WEIGHTLESS) : value(sum.divide(weights));
    }

    /** A part of a divided unit has the value of the whole. */
    private Outcome extreme(List<RollUpTerm> terms, Exact zeros, Comparator<Exact> order) {
        List<Exact> values =
                new ArrayList<>(terms.stream().map(RollUpTerm::value).toList());
        if (zeros.signum() > 0) {
            values.add(Exact.ZERO);
        }
        return value(values.stream().max(order).orElseThrow());
    }

    private Outcome count(List<RollUpTerm> terms, Exact zeros) {
        return sized(terms) ? value(total(terms, term -> Exact.ONE).add(zeros)) : new Nothing("share-unknown");
    }

    /** Of several that are equally late the greatest, so that there is one answer. */
    private Outcome last(List<RollUpTerm> terms) {
        return terms.stream()
                .max(Comparator.comparing(RollUpTerm::order).thenComparing(RollUpTerm::value))
                .<Outcome>map(term -> new Made(new RolledUp.Amounts(
                        term.value().rounded(decimals), term.numerator(), term.denominator(), term.value())))
                .orElse(new Nothing("incomplete"));
    }

    /** Whether the method wants every value by itself, and not only their sums. */
    boolean wantsEach() {
        return switch (method) {
            case SUM, RATIO_OF_SUMS, NONE -> false;
            case WEIGHTED_MEAN, MEAN, LAST, MAX, MIN, COUNT -> true;
        };
    }
}
