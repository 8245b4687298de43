package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** What holds up an award while it is open. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"discipline", "investigation", "inspection", "complaint"})
public enum ConductKind {
    /** A disciplinary measure, while it lasts, or one that is being considered. */
    DISCIPLINE,
    INVESTIGATION,
    INSPECTION,
    /** A complaint or denunciation that is being verified. */
    COMPLAINT;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static ConductKind of(String code) {
        return Codes.read(ConductKind.class, code);
    }

    /** The same for a column that may be null. */
    public static @Nullable ConductKind ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
