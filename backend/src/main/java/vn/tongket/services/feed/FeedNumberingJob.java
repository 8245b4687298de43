package vn.tongket.services.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every second: numbers what was committed, so that readers find it done. */
@ApplicationScoped
class FeedNumberingJob {

    private final FeedNumberingService service;

    FeedNumberingJob(FeedNumberingService service) {
        this.service = service;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        boolean more = service.number();
        while (more) {
            more = service.number();
        }
    }
}
