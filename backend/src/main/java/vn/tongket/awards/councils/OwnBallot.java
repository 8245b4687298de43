package vn.tongket.awards.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Where the caller stands in a vote. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"not-open", "may-vote", "cast", "recused", "absent", "not-member"})
public enum OwnBallot {
    /** No vote is open on the item. */
    NOT_OPEN,
    /** They may vote, and have not. */
    MAY_VOTE,
    /** They have voted. */
    CAST,
    /** They take no part. */
    RECUSED,
    /** They are not there, so that they vote in writing. */
    ABSENT,
    /** They are no member of the council. */
    NOT_MEMBER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static OwnBallot of(String code) {
        return Codes.read(OwnBallot.class, code);
    }
}
