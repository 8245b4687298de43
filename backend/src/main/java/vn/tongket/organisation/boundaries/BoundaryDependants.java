package vn.tongket.organisation.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Boundaries, as far as they hang on units. */
@ApplicationScoped
class BoundaryDependants implements UnitDependants {

    private final BoundaryRepository repository;

    BoundaryDependants(BoundaryRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
