package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.text.Source;
import vn.tongket.plans.tasks.PlanRef;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class PlanFacade implements Plans {

    private final PlanService planService;
    private final PlanRepository plans;

    PlanFacade(PlanService planService, PlanRepository plans) {
        this.planService = planService;
        this.plans = plans;
    }

    @Override
    public UUID importPlan(WritePlan plan, Instant knownSince, Source source) {
        return planService.record(plan, knownSince, source);
    }

    @Override
    public List<Published> allPublished() {
        return plans.allPublished();
    }

    @Override
    public Optional<PlanRef> published(UUID plan) {
        return plans.published(plan);
    }

    @Override
    public Optional<PlanRef> published(UUID unit, int year) {
        return plans.published(unit, year);
    }
}
