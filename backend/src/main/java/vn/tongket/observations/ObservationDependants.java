package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.units.UnitDependants;

/** Reported values, as far as they hang on units. */
@ApplicationScoped
class ObservationDependants implements UnitDependants {

    private final ObservationRepository repository;

    ObservationDependants(ObservationRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
