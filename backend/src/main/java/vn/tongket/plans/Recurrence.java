package vn.tongket.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.platform.text.Codes;

/** How often what is directed is to be done. */
public enum Recurrence {
    ONCE,
    ANNUAL;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Recurrence of(String code) {
        return Codes.read(Recurrence.class, code);
    }

    static List<String> codes() {
        return Codes.all(Recurrence.class);
    }
}
