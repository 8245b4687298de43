package vn.tongket.indicators.targets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.time.Period;

/** What a target is about; its value is said by its versions. */
@Entity
@Table(name = "targets")
class TargetEntity {

    @Id
    UUID id;

    UUID indicatorId;
    UUID unitId;
    String period;
    LocalDate periodEnd;
    String breakdown;
    long revision;

    protected TargetEntity() {}

    TargetEntity(UUID indicator, UUID unit, Period period, Breakdown breakdown) {
        this.id = UUID.randomUUID();
        this.indicatorId = indicator;
        this.unitId = unit;
        this.period = period.text();
        this.periodEnd = period.lastDay();
        this.breakdown = breakdown.text();
    }
}
