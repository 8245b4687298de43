package vn.tongket.awards.eligibility.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How councils voted on proposals; only sums, never who. The room that keeps council sessions implements it. */
public interface CouncilTallies {

    /**
     * The latest vote on each proposal until a day, that day included; proposals without one are left out. It is asked once
     * for all candidates of a check, however many, so it answers in a fixed number of statements.
     */
    Map<Proposal, Tally> of(Collection<Proposal> proposals, LocalDate day);

    /**
     * What a council votes on.
     *
     * @param identity the recipient that all merged ones count as; a vote on any of them is a vote on it
     * @param type code of the award type
     * @param year the year of the achievement
     */
    record Proposal(UUID identity, String type, int year) {}

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
