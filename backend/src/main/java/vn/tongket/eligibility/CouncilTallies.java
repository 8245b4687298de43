package vn.tongket.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How councils voted on proposals; only sums, never who. The room that keeps council sessions implements it. */
public interface CouncilTallies {

    /** The latest vote on a recipient for a type and a year, of a session whose minutes are signed; empty where there is none. */
    Optional<Tally> of(UUID recipient, String type, int year);

    /**
     * A vote.
     *
     * @param members all members of the council, present or not
     * @param present those who were there and not recused
     * @param takingPart these, and those who voted in writing
     * @param votes those who voted for the proposal
     * @param heldOn the day of the session
     */
    record Tally(int members, int present, int takingPart, int votes, LocalDate heldOn) {}
}
