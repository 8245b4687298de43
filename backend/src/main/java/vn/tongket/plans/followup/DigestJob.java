package vn.tongket.plans.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Every ten minutes: digests of those whose hour has come, where an SMTP server is set. Several replicas share the work;
 * a digest that could not be sent is tried again the next time, and keeps no other waiting.
 */
@ApplicationScoped
class DigestJob {

    private static final Logger LOG = Logger.getLogger(DigestJob.class);

    private final DigestService service;

    DigestJob(DigestService service) {
        this.service = service;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (service.canTell()) {
            service.waiting().forEach(this::tell);
        }
    }

    private void tell(UUID account) {
        try {
            service.tell(account);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The digest of account %s was not sent; it is tried again", account);
        }
    }
}
