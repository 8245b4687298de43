package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** Why an award is taken back. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"fraud", "false-papers", "wrong-procedure", "later-violation", "other"})
public enum AnnulmentGround {
    /** The achievement was not what it was said to be. */
    FRAUD,
    FALSE_PAPERS,
    WRONG_PROCEDURE,
    /** A violation found afterwards. */
    LATER_VIOLATION,
    OTHER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AnnulmentGround of(String code) {
        return Codes.read(AnnulmentGround.class, code);
    }

    /** The same for a column that may be null. */
    static @Nullable AnnulmentGround ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
