package vn.tongket.awards.councils;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** How far a session got. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"planned", "open", "closed", "cancelled"})
public enum CouncilSessionStatus {
    /** Its agenda is put together. */
    PLANNED,
    /** It sits, and votes. */
    OPEN,
    /** Its minutes are signed. */
    CLOSED,
    /** It was not held. */
    CANCELLED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static CouncilSessionStatus of(String code) {
        return Codes.read(CouncilSessionStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(CouncilSessionStatus.class);
    }

    /** Whether it stays as it is for ever. */
    boolean over() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Where it may go from here; back only while nothing was voted on. */
    boolean leadsTo(CouncilSessionStatus next) {
        return switch (this) {
            case PLANNED -> next == OPEN || next == CANCELLED;
            case OPEN -> next == PLANNED || next == CLOSED;
            case CLOSED, CANCELLED -> false;
        };
    }
}
