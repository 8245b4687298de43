package vn.tongket.indicators.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tongket.kernel.text.Coded;

/** What kind of number an indicator is. */
public enum Measure implements Coded {
    /** A number of things: whole, never negative. */
    COUNT,
    /** A part of a whole, in percent, with a named numerator and denominator. */
    RATIO,
    /** A quantity with a unit of measure. */
    AMOUNT,
    /** Points. */
    SCORE,
    /** 1 for yes, 0 for no. */
    BOOLEAN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The value of a ratio: its parts in percent, rounded half up to so many decimals. */
    public static BigDecimal percent(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
