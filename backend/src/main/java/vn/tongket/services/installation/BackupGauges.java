package vn.tongket.services.installation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How old the last backup is, and the last proof that one can be restored. Not a number where there is none. */
@ApplicationScoped
class BackupGauges {

    private final BackupRepository backups;
    private final Clock clock;

    BackupGauges(BackupRepository backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("tongket.backup.age", this, BackupGauges::sinceBackup)
                .description("Since the last backup was made")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("tongket.backup.intact.age", this, gauges -> gauges.since(gauges.backups.lastIntact()))
                .description("Since a backup was last restored beside and was the same")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("tongket.backup.differs", this, BackupGauges::differs)
                .description("1 where the last backup that was restored beside was not the same")
                .register(registry);
    }

    private double sinceBackup() {
        return since(backups.last().map(InstallationResponse.Backup::madeAt));
    }

    private double differs() {
        return backups.lastChecked()
                        .map(InstallationResponse.Backup::outcome)
                        .filter("differs"::equals)
                        .isPresent()
                ? 1
                : 0;
    }

    private double since(Optional<Instant> moment) {
        return moment.map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .orElse(Double.NaN);
    }
}
