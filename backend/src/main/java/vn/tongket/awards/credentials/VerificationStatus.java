package vn.tongket.awards.credentials;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What becomes of a serial that is asked about. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"genuine", "annulled", "unknown"})
public enum VerificationStatus {
    /** An award in force has it. */
    GENUINE,
    /** An award had it that is no longer in force. */
    ANNULLED,
    /** No award has it. */
    UNKNOWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static VerificationStatus of(String code) {
        return Codes.read(VerificationStatus.class, code);
    }
}
