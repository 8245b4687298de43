package vn.tongket.plans.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** What became of a request for another deadline; all but the first are final. */
public enum ExtensionStatus {
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static ExtensionStatus of(String code) {
        return Codes.read(ExtensionStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(ExtensionStatus.class);
    }
}
