package vn.tongket.services.seals;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Every quarter of an hour: the heads of all chains are sealed, where one has moved. */
@ApplicationScoped
class SealJob {

    private final SealService service;

    SealJob(SealService service) {
        this.service = service;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.seal();
    }
}
