package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Recipients, as far as they hang on units. */
@ApplicationScoped
class RecipientDependants implements UnitDependants {

    private final RecipientRepository repository;

    RecipientDependants(RecipientRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
