package vn.tongket.plans.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What somebody outside the hierarchy does for a task. */
public enum PartyRole {
    COORDINATOR,
    WATCHER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static PartyRole of(String code) {
        return Codes.read(PartyRole.class, code);
    }
}
