package vn.tongket.awards.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Why a member takes no part in an item. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"own-unit", "self", "declared"})
public enum RecusalGround {
    /** The nomination comes from where they work, or is of somebody who works there. */
    OWN_UNIT,
    /** The nomination is of the member. */
    SELF,
    /** They, or who leads the session for them, declared it. */
    DECLARED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static RecusalGround of(String code) {
        return Codes.read(RecusalGround.class, code);
    }
}
