package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Service of recipients, as far as it hangs on units. */
@ApplicationScoped
class FactDependants implements UnitDependants {

    private final RecipientFactRepository facts;

    FactDependants(RecipientFactRepository facts) {
        this.facts = facts;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return facts.countOn(units, day);
    }
}
