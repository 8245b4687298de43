package vn.tongket.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.platform.text.Codes;

/** What may be done with a report. */
public enum SubmissionMove {
    /** Its reporter sends it. */
    SUBMITTED,
    /** An approver takes the next step. */
    APPROVED,
    /** An approver sends it back. */
    RETURNED,
    /** Its reporter takes it back before the last approval. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static SubmissionMove of(String code) {
        return Codes.read(SubmissionMove.class, code);
    }

    /** Whether an approver does it. */
    boolean decides() {
        return this == APPROVED || this == RETURNED;
    }

    /** Whether it must be explained. */
    boolean needsReason() {
        return this == RETURNED || this == WITHDRAWN;
    }
}
