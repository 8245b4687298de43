package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What a rule says of a recipient. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"pass", "fail", "needs-evidence", "waived"})
public enum Outcome {
    PASS,
    FAIL,
    /** What is recorded neither shows it nor speaks against it. */
    NEEDS_EVIDENCE,
    /** Not passed, and somebody answers for that. */
    WAIVED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Outcome of(String code) {
        return Codes.read(Outcome.class, code);
    }
}
