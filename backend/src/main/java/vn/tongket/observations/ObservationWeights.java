package vn.tongket.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.tongket.indicators.Weights;

/** Reported values, as far as targets are divided by them. */
@ApplicationScoped
class ObservationWeights implements Weights {

    private final ObservationRepository repository;

    ObservationWeights(ObservationRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UUID, BigDecimal> of(UUID indicator, Collection<UUID> units, LocalDate day) {
        return repository.latestInForce(indicator, units, day);
    }
}
