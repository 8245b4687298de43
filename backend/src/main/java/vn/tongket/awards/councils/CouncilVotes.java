package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.tongket.awards.eligibility.facts.CouncilTallies;

/** Tells eligibility how councils voted, once the minutes are signed. */
@ApplicationScoped
class CouncilVotes implements CouncilTallies {

    private final CouncilItemRepository items;

    CouncilVotes(CouncilItemRepository items) {
        this.items = items;
    }

    @Override
    public Map<Proposal, Tally> of(Collection<Proposal> proposals, LocalDate day) {
        return proposals.isEmpty() ? Map.of() : items.tallies(proposals, day);
    }
}
