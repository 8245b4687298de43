package vn.tongket.awards.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** How sure the catalogue is of what it says of the law. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"found", "derived", "recalled-high", "recalled-medium", "recalled-low"})
public enum Confidence {
    /** Read in a source. */
    FOUND,
    /** Follows from what was read in sources. */
    DERIVED,
    RECALLED_HIGH,
    RECALLED_MEDIUM,
    RECALLED_LOW;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Confidence of(String code) {
        return Codes.read(Confidence.class, code);
    }

    /** The same for a column that may be null. */
    static @Nullable Confidence ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
