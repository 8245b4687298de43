package vn.tongket.indicators.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Targets, as far as they hang on units. */
@ApplicationScoped
class TargetDependants implements UnitDependants {

    private final TargetRepository repository;

    TargetDependants(TargetRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }

    @Override
    public List<Resting> restingOn(Collection<UUID> units, LocalDate day) {
        return repository.restingOn(units);
    }
}
