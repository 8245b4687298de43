package vn.tongket.services.seals;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Once a day: old entries of the trail go, where the installation sets after how many years. */
@ApplicationScoped
class TrailRetentionJob {

    private final TrailRetentionService service;

    TrailRetentionJob(TrailRetentionService service) {
        this.service = service;
    }

    @Scheduled(every = "24h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.remove();
    }
}
