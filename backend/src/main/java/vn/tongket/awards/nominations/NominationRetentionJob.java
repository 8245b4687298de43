package vn.tongket.awards.nominations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Once a day: people in nominations that came to nothing go, where the installation sets after how many years. */
@ApplicationScoped
class NominationRetentionJob {

    private final NominationRetentionService service;

    NominationRetentionJob(NominationRetentionService service) {
        this.service = service;
    }

    @Scheduled(every = "24h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.erase();
    }
}
