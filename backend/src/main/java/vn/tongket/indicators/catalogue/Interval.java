package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * All numbers from one to another, both included: what may stand behind a number that was rounded.
 *
 * @param least the smallest
 * @param most the greatest
 */
public record Interval(Exact least, Exact most) {

    /** Only this number. */
    public static Interval of(Exact number) {
        return new Interval(number, number);
    }

    /** All that is printed as this number with so many decimals, however halves are rounded. */
    public static Interval printed(BigDecimal number, int decimals) {
        Exact printed = Exact.of(number);
        Exact half = Exact.of(new BigDecimal("0.5").movePointLeft(decimals));
        return new Interval(printed.subtract(half), printed.add(half));
    }

    Interval add(Interval other) {
        return new Interval(least.add(other.least), most.add(other.most));
    }

    Interval negate() {
        return new Interval(most.negate(), least.negate());
    }

    Interval multiply(Interval other) {
        return spanned(other, Exact::multiply);
    }

    /** Empty where the other may be zero. */
    Optional<Interval> divide(Interval other) {
        return other.least.signum() * other.most.signum() <= 0
                ? Optional.empty()
                : Optional.of(spanned(other, Exact::divide));
    }

    Interval abs() {
        if (least.signum() >= 0) {
            return this;
        }
        return most.signum() <= 0 ? negate() : new Interval(Exact.ZERO, greater(least.negate(), most));
    }

    Interval rounded(int decimals) {
        return new Interval(Exact.of(least.rounded(decimals)), Exact.of(most.rounded(decimals)));
    }

    static Interval least(List<Interval> all) {
        return new Interval(
                all.stream().map(Interval::least).min(Exact::compareTo).orElseThrow(),
                all.stream().map(Interval::most).min(Exact::compareTo).orElseThrow());
    }

    static Interval greatest(List<Interval> all) {
        return new Interval(
                all.stream().map(Interval::least).max(Exact::compareTo).orElseThrow(),
                all.stream().map(Interval::most).max(Exact::compareTo).orElseThrow());
    }

    /** From the smallest to the greatest of what the ends come to. */
    private Interval spanned(Interval other, BinaryOperator<Exact> operation) {
        List<Exact> ends = Stream.of(
                        operation.apply(least, other.least),
                        operation.apply(least, other.most),
                        operation.apply(most, other.least),
                        operation.apply(most, other.most))
                .sorted()
                .toList();
        return new Interval(ends.getFirst(), ends.getLast());
    }

    private static Exact greater(Exact one, Exact other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
