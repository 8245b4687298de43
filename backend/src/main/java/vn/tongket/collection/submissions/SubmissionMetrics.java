package vn.tongket.collection.submissions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import vn.tongket.collection.rounds.Rounds;

/** How many reports are overdue, asked of the database when metrics are read: each replica says the same. */
@ApplicationScoped
class SubmissionMetrics {

    private final Rounds rounds;
    private final SubmissionRepository submissions;
    private final Clock clock;

    SubmissionMetrics(Rounds rounds, SubmissionRepository submissions, Clock clock) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("tongket.submissions.overdue", this, SubmissionMetrics::overdue)
                .description("Reports of open rounds that are overdue")
                .register(registry);
    }

    private double overdue() {
        LocalDate today = LocalDate.now(clock);
        return rounds.open(today).stream()
                .mapToLong(round -> submissions.overdue(round.id(), today))
                .sum();
    }
}
