package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Reports, as far as they hang on units. */
@ApplicationScoped
class SubmissionDependants implements UnitDependants {

    private final SubmissionRepository repository;

    SubmissionDependants(SubmissionRepository repository) {
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
