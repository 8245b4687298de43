package vn.tongket.collection.rounds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Whether a round takes reports. */
public enum RoundStatus {
    /** Its first day lies ahead. */
    PLANNED,
    /** It takes reports. */
    OPEN,
    /** It takes none any more. */
    CLOSED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RoundStatus of(String code) {
        return Codes.read(RoundStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(RoundStatus.class);
    }
}
