package vn.tongket.plans.directives;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How often what is directed is to be done. */
public enum DirectiveRecurrence {
    ONCE,
    ANNUAL;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DirectiveRecurrence of(String code) {
        return Codes.read(DirectiveRecurrence.class, code);
    }

    static List<String> codes() {
        return Codes.all(DirectiveRecurrence.class);
    }
}
