package vn.tongket.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number without any rounding: a fraction in its lowest terms. Figures are worked out in it, and rounded once, when they
 * are shown.
 *
 * @param above the numerator
 * @param below the denominator, more than 0
 */
public record Exact(BigInteger above, BigInteger below) implements Comparable<Exact> {

    /** Nothing. */
    public static final Exact ZERO = of(BigDecimal.ZERO);

    /** One. */
    public static final Exact ONE = of(BigDecimal.ONE);

    /** Brings it to its lowest terms. */
    public Exact {
        if (below.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (!below.equals(BigInteger.ONE)) {
            BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            above = above.divide(common);
            below = below.divide(common);
        }
    }

    /** A decimal number. */
    public static Exact of(BigDecimal number) {
        return number.scale() <= 0
                ? new Exact(number.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** The same, or null for null. */
    public static @Nullable Exact ofNullable(@Nullable BigDecimal number) {
        return number == null ? null : of(number);
    }

    /** A part of a whole in percent. */
    public static Exact percent(BigDecimal numerator, BigDecimal denominator) {
        return of(numerator.movePointRight(2)).divide(of(denominator));
    }

    /** Reads what {@link #text} writes. */
    @JsonCreator
    public static Exact parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Exact(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The sum. */
    public Exact add(Exact other) {
        return below.equals(other.below)
                ? new Exact(above.add(other.above), below)
                : new Exact(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    /** The difference. */
    public Exact subtract(Exact other) {
        return add(other.negate());
    }

    /** The product. */
    public Exact multiply(Exact other) {
        return new Exact(above.multiply(other.above), below.multiply(other.below));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException where the other is zero
     */
    public Exact divide(Exact other) {
        return new Exact(above.multiply(other.below), below.multiply(other.above));
    }

    /** The opposite. */
    public Exact negate() {
        return new Exact(above.negate(), below);
    }

    /** Without its sign. */
    public Exact abs() {
        return new Exact(above.abs(), below);
    }

    /** Less than 0, 0 or more than 0, as the number is. */
    public int signum() {
        return above.signum();
    }

    /** Rounded half up, away from zero, to so many decimals. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.HALF_UP);
    }

    /** The plain decimal where it ends, else numerator and denominator: {@code 0.5}, {@code 4/3}. */
    @JsonValue
    public String text() {
        try {
            BigDecimal decimal =
                    new BigDecimal(above).divide(new BigDecimal(below)).stripTrailingZeros();
            return decimal.toPlainString();
        } catch (ArithmeticException endless) {
            return above + "/" + below;
        }
    }

    @Override
    public int compareTo(Exact other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    @Override
    public String toString() {
        return text();
    }
}
