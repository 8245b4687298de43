package vn.tongket.integration.webhooks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** Why a webhook is paused. */
public enum PauseReason {
    /** An administrator paused it. */
    BY_HAND,
    /** It failed for too long, or one whose order is kept gave up on a delivery. */
    FAILING,
    /** Its receiver answered 410: it does not want to be called again. */
    GONE;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static PauseReason of(String code) {
        return Codes.read(PauseReason.class, code);
    }
}
