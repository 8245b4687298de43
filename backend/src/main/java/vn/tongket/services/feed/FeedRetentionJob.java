package vn.tongket.services.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Once an hour: old events go. */
@ApplicationScoped
class FeedRetentionJob {

    private final FeedRetentionService service;

    FeedRetentionJob(FeedRetentionService service) {
        this.service = service;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.forget();
    }
}
