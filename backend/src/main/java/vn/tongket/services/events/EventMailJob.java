package vn.tongket.services.events;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every minute: mails what happened, where an SMTP server is set. Several replicas share the work. */
@ApplicationScoped
class EventMailJob {

    private static final int AT_ONCE = 200;

    private final EventMailService service;

    EventMailJob(EventMailService service) {
        this.service = service;
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (service.configured()) {
            tell();
        }
    }

    private void tell() {
        int told = 0;
        while (told < AT_ONCE && service.tellNext()) {
            told++;
        }
    }
}
