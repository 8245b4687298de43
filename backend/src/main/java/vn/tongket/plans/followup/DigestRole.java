package vn.tongket.plans.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What a person's units are to a task. */
public enum DigestRole {
    /** The unit that answers for it: its reporters, planners and approvers. */
    LEAD,
    /** A unit that helps: the same. */
    COORDINATOR,
    /** A unit that watches: the same. */
    WATCHER,
    /** The unit whose plan it is: its planners and approvers. */
    SUPERVISOR;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DigestRole of(String code) {
        return Codes.read(DigestRole.class, code);
    }
}
