package vn.tongket.services.audit;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.rooms.Retention;

/** Once a day: what rooms hold of people goes, where the installation sets after how many years. */
@ApplicationScoped
class RetentionJob {

    private final List<Retention> held;
    private final RetentionService service;

    RetentionJob(@All List<Retention> held, RetentionService service) {
        this.held = held;
        this.service = service;
    }

    /** Each in a transaction of its own. */
    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        held.forEach(service::erase);
    }
}
