package vn.tongket.awards.eligibility.quotas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The arithmetic of a quota.
 *
 * @param rate part of the base, more than 0 and at most 1: 0.15 is 15 %
 */
record QuotaTerms(BigDecimal rate, QuotaRounding rounding) {

    private static final int DECIMALS = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Whether a rate can be one: more than 0, at most 1, with at most six decimals. */
    static boolean isRate(BigDecimal rate) {
        return rate.signum() > 0
                && rate.compareTo(BigDecimal.ONE) <= 0
                && rate.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** The product, to the last digit. */
    BigDecimal exact(long base) {
        return rate.multiply(BigDecimal.valueOf(base));
    }

    /** How many a base allows. */
    long allowed(long base) {
        return exact(base).setScale(0, rounding.mode()).longValueExact();
    }

    /** The smallest base that allows so many. */
    long baseNeeded(long wanted) {
        if (wanted <= 0) {
            return 0;
        }
        BigDecimal count = BigDecimal.valueOf(wanted);
        return switch (rounding) {
            case FLOOR -> quotient(count, RoundingMode.CEILING);
            case HALF_UP -> quotient(count.subtract(HALF), RoundingMode.CEILING);
            case CEIL -> quotient(count.subtract(BigDecimal.ONE), RoundingMode.FLOOR) + 1;
        };
    }

    /** Whole numbers divide exactly, whatever the decimals of the rate are. */
    private long quotient(BigDecimal part, RoundingMode mode) {
        int scale = Math.max(part.scale(), rate.scale());
        BigInteger over = part.setScale(scale).unscaledValue();
        BigInteger under = rate.setScale(scale).unscaledValue();
        return new BigDecimal(over).divide(new BigDecimal(under), 0, mode).longValueExact();
    }
}
