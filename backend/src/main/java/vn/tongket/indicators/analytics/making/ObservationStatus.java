package vn.tongket.indicators.analytics.making;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a figure is to be taken, in the codes of the SDMX list CL_OBS_STATUS. */
public enum ObservationStatus {
    /** A normal value. */
    A,
    /** The first one after a break in the series. */
    B,
    /** Estimated. */
    E,
    /** There is no value. */
    M,
    /** Provisional. */
    P;

    /** What the marks of a figure come to. */
    public static ObservationStatus of(
            @Nullable BigDecimal value, boolean provisional, boolean estimated, boolean breakInSeries) {
        if (value == null) {
            return M;
        }
        if (provisional) {
            return P;
        }
        return estimated ? E : breakInSeries ? B : A;
    }
}
