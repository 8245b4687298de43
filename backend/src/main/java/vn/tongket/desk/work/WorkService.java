package vn.tongket.desk.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.rooms.Worker;

/** Puts together what waits for the caller; what fails of it takes nothing else with it. */
@ApplicationScoped
class WorkService {

    private static final Logger LOG = Logger.getLogger(WorkService.class);

    private final WorkRepository work;
    private final CurrentRequest request;
    private final Clock clock;

    WorkService(WorkRepository work, CurrentRequest request, Clock clock) {
        this.work = work;
        this.request = request;
        this.clock = clock;
    }

    /** Of all kinds that concern the caller, or of some of these. */
    WorkResponse work(List<WorkKind> kinds) {
        Worker worker = new Worker(request.actor(), LocalDate.now(clock), clock.instant());
        List<WorkBlock> blocks = Arrays.stream(WorkKind.values())
                .filter(kind -> kind.concerns(worker.actor()))
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .map(kind -> block(kind, worker))
                .toList();
        return new WorkResponse(worker.today(), blocks);
    }

    private WorkBlock block(WorkKind kind, Worker worker) {
        try {
            return work.find(kind, worker);
        } catch (IllegalStateException e) {
            LOG.errorf(e, "What waits of the kind %s was not found out", kind.code());
            return WorkBlock.failed(kind);
        }
    }
}
