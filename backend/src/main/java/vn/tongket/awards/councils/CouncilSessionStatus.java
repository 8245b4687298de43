package vn.tongket.awards.councils;

import vn.tongket.kernel.text.Coded;

/** How far a session got. */
public enum CouncilSessionStatus implements Coded {
    /** Its agenda is put together. */
    PLANNED,
    /** It sits, and votes. */
    OPEN,
    /** Its minutes are signed. */
    CLOSED,
    /** It was not held. */
    CANCELLED;

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
