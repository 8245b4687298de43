package vn.tongket.indicators.analytics.asking;

import java.util.Arrays;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** What a figure may be compared with. */
public enum Comparison {
    /** The target as it was first set. */
    TARGET,
    /** The period before, of the same length. */
    PREVIOUS,
    /** The same period a year earlier. */
    YEAR_EARLIER,
    /** The unit above. */
    PARENT;

    static List<String> codes() {
        return Arrays.stream(values()).map(Codes::of).toList();
    }

    static Comparison of(String code) {
        return Codes.read(Comparison.class, code);
    }
}
