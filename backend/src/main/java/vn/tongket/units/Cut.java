package vn.tongket.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of a division.
 *
 * @param shares of all parts in their order; empty where they are not known
 * @param index which part
 */
public record Cut(List<BigDecimal> shares, int index) {

    /** A part of unknown size. */
    static final Cut UNKNOWN = new Cut(List.of(), 0);

    /** Whether the size of the part is known. */
    public boolean known() {
        return !shares.isEmpty();
    }

    /**
     * This part of an amount, rounded half up to so many decimals; the last part takes what is left, so that all parts
     * add up to the amount exactly, and no part takes more than those before it left. Empty where the size is not known.
     */
    public Optional<BigDecimal> of(BigDecimal amount, int decimals) {
        if (!known()) {
            return Optional.empty();
        }
        int scale = Math.max(decimals, 0);
        BigDecimal left = amount;
        for (int i = 0; i < index; i++) {
            left = left.subtract(taken(amount, left, i, scale));
        }
        return Optional.of(index < shares.size() - 1 ? taken(amount, left, index, scale) : left);
    }

    /** Many small parts rounded up can come to more than the whole. */
    private BigDecimal taken(BigDecimal amount, BigDecimal left, int part, int scale) {
        BigDecimal rounded = amount.multiply(shares.get(part)).setScale(scale, RoundingMode.HALF_UP);
        return rounded.abs().compareTo(left.abs()) > 0 ? left : rounded;
    }

    /** What is left of an amount after a row of divisions; null where one of them is of unknown size. */
    public static @Nullable BigDecimal along(List<Cut> way, BigDecimal amount, int decimals) {
        Optional<BigDecimal> part = Optional.of(amount);
        for (Cut cut : way) {
            part = part.flatMap(whole -> cut.of(whole, decimals));
        }
        return part.orElse(null);
    }
}
