package vn.tongket.access.safeguards;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.BooleanSupplier;
import vn.tongket.services.events.Mails;

/** Mails links and notices, where an SMTP server is set. Several replicas share the work. */
@ApplicationScoped
class SafeguardMailJob {

    private static final int AT_ONCE = 100;

    private final PasswordResetService resets;
    private final NoticeService notices;
    private final Mails mails;

    SafeguardMailJob(PasswordResetService resets, NoticeService notices, Mails mails) {
        this.resets = resets;
        this.notices = notices;
        this.mails = mails;
    }

    @ActivateRequestContext
    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (mails.configured()) {
            all(resets::mailNext);
            all(notices::tellNext);
        }
    }

    private static void all(BooleanSupplier next) {
        int done = 0;
        while (done < AT_ONCE && next.getAsBoolean()) {
            done++;
        }
    }

    /** Every day what is over is forgotten. */
    @Scheduled(every = "24h", delayed = "8m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        resets.prune();
        notices.prune();
    }
}
