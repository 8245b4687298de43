package vn.tongket.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.platform.text.Codes;

/** How values of parts become the value of the whole; the indicator's own rule, in space and in time. */
public enum RollUp {
    /** They add up. */
    SUM,
    /** Numerators and denominators add up. */
    RATIO_OF_SUMS,
    /** Mean by weight. */
    WEIGHTED_MEAN,
    /** Plain mean. */
    MEAN,
    /** The last one counts. */
    LAST,
    /** The greatest. */
    MAX,
    /** The smallest. */
    MIN,
    /** How many there are. */
    COUNT,
    /** They do not roll up. */
    NONE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RollUp of(String code) {
        return Codes.read(RollUp.class, code);
    }
}
