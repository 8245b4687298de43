package vn.tongket.plans.amendments;

import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.text.Coded;

/** Where an amendment stands, and where it may go from there. */
public enum AmendmentStatus implements Coded {
    /** Being written. */
    DRAFT,
    /** Sent for decision. */
    SUBMITTED,
    /** Decided, and not in force before its day. */
    DECIDED,
    /** It has made a version of the plan; final. */
    IN_FORCE,
    /** Given up before it came into force; final. */
    WITHDRAWN;

    /** The states a person may move it to. */
    Set<AmendmentStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(DRAFT, DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(IN_FORCE, WITHDRAWN);
            case IN_FORCE, WITHDRAWN -> EnumSet.noneOf(AmendmentStatus.class);
        };
    }

    /** Whether everybody may read it. */
    boolean published() {
        return this == DECIDED || this == IN_FORCE;
    }

    /** Whether it may still come into force. */
    boolean open() {
        return this == DRAFT || this == SUBMITTED || this == DECIDED;
    }
}
