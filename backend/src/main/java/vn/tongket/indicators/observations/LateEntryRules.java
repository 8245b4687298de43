package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;

/** What acts decided about entering values: where a unit tells only of its own days, so do those that came after it. */
@ApplicationScoped
class LateEntryRules implements EntryRules {

    private final LateValueRepository late;
    private final Units units;

    LateEntryRules(LateValueRepository late, Units units) {
        this.late = late;
        this.units = units;
    }

    @Override
    public Set<Period> periods() {
        return late.periodsOfOwnDays();
    }

    @Override
    public Map<Place, Rule> about(Collection<Place> places) {
        UnitHierarchy hierarchy = units.hierarchy();
        Map<Place, Rule> rules = new HashMap<>();
        late.ownDays(places).forEach((place, basis) -> {
            Days days = hierarchy.ownDays(place.unit(), place.period(), basis);
            if (days != null) {
                rules.put(place, new Rule(null, null, null, days));
            }
        });
        return rules;
    }
}
