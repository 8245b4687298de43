package vn.tongket.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.platform.text.Source;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class PlanDoor implements Plans {

    private final PlanService planService;
    private final TaskService taskService;
    private final DirectiveService directiveService;
    private final PlanRepository plans;
    private final TaskRepository tasks;
    private final DirectiveRepository directives;

    PlanDoor(
            PlanService planService,
            TaskService taskService,
            DirectiveService directiveService,
            PlanRepository plans,
            TaskRepository tasks,
            DirectiveRepository directives) {
        this.planService = planService;
        this.taskService = taskService;
        this.directiveService = directiveService;
        this.plans = plans;
        this.tasks = tasks;
        this.directives = directives;
    }

    @Override
    public UUID importPlan(WritePlan plan, Instant knownSince, Source source) {
        return planService.record(plan, knownSince, source);
    }

    @Override
    public UUID importTask(UUID plan, WriteTask task, Source source) {
        return taskService.record(plan, task, source);
    }

    @Override
    public UUID importDirective(WriteDirective directive, Collection<UUID> answeredBy) {
        return directiveService.record(directive, answeredBy);
    }

    @Override
    public Optional<PlanRef> published(UUID plan) {
        return plans.published(plan);
    }

    @Override
    public Optional<PlanRef> published(UUID unit, int year) {
        return plans.published(unit, year);
    }

    @Override
    public List<DirectiveRef> directives(String idOrCode) {
        return directives.named(idOrCode);
    }

    @Override
    public List<DirectiveRef> directives(Collection<UUID> ids) {
        return directives.refs(ids);
    }

    @Override
    public Optional<UUID> task(UUID plan, String code) {
        return tasks.byCode(plan, code);
    }
}
