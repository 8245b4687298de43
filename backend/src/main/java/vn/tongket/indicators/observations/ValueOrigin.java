package vn.tongket.indicators.observations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

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
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static ValueOrigin of(String code) {
        return Codes.read(ValueOrigin.class, code);
    }
}
