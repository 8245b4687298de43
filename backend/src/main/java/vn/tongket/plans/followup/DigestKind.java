package vn.tongket.plans.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What a digest tells of an open task, the gravest first; of a task the gravest that applies is told. */
public enum DigestKind {
    /** Overdue for as many working days as the person said; told to approvers of the plan's unit. */
    ESCALATED,
    /** The deadline has passed. */
    OVERDUE,
    /** At most one working day is left. */
    DUE_IN_1,
    /** At most three. */
    DUE_IN_3,
    /** At most seven. */
    DUE_IN_7;

    /** Its code. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DigestKind of(String code) {
        return Codes.read(DigestKind.class, code);
    }
}
