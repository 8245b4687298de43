package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What all rules together say of a recipient. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"clear", "warned", "blocked"})
public enum Verdict {
    /** Every rule passed, or was waived. */
    CLEAR,
    /** Something failed or needs evidence; nothing of it blocks. */
    WARNED,
    /** A rule that blocks failed. */
    BLOCKED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Verdict of(String code) {
        return Codes.read(Verdict.class, code);
    }

    public static List<String> codes() {
        return Codes.all(Verdict.class);
    }
}
