package vn.tongket.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.tongket.indicators.Measure;
import vn.tongket.indicators.MissingPolicy;
import vn.tongket.indicators.RollUp;

/**
 * How several values become one: the arithmetic of every rule, for units and for periods. What comes out does not depend
 * on the order in which values are given.
 *
 * @param decimals to which a quotient is rounded
 */
record RollUpRule(RollUp method, MissingPolicy missing, int decimals) {

    /** What values come to: amounts, or the reason why there are none. */
    sealed interface Outcome {}

    /** Amounts. */
    record Made(RolledUp.Amounts amounts) implements Outcome {}

    /** No value. */
    record Nothing(String reason) implements Outcome {}

    /** The rule of a measure: percentages are not added or averaged, their parts are. */
    static RollUp effective(RollUp method, Measure measure) {
        boolean adds = method == RollUp.SUM || method == RollUp.MEAN || method == RollUp.WEIGHTED_MEAN;
        return measure == Measure.RATIO && adds ? RollUp.RATIO_OF_SUMS : method;
    }

    /**
     * Puts values together.
     *
     * @param absent how many values should be there and are not
     */
    Outcome of(List<RollUpTerm> terms, int absent) {
        if (absent > 0 && missing == MissingPolicy.REQUIRE_ALL) {
            return new Nothing("incomplete");
        }
        int zeros = missing == MissingPolicy.ZERO ? absent : 0;
        if (terms.isEmpty() && zeros == 0) {
            return method == RollUp.COUNT ? value(BigDecimal.ZERO) : new Nothing("not-applicable");
        }
        return switch (method) {
            case SUM -> total(terms, RollUpTerm::value);
            case RATIO_OF_SUMS -> ratio(terms);
            case MEAN -> mean(terms, term -> BigDecimal.ONE, zeros);
            case WEIGHTED_MEAN -> weightedMean(terms, zeros);
            case MAX -> extreme(terms, zeros, Comparator.naturalOrder());
            case MIN -> extreme(terms, zeros, Comparator.reverseOrder());
            case COUNT -> count(terms, zeros);
            case LAST -> last(terms);
            case NONE -> new Nothing("no-roll-up");
        };
    }

    private static Outcome value(BigDecimal value) {
        return new Made(new RolledUp.Amounts(value, null, null));
    }

    private static boolean sized(List<RollUpTerm> terms) {
        return terms.stream().allMatch(term -> term.size() != null);
    }

    private Outcome total(List<RollUpTerm> terms, Function<RollUpTerm, BigDecimal> amount) {
        return sized(terms)
                ? value(terms.stream()
                        .map(term -> amount.apply(term).multiply(Objects.requireNonNull(term.size())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : new Nothing("share-unknown");
    }

    private Outcome ratio(List<RollUpTerm> terms) {
        if (terms.stream().anyMatch(term -> term.numerator() == null || term.denominator() == null)) {
            return new Nothing("not-convertible");
        }
        Outcome above = total(terms, term -> Objects.requireNonNull(term.numerator()));
        Outcome below = total(terms, term -> Objects.requireNonNull(term.denominator()));
        if (!(above instanceof Made(RolledUp.Amounts numerator))
                || !(below instanceof Made(RolledUp.Amounts denominator))) {
            return new Nothing("share-unknown");
        }
        return percent(Objects.requireNonNull(numerator.value()), Objects.requireNonNull(denominator.value()));
    }

    private Outcome percent(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? new Nothing("not-applicable")
                : new Made(new RolledUp.Amounts(
                        Measure.percent(numerator, denominator, decimals), numerator, denominator));
    }

    private Outcome weightedMean(List<RollUpTerm> terms, int zeros) {
        return zeros > 0 || terms.stream().anyMatch(term -> term.weight() == null)
                ? new Nothing("weight-missing")
                : mean(terms, term -> Objects.requireNonNull(term.weight()), 0);
    }

    private Outcome mean(List<RollUpTerm> terms, Function<RollUpTerm, BigDecimal> weight, int zeros) {
        if (!sized(terms)) {
            return new Nothing("share-unknown");
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.valueOf(zeros);
        for (RollUpTerm term : terms) {
            BigDecimal own = weight.apply(term).multiply(Objects.requireNonNull(term.size()));
            sum = sum.add(term.value().multiply(own));
            weights = weights.add(own);
        }
        return weights.signum() == 0
                ? new Nothing("division-by-zero")
                : value(sum.divide(weights, decimals, RoundingMode.HALF_UP));
    }

    /** A part of a divided unit has the value of the whole. */
    private static Outcome extreme(List<RollUpTerm> terms, int zeros, Comparator<BigDecimal> order) {
        List<BigDecimal> values =
                new ArrayList<>(terms.stream().map(RollUpTerm::value).toList());
        if (zeros > 0) {
            values.add(BigDecimal.ZERO);
        }
        return value(values.stream().max(order).orElseThrow());
    }

    private static Outcome count(List<RollUpTerm> terms, int zeros) {
        return sized(terms)
                ? value(terms.stream()
                        .map(term -> Objects.requireNonNull(term.size()))
                        .reduce(BigDecimal.valueOf(zeros), BigDecimal::add))
                : new Nothing("share-unknown");
    }

    /** Of several that are equally late the greatest, so that there is one answer. */
    private static Outcome last(List<RollUpTerm> terms) {
        return terms.stream()
                .max(Comparator.comparing(RollUpTerm::order).thenComparing(RollUpTerm::value))
                .<Outcome>map(
                        term -> new Made(new RolledUp.Amounts(term.value(), term.numerator(), term.denominator())))
                .orElse(new Nothing("incomplete"));
    }

    /** Whether the method wants every value by itself, and not only their sums. */
    boolean wantsEach() {
        return switch (method) {
            case SUM, RATIO_OF_SUMS, NONE -> false;
            default -> true;
        };
    }
}
