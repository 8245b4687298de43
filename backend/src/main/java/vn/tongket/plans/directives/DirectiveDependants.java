package vn.tongket.plans.directives;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Directives, as far as they hang on units. */
@ApplicationScoped
class DirectiveDependants implements UnitDependants {

    private final DirectiveRepository repository;

    DirectiveDependants(DirectiveRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
