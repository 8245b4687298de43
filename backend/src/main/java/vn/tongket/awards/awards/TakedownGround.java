package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** Why a name is no longer public. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"law", "request"})
public enum TakedownGround {
    /** A law or an authority demands it. */
    LAW,
    /** The recipient, or somebody in their place, asked for it. */
    REQUEST;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static TakedownGround of(String code) {
        return Codes.read(TakedownGround.class, code);
    }

    /** The same for a column that may be null. */
    static @Nullable TakedownGround ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
