package vn.tongket.awards.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What must have come before an award. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"award", "initiative", "grade"})
public enum PrerequisiteKind {
    /** Another award, held in the same year or over consecutive years. */
    AWARD,
    /** An initiative recognised at a level. */
    INITIATIVE,
    /** An annual grade, or a better one. */
    GRADE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static PrerequisiteKind of(String code) {
        return Codes.read(PrerequisiteKind.class, code);
    }
}
