package vn.tongket.access.accounts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Whether a delegation counts today; it follows from its days and from its revocation. */
public enum DelegationStatus {
    /** Its first day lies ahead. */
    PLANNED,
    /** Today is one of its days. */
    IN_FORCE,
    /** Its last day has passed, or it was revoked. */
    ENDED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DelegationStatus of(String code) {
        return Codes.read(DelegationStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(DelegationStatus.class);
    }
}
