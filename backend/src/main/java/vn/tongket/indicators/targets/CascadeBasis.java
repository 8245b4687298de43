package vn.tongket.indicators.targets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** By what a target is handed down to the units below. */
public enum CascadeBasis {
    /** The same for each. */
    EQUAL,
    /** By the value of another indicator. */
    PROPORTIONAL,
    /** As the caller says. */
    GIVEN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static CascadeBasis of(String code) {
        return Codes.read(CascadeBasis.class, code);
    }
}
