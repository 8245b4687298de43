package vn.tongket.plans.plans;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Soon after the start: plans that an earlier release issued get their first version. */
@ApplicationScoped
class PlanVersionJob {

    private final PlanVersionService service;

    PlanVersionJob(PlanVersionService service) {
        this.service = service;
    }

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        service.catchUp();
    }
}
