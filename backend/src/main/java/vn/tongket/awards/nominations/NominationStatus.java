package vn.tongket.awards.nominations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** How far a nomination got. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "draft",
            "submitted",
            "returned",
            "received",
            "in-council",
            "recommended",
            "not-recommended",
            "decided",
            "withdrawn"
        })
public enum NominationStatus {
    /** Being written by the unit that proposes. */
    DRAFT,
    /** Sent to a unit above, which has not yet taken it in. */
    SUBMITTED,
    /** Sent back, with reasons. */
    RETURNED,
    /** Taken in by the unit that it was sent to. */
    RECEIVED,
    /** Before the council of that unit. */
    IN_COUNCIL,
    /** The council is for it. */
    RECOMMENDED,
    /** The council is not for it. */
    NOT_RECOMMENDED,
    /** The award is given. */
    DECIDED,
    /** Given up, with a reason. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static NominationStatus of(String code) {
        return Codes.read(NominationStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(NominationStatus.class);
    }

    /** Whether the unit that proposes may still change what it says. */
    boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Where it may go from here. A unit that took it in may send it on to one above. */
    Set<NominationStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(RECEIVED, RETURNED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(SUBMITTED, RETURNED, IN_COUNCIL, WITHDRAWN);
            case IN_COUNCIL -> EnumSet.of(RECEIVED, RECOMMENDED, NOT_RECOMMENDED, WITHDRAWN);
            case RECOMMENDED -> EnumSet.of(DECIDED, WITHDRAWN);
            case NOT_RECOMMENDED -> EnumSet.of(WITHDRAWN);
            case DECIDED, WITHDRAWN -> EnumSet.noneOf(NominationStatus.class);
        };
    }
}
