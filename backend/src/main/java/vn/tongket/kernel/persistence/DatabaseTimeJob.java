package vn.tongket.kernel.persistence;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import vn.tongket.kernel.time.SteadyClock;

/** Keeps the clock of this process with that of the database, which all processes of an installation share. */
@ApplicationScoped
class DatabaseTimeJob {

    private static final Logger LOG = Logger.getLogger(DatabaseTimeJob.class);

    /** Before whoever asks what time it is. */
    private static final int FIRST = 1;

    /** Less is nothing that an operator has to look after. */
    private static final Duration WORTH_SAYING = Duration.ofSeconds(1);

    private final Sql sql;
    private final SteadyClock clock;

    DatabaseTimeJob(Sql sql, SteadyClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void begin(@Observes @Priority(FIRST) StartupEvent event) {
        follow();
    }

    /** Where the database does not answer, the clock goes on by itself. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            long asked = clock.counted();
            Instant told = sql.one("select clock_timestamp() as told", row -> row.instant("told"))
                    .orElseThrow();
            say(clock.follow(told, asked, clock.counted()));
        } catch (IllegalStateException e) {
            LOG.debug("the database was not asked for the time", e);
        }
    }

    private static void say(Duration behind) {
        if (behind.abs().compareTo(WORTH_SAYING) >= 0) {
            LOG.warnf(
                    "The clock was %d ms %s that of the database, which is followed. Keep both right by NTP.",
                    behind.abs().toMillis(), behind.isNegative() ? "ahead of" : "behind");
        }
    }
}
