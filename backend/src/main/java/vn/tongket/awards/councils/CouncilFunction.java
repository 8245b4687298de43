package vn.tongket.awards.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What somebody is on a council. Whatever they are, they have one vote. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"chair", "deputy-chair", "secretary", "member"})
public enum CouncilFunction {
    /** Presides, and signs the minutes. */
    CHAIR,
    /** Does so in the place of the chair. */
    DEPUTY_CHAIR,
    /** Keeps agenda, attendance and votes in writing. */
    SECRETARY,
    /** Votes. */
    MEMBER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static CouncilFunction of(String code) {
        return Codes.read(CouncilFunction.class, code);
    }

    /** Keeps agenda and attendance, opens and counts votes. */
    boolean leads() {
        return this != MEMBER;
    }

    /** Signs the minutes. */
    boolean presides() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
