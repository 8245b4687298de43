package vn.tongket.awards.recipients;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Whether a merge holds. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"in-force", "undone"})
public enum MergeStatus {
    IN_FORCE,
    UNDONE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static MergeStatus of(String code) {
        return Codes.read(MergeStatus.class, code);
    }
}
