package vn.tongket.collection.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** How far a report has come. */
public enum SubmissionStatus {
    /** No value yet. */
    NOT_STARTED,
    /** Some value, not sent. */
    DRAFT,
    /** Sent; the last approval is still to come. */
    SUBMITTED,
    /** Approved in all its steps. */
    APPROVED,
    /** Sent back with a reason. */
    RETURNED,
    /** Closed, since an act has ended its unit by then; the unit that comes after owes one. */
    SUPERSEDED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static SubmissionStatus of(String code) {
        return Codes.read(SubmissionStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(SubmissionStatus.class);
    }
}
