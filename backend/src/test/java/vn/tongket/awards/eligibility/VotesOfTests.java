package vn.tongket.awards.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.tongket.awards.eligibility.facts.CouncilTallies;

/** Votes that a test says, and how often it was asked for them. */
@ApplicationScoped
public class VotesOfTests implements CouncilTallies {

    private final Map<Proposal, Tally> votes = new HashMap<>();
    private final List<Set<Proposal>> asked = new CopyOnWriteArrayList<>();

    public void carried(Proposal proposal, Tally tally) {
        votes.put(proposal, tally);
    }

    /** What was asked at once, time after time, of a type. */
    public List<Set<Proposal>> asked(String type) {
        return asked.stream()
                .filter(together ->
                        together.stream().anyMatch(proposal -> proposal.type().equals(type)))
                .toList();
    }

    @Override
    public Map<Proposal, Tally> of(Collection<Proposal> proposals, LocalDate day) {
        asked.add(new HashSet<>(proposals));
        Map<Proposal, Tally> found = new HashMap<>(votes);
        found.keySet().retainAll(proposals);
        return found;
    }
}
