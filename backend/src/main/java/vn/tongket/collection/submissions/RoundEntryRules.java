package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.tongket.indicators.observations.EntryRules;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Units;

/** What rounds say about entering values: their basis, whether they are closed, and what they hold. */
@ApplicationScoped
class RoundEntryRules implements EntryRules {

    private final SubmissionRepository submissions;
    private final Units units;

    RoundEntryRules(SubmissionRepository submissions, Units units) {
        this.submissions = submissions;
        this.units = units;
    }

    @Override
    public Set<Period> periods() {
        return submissions.roundPeriods();
    }

    @Override
    public Map<Place, Rule> about(Collection<Place> places) {
        return submissions.entryRules(places, units.hierarchy());
    }
}
