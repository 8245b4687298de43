package vn.tongket.eligibility;

import java.util.Optional;
import java.util.UUID;

/** How councils voted on proposals; only sums, never who. The room that keeps council sessions implements it. */
public interface CouncilTallies {

    /** The vote on a recipient for a type and a year; empty where there was none. */
    Optional<Tally> of(UUID recipient, String type, int year);

    /**
     * A vote.
     *
     * @param members all members of the council, present or not
     * @param votes those who voted for the proposal
     */
    record Tally(int members, int votes) {}
}
