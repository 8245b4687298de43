package vn.tongket.awards.nominations;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** How far a nomination got. */
public enum NominationStatus implements Coded {
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
