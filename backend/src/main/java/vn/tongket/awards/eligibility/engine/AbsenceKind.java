package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** Why somebody in service did not work. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"treatment", "maternity", "study", "unpaid-leave", "other"})
public enum AbsenceKind {
    /** Injured or ill, treated or recovering by confirmation. */
    TREATMENT,
    MATERNITY,
    STUDY,
    UNPAID_LEAVE,
    OTHER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AbsenceKind of(String code) {
        return Codes.read(AbsenceKind.class, code);
    }

    /** The same for a column that may be null. */
    public static @Nullable AbsenceKind ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
