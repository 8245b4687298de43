package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Plans, as far as they hang on units. */
@ApplicationScoped
class PlanDependants implements UnitDependants {

    private final PlanRepository repository;

    PlanDependants(PlanRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
