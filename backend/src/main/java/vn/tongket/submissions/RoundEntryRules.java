package vn.tongket.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.tongket.observations.EntryRules;
import vn.tongket.platform.time.Period;

/** What rounds say about entering values: their basis, whether they are closed, and what they hold. */
@ApplicationScoped
class RoundEntryRules implements EntryRules {

    private final SubmissionRepository submissions;

    RoundEntryRules(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public Set<Period> periods() {
        return submissions.roundPeriods();
    }

    @Override
    public Map<Place, Rule> about(Collection<Place> places) {
        return submissions.entryRules(places);
    }
}
