package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitDependants;

/** Reported values, as far as they hang on units. */
@ApplicationScoped
class ObservationDependants implements UnitDependants {

    private final ObservationRepository repository;
    private final HandedOn handedOn;

    ObservationDependants(ObservationRepository repository, HandedOn handedOn) {
        this.repository = repository;
        this.handedOn = handedOn;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }

    /** Values that somebody has answered for are decided about one by one. */
    @Override
    public List<Resting> restingOn(Collection<UUID> units, LocalDate day) {
        return List.of();
    }

    @Override
    public List<TakenBack> withdrawDraftsOn(Collection<UUID> units, String reason) {
        return handedOn.withdrawDraftsOn(units, reason);
    }
}
