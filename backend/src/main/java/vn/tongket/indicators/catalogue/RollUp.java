package vn.tongket.indicators.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

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

    /** Whether its total is a sum of what is told of each day, so that two reports can share a period. */
    public boolean addsUp() {
        return this == SUM || this == RATIO_OF_SUMS || this == COUNT;
    }

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
