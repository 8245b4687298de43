package vn.tongket.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What a roll-up makes of values that were not reported. */
public enum MissingPolicy {
    /** What there is makes the total, with its coverage beside it. */
    SKIP,
    /** Without all of them there is no total. */
    REQUIRE_ALL,
    /** What is missing counts as 0. */
    ZERO;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static MissingPolicy of(String code) {
        return Codes.read(MissingPolicy.class, code);
    }
}
