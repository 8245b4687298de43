package vn.tongket.observations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the number comes from. */
public enum ValueOrigin {
    /** It stands in the source. */
    PRINTED,
    /** Computed from numerator and denominator, in percent, rounded half up to the indicator's decimals. */
    COMPUTED,
    /** Somebody entered it. */
    ENTERED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code. */
    @JsonCreator
    public static ValueOrigin of(String code) {
        return switch (code) {
            case "printed" -> PRINTED;
            case "computed" -> COMPUTED;
            case "entered" -> ENTERED;
            default -> throw new IllegalArgumentException("printed, computed, entered");
        };
    }
}
