package vn.tongket.organisation.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How well a day is known: the day itself, or a day by which it had happened. */
public enum DatePrecision {
    EXACT,
    KNOWN_BY;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** All codes. */
    public static List<String> codes() {
        return Codes.all(DatePrecision.class);
    }

    /** Reads a code. */
    @JsonCreator
    public static DatePrecision of(String code) {
        return Codes.read(DatePrecision.class, code);
    }
}
