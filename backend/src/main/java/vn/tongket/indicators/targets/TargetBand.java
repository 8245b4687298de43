package vn.tongket.indicators.targets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The range in which a value counts as what was aimed at.
 *
 * @param lower smallest value, or null where only the upper bound matters
 * @param upper greatest value, or null where only the lower bound matters
 */
public record TargetBand(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal lower,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal upper) {

    /** A band, or null without bounds. */
    static @Nullable TargetBand of(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower == null && upper == null ? null : new TargetBand(lower, upper);
    }
}
