package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Award decisions and awards, as far as they hang on units. */
@ApplicationScoped
class AwardDependants implements UnitDependants {

    private final AwardDecisionRepository repository;

    AwardDependants(AwardDecisionRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
