package vn.tongket.collection.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How a report stands to its day. */
public enum Timeliness {
    /** Not sent, and there is time. */
    OPEN,
    /** Not sent, and three days or fewer are left. */
    DUE_SOON,
    /** Not sent, and its day has passed. */
    OVERDUE,
    /** First sent by its day. */
    ON_TIME,
    /** First sent after its day. */
    LATE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Timeliness of(String code) {
        return Codes.read(Timeliness.class, code);
    }

    static List<String> codes() {
        return Codes.all(Timeliness.class);
    }
}
