package vn.tongket.collection.submissions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every hour: reminders. Each is written once, however many replicas try. */
@ApplicationScoped
class ReminderJob {

    private final ReminderService service;

    ReminderJob(ReminderService service) {
        this.service = service;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.remind();
    }
}
