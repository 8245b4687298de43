package vn.tongket.organisation.calendars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** What makes a day of the calendar differ from its weekday. */
public enum DayKind {
    /** Not worked, whatever its weekday. */
    HOLIDAY,
    /** A Saturday or Sunday that is worked. */
    WORKING;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DayKind of(String code) {
        return Codes.read(DayKind.class, code);
    }

    static List<String> codes() {
        return Codes.all(DayKind.class);
    }
}
