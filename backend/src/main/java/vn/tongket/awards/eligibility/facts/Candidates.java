package vn.tongket.awards.eligibility.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tongket.awards.eligibility.engine.Candidate;
import vn.tongket.awards.eligibility.engine.Facts;
import vn.tongket.awards.eligibility.engine.WaiverRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.security.Actor;

/** What others ask about recipients who may be proposed: where they belong, and what is known of them. */
public interface Candidates {

    /**
     * A recipient on a day.
     *
     * @param unit where it belongs, else the unit that entered it
     * @param units the same of all that are one with it: whoever is an officer of each of them keeps its facts
     */
    record Place(UUID recipient, RecipientKind kind, String name, UUID unit, Set<UUID> units) {}

    /** What a waiver is about, without the rule; the recipient by its identity. */
    record WaivedAward(UUID recipient, String type, int year) {}

    /** Where a recipient belongs; empty for an unknown one. */
    Optional<Place> place(UUID recipient, LocalDate day);

    /** Where recipients belong, by recipient; unknown ones are left out. */
    Map<UUID, Place> places(Collection<UUID> recipients, LocalDate day);

    /** The recipients of these kinds that belong to some units, merged ones left out, in the order of their names. */
    List<UUID> within(Collection<UUID> units, List<RecipientKind> kinds, LocalDate day);

    /**
     * What is known of each candidate on its day, in their order.
     *
     * @param votedOn whether a rule wants to know how a council voted on a candidate
     * @param drafts what a decision would give, by recipient: it counts as given
     */
    List<Facts> facts(List<Candidate> asked, Predicate<Candidate> votedOn, Map<UUID, List<Facts.Held>> drafts);

    /** The waivers in force of some recipients, each with its identity; what was waived of those merged with it counts. */
    Map<WaivedAward, List<WaiverRef>> waivers(Collection<UUID> identities);

    /** Whether somebody may ask about recipients who belong to these places: an award officer of each of them. */
    boolean mayAsk(Actor actor, Collection<UUID> places, LocalDate day);

    /** Whether somebody is an award officer anywhere. */
    boolean isOfficer(Actor actor);

    /** Puts on record, in the caller's transaction, that facts about conduct were read; ids of other facts are passed over. */
    void noteRead(Collection<UUID> facts);
}
