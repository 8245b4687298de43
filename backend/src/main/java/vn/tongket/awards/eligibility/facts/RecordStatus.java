package vn.tongket.awards.eligibility.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Where a fact or a waiver stands. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"in-force", "withdrawn"})
public enum RecordStatus {
    IN_FORCE,
    /** Wrong, or no longer meant; kept with who said so and why, and read by no rule. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RecordStatus of(String code) {
        return Codes.read(RecordStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(RecordStatus.class);
    }
}
