package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What follows where a rule fails. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"block", "warn"})
public enum RuleEffect {
    BLOCK,
    WARN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RuleEffect of(String code) {
        return Codes.read(RuleEffect.class, code);
    }
}
