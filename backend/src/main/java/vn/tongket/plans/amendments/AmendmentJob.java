package vn.tongket.plans.amendments;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;

/**
 * Every few minutes: what is decided comes into force on its day, once, however many replicas try. What no longer fits the
 * plan stays decided and says so, until somebody gives it up or the plan fits again.
 */
@ApplicationScoped
class AmendmentJob {

    private static final Logger LOG = Logger.getLogger(AmendmentJob.class);

    private final AmendmentMoveService service;
    private final CurrentRequest request;

    AmendmentJob(AmendmentMoveService service, CurrentRequest request) {
        this.service = service;
        this.request = request;
    }

    @Scheduled(every = "5m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        request.actAs(Actor.installation("amendments"));
        service.due().forEach(this::enter);
    }

    private void enter(UUID amendment) {
        try {
            service.enterOnItsDay(amendment);
        } catch (ApiProblem problem) {
            LOG.warnf("amendment %s does not come into force: %s", amendment, problem.code());
        }
    }
}
