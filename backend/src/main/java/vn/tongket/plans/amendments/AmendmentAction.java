package vn.tongket.plans.amendments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What happens to a task of a plan. */
public enum AmendmentAction {
    /** It says something else. */
    CHANGE,
    /** It comes into the plan. */
    ADD,
    /** It is taken out. */
    WITHDRAW;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AmendmentAction of(String code) {
        return Codes.read(AmendmentAction.class, code);
    }
}
