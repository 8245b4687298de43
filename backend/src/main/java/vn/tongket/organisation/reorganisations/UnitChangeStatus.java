package vn.tongket.organisation.reorganisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Whether an act holds. */
public enum UnitChangeStatus {
    IN_FORCE,
    UNDONE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** All codes. */
    public static List<String> codes() {
        return Codes.all(UnitChangeStatus.class);
    }

    /** Reads a code. */
    @JsonCreator
    public static UnitChangeStatus of(String code) {
        return Codes.read(UnitChangeStatus.class, code);
    }
}
