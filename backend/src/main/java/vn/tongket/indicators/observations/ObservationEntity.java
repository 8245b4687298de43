package vn.tongket.indicators.observations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/** What a value is about, and how often its chain has moved. */
@Entity
@Table(name = "observations")
class ObservationEntity {

    @Id
    UUID id;

    UUID indicatorId;
    UUID unitId;
    String period;
    LocalDate periodEnd;
    String breakdown;
    String periodBasis;
    long revision;

    protected ObservationEntity() {}

    ObservationEntity(UUID indicator, UUID unit, Period period, Breakdown breakdown, PeriodBasis basis) {
        this.id = UUID.randomUUID();
        this.indicatorId = indicator;
        this.unitId = unit;
        this.period = period.text();
        this.periodEnd = period.lastDay();
        this.breakdown = breakdown.text();
        this.periodBasis = basis.code();
    }
}
