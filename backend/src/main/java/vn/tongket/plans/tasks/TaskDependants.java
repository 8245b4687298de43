package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Tasks, as far as they hang on units. */
@ApplicationScoped
class TaskDependants implements UnitDependants {

    private final TaskRepository repository;

    TaskDependants(TaskRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
