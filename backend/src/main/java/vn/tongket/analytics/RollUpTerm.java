package vn.tongket.analytics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that become one.
 *
 * @param size how much of a reporter it stands for: 1, or the part of a divided one; null where that is not known
 * @param weight the value of the weighing indicator, or null
 * @param order what it counts by where the last one counts
 */
record RollUpTerm(
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal size,
        @Nullable BigDecimal weight,
        String order) {

    /** A whole value. */
    static RollUpTerm of(BigDecimal value, String order) {
        return new RollUpTerm(value, null, null, BigDecimal.ONE, null, order);
    }
}
