package vn.tongket.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.platform.text.Codes;

/** What kind of number an indicator is. */
public enum Measure {
    /** A number of things: whole, never negative. */
    COUNT,
    /** A part of a whole, in percent, with a named numerator and denominator. */
    RATIO,
    /** A quantity with a unit of measure. */
    AMOUNT,
    /** Points. */
    SCORE,
    /** 1 for yes, 0 for no. */
    BOOLEAN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Measure of(String code) {
        return Codes.read(Measure.class, code);
    }
}
