package vn.tongket.plans.directives;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Where leaders direct. */
public enum OccasionKind {
    /** Spoken at a conference. */
    CONFERENCE,
    /** Written in a document. */
    DOCUMENT;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static OccasionKind of(String code) {
        return Codes.read(OccasionKind.class, code);
    }

    static List<String> codes() {
        return Codes.all(OccasionKind.class);
    }
}
