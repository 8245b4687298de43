package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** What the old unit of a transferred person says of the proposal. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"agrees", "disagrees"})
public enum Opinion {
    AGREES,
    DISAGREES;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static Opinion of(String code) {
        return Codes.read(Opinion.class, code);
    }

    /** The same for a column that may be null. */
    public static @Nullable Opinion ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
