package vn.tongket.organisation.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One part of what was cut, with stated shares.
 *
 * @param shares of all parts in their order
 * @param index which part
 */
public record Cut(List<BigDecimal> shares, int index) {

    /**
     * This part of an amount, rounded half up to so many decimals; the last part takes what is left, so that all parts
     * add up to the amount exactly, and no part takes more than those before it left.
     */
    public BigDecimal of(BigDecimal amount, int decimals) {
        int scale = Math.max(decimals, 0);
        BigDecimal left = amount;
        for (int i = 0; i < index; i++) {
            left = left.subtract(taken(amount, left, i, scale));
        }
        return index < shares.size() - 1 ? taken(amount, left, index, scale) : left;
    }

    /** Many small parts rounded up can come to more than the whole. */
    private BigDecimal taken(BigDecimal amount, BigDecimal left, int part, int scale) {
        BigDecimal rounded = amount.multiply(shares.get(part)).setScale(scale, RoundingMode.HALF_UP);
        return rounded.abs().compareTo(left.abs()) > 0 ? left : rounded;
    }

    /** What is left of an amount after a row of cuts. */
    public static BigDecimal along(List<Cut> way, BigDecimal amount, int decimals) {
        BigDecimal part = amount;
        for (Cut cut : way) {
            part = cut.of(part, decimals);
        }
        return part;
    }
}
