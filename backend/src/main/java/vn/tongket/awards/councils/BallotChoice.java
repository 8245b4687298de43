package vn.tongket.awards.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What a ballot says. The words are of one length, so that the size of a request tells nothing. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"approve", "decline", "abstain"})
public enum BallotChoice {
    /** For the proposal. */
    APPROVE,
    /** Against it. */
    DECLINE,
    /** Neither: a blank ballot. */
    ABSTAIN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static BallotChoice of(String code) {
        return Codes.read(BallotChoice.class, code);
    }
}
