package vn.tongket.services.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** How many jobs wait and for how long, asked of the database when metrics are read: each replica says the same. */
@ApplicationScoped
class JobMetrics {

    private final JobRepository jobs;
    private final Clock clock;

    JobMetrics(JobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("tongket.jobs.backlog", jobs, JobRepository::backlog)
                .description("Jobs that wait or are being done")
                .register(registry);
        Gauge.builder("tongket.jobs.waiting", this, JobMetrics::waiting)
                .description("For how long the job waits that waits longest")
                .baseUnit("seconds")
                .register(registry);
    }

    private double waiting() {
        return jobs.waitingSince()
                .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
