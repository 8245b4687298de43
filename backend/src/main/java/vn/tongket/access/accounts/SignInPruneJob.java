package vn.tongket.access.accounts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Every day: sign-ins are forgotten after half a year, attempts that failed after a month, and after a day where nobody has
 * the name.
 */
@ApplicationScoped
class SignInPruneJob {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration KEPT_OF_FAILURES = Duration.ofDays(30);
    private static final Duration KEPT_OF_NOBODY = Duration.ofDays(1);

    private final SignInRepository signIns;
    private final Clock clock;

    SignInPruneJob(SignInRepository signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Instant now = clock.instant();
        signIns.prune(now.minus(KEPT_OF_NOBODY), now.minus(KEPT_OF_FAILURES), now.minus(KEPT));
    }
}
