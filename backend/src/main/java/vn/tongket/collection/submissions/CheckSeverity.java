package vn.tongket.collection.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** What a check means for sending. */
public enum CheckSeverity {
    /** It must be put right. */
    ERROR,
    /** It wants a comment. */
    WARNING;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static CheckSeverity of(String code) {
        return Codes.read(CheckSeverity.class, code);
    }
}
