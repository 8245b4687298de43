package vn.tongket.collection.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Rounds, as far as they hang on units. */
@ApplicationScoped
class RoundDependants implements UnitDependants {

    private final ReportingRoundRepository repository;

    RoundDependants(ReportingRoundRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
