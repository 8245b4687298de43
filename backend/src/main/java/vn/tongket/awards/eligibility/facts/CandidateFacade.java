package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tongket.awards.eligibility.engine.Candidate;
import vn.tongket.awards.eligibility.engine.Facts;
import vn.tongket.awards.eligibility.engine.WaiverRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.security.Actor;

/** Leads from the door to what is behind it. */
@ApplicationScoped
class CandidateFacade implements Candidates {

    private final CandidateRepository candidates;
    private final FactReader reader;
    private final RuleWaiverRepository waivers;
    private final ConductReadRepository reads;
    private final FactAccess access;

    CandidateFacade(
            CandidateRepository candidates,
            FactReader reader,
            RuleWaiverRepository waivers,
            ConductReadRepository reads,
            FactAccess access) {
        this.candidates = candidates;
        this.reader = reader;
        this.waivers = waivers;
        this.reads = reads;
        this.access = access;
    }

    @Override
    public Optional<Place> place(UUID recipient, LocalDate day) {
        return candidates.place(recipient, day);
    }

    @Override
    public Map<UUID, Place> places(Collection<UUID> recipients, LocalDate day) {
        return candidates.places(recipients, day);
    }

    @Override
    public List<UUID> within(Collection<UUID> units, List<RecipientKind> kinds, LocalDate day) {
        return candidates.within(units, kinds, day);
    }

    @Override
    public List<Facts> facts(List<Candidate> asked, Predicate<Candidate> votedOn, Map<UUID, List<Facts.Held>> drafts) {
        return reader.of(asked, votedOn, drafts);
    }

    @Override
    public Map<WaivedAward, List<WaiverRef>> waivers(Collection<UUID> identities) {
        return waivers.inForce(identities);
    }

    @Override
    public boolean mayAsk(Actor actor, Collection<UUID> places, LocalDate day) {
        return access.canKeepFacts(actor, places, day);
    }

    @Override
    public boolean isOfficer(Actor actor) {
        return access.isOfficer(actor);
    }

    @Override
    public void noteRead(Collection<UUID> facts) {
        reads.note(facts);
    }
}
