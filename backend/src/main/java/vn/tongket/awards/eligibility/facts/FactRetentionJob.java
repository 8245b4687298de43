package vn.tongket.awards.eligibility.facts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Once a day: old facts and answers go, where the installation sets after how many years. */
@ApplicationScoped
class FactRetentionJob {

    private final FactRetentionService service;

    FactRetentionJob(FactRetentionService service) {
        this.service = service;
    }

    @Scheduled(every = "24h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.erase();
    }
}
