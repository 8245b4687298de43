package vn.tongket.awards.awards;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Once a day: names in old drafts go, where the installation sets after how many years. */
@ApplicationScoped
class AwardRetentionJob {

    private final AwardRetentionService service;

    AwardRetentionJob(AwardRetentionService service) {
        this.service = service;
    }

    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.erase();
    }
}
