package vn.tongket.awards.eligibility.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Of whom a share of votes is taken. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"members", "taking-part"})
public enum VoteShare {
    /** All members of the council, present or not, recused or not. */
    MEMBERS,
    /** Those who were present and not recused, and those who voted in writing. */
    TAKING_PART;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static VoteShare of(String code) {
        return Codes.read(VoteShare.class, code);
    }
}
