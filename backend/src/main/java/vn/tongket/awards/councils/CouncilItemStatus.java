package vn.tongket.awards.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** How far an item of the agenda got. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"pending", "voting", "counted", "withdrawn"})
public enum CouncilItemStatus {
    /** On the agenda, not voted on. */
    PENDING,
    /** Ballots are cast. */
    VOTING,
    /** The tally is known. */
    COUNTED,
    /** Taken off the agenda. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static CouncilItemStatus of(String code) {
        return Codes.read(CouncilItemStatus.class, code);
    }

    /** Where it may go from here: a vote can be stopped, and one that was counted repeated. */
    boolean leadsTo(CouncilItemStatus next) {
        return switch (this) {
            case PENDING -> next == VOTING || next == WITHDRAWN;
            case VOTING -> next == COUNTED || next == PENDING;
            case COUNTED -> next == PENDING;
            case WITHDRAWN -> false;
        };
    }
}
