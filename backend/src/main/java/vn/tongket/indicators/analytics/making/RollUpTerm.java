package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;

/**
 * One of the values that become one.
 *
 * @param size how much of a reporter it stands for: 1, or the part of a divided one; null where that is not known
 * @param weight the value of the weighing indicator, or null
 * @param order what it counts by where the last one counts
 */
public record RollUpTerm(
        Exact value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Exact size,
        @Nullable Exact weight,
        String order) {

    /** A whole value. */
    public static RollUpTerm of(Exact value, String order) {
        return new RollUpTerm(value, null, null, Exact.ONE, null, order);
    }

    /** The value of a figure, as it was before it was rounded. */
    public static RollUpTerm of(FigureResponse figure, String order) {
        return new RollUpTerm(figure.exactly(), figure.numerator(), figure.denominator(), Exact.ONE, null, order);
    }

    /** Whether it is a percentage without its parts, or no ratio at all. */
    boolean printed() {
        return numerator == null || denominator == null;
    }
}
