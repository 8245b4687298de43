package vn.tongket.indicators.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Divides a target so that the parts add up to it exactly. */
final class TargetShares {

    private TargetShares() {}

    /**
     * Parts by weight. Each is rounded together with all before it, so that none is further than one step from its due and
     * what is left for the last is no more.
     *
     * @param weights none below zero, not all zero
     * @param decimals of each part; those of the whole where it has more
     */
    static List<BigDecimal> of(BigDecimal whole, List<BigDecimal> weights, int decimals) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = Math.max(decimals, whole.stripTrailingZeros().scale());
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal weighed = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            weighed = weighed.add(weight);
            BigDecimal due = weighed.compareTo(all) == 0
                    ? whole
                    : whole.multiply(weighed)
                            .divide(all, MathContext.DECIMAL128)
                            .setScale(scale, RoundingMode.HALF_UP);
            parts.add(due.subtract(given));
            given = due;
        }
        return parts;
    }
}
