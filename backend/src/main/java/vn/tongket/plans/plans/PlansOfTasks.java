package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.TaskPlan;
import vn.tongket.plans.tasks.TaskPlans;
import vn.tongket.plans.tasks.TaskResponse;

/** Plans, as far as their tasks must know them. */
@ApplicationScoped
class PlansOfTasks implements TaskPlans {

    private final PlanService service;
    private final PlanVersionService versions;

    PlansOfTasks(PlanService service, PlanVersionService versions) {
        this.service = service;
        this.versions = versions;
    }

    @Override
    public TaskPlan visible(UUID plan, @Nullable Instant asOf) {
        return of(service.get(plan.toString(), asOf).body());
    }

    @Override
    public @Nullable Map<UUID, UnaryOperator<TaskResponse>> former(UUID plan, Instant asOf) {
        PlanVersionResponse version = versions.formerAt(plan, asOf);
        if (version == null) {
            return null;
        }
        Map<UUID, UnaryOperator<TaskResponse>> lines = new HashMap<>();
        version.plan().tasks().forEach(task -> lines.put(task.id(), task::over));
        return lines;
    }

    @Override
    public TaskPlan changeable(UUID plan) {
        return of(service.changeable(plan));
    }

    @Override
    public TaskPlan recorded(UUID plan) {
        return of(service.recorded(plan));
    }

    @Override
    public TaskPlan known(UUID plan) {
        return of(service.known(plan));
    }

    @Override
    public TaskPlan locked(UUID plan) {
        return of(service.locked(plan));
    }

    private TaskPlan of(PlanEntity plan) {
        return of(service.shown(plan));
    }

    private static TaskPlan of(PlanResponse plan) {
        return new TaskPlan(
                plan.id(), plan.unit().id(), plan.year(), PlanService.key(plan), plan.status() == PlanStatus.DRAFT);
    }
}
