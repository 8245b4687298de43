package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What a task brings forth. */
public enum DeliverableKind {
    DOCUMENT,
    REPORT,
    PLAN,
    SYSTEM,
    EVENT,
    PRODUCT,
    OTHER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DeliverableKind of(String code) {
        return Codes.read(DeliverableKind.class, code);
    }
}
