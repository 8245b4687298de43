package vn.tongket.access.tokens;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for tokens that are about to end. Several replicas share the work. */
@ApplicationScoped
class TokenEndJob {

    private static final int AT_ONCE = 100;

    private final TokenEndService ends;

    TokenEndJob(TokenEndService ends) {
        this.ends = ends;
    }

    @Scheduled(every = "15m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        int told = 0;
        while (told < AT_ONCE && ends.configured() && ends.tellNext()) {
            told++;
        }
    }
}
