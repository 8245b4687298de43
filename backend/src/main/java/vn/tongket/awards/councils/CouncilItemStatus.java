package vn.tongket.awards.councils;

import vn.tongket.kernel.text.Coded;

/** How far an item of the agenda got. */
public enum CouncilItemStatus implements Coded {
    /** On the agenda, not voted on. */
    PENDING,
    /** Ballots are cast. */
    VOTING,
    /** The tally is known. */
    COUNTED,
    /** Taken off the agenda. */
    WITHDRAWN;

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
