package vn.tongket.awards.eligibility.quotas;

import java.math.RoundingMode;
import vn.tongket.kernel.text.Coded;

/** How a part of a person is rounded. */
public enum QuotaRounding implements Coded {
    FLOOR,
    HALF_UP,
    CEIL;

    /** The same for exact decimals. */
    RoundingMode mode() {
        return switch (this) {
            case FLOOR -> RoundingMode.FLOOR;
            case HALF_UP -> RoundingMode.HALF_UP;
            case CEIL -> RoundingMode.CEILING;
        };
    }
}
