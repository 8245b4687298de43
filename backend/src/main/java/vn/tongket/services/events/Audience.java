package vn.tongket.services.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** Which people of a unit are told of something. */
public enum Audience {
    /** Those who report for it. */
    REPORTERS,
    /** Those who answer for its plan: planners and approvers. */
    OWNERS,
    /** Those who keep its awards. */
    AWARD_OFFICERS;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Audience of(String code) {
        return Codes.read(Audience.class, code);
    }
}
