package vn.tongket.plans;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.audit.AuditTrail;
import vn.tongket.platform.audit.AuditTrail.Deed;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.MergePatch;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.PathValues;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.idempotency.IdempotencyService.Created;
import vn.tongket.platform.text.Source;
import vn.tongket.units.Units;

/** Use cases of tasks: read, and write while the plan is a draft. */
@ApplicationScoped
class TaskService {

    private final TaskRepository tasks;
    private final PlanRepository plans;
    private final PlanService planService;
    private final PlanAccess access;
    private final TaskReader reader;
    private final Units units;
    private final MergePatch patches;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            PlanRepository plans,
            PlanService planService,
            PlanAccess access,
            TaskReader reader,
            Units units,
            MergePatch patches,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.planService = planService;
        this.access = access;
        this.reader = reader;
        this.units = units;
        this.patches = patches;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<TaskResponse> page(TaskQuery.Filter filter, PageRequest page) {
        return page(filter, TaskRepository.DUE_ORDER, page);
    }

    Page<TaskResponse> pageOfPlan(String plan, @Nullable Instant asOf, PageRequest page) {
        PlanResponse found = planService.get(plan, asOf).body();
        return page(TaskQuery.Filter.ofPlan(found.id(), today(asOf), asOf), TaskRepository.PLAN_ORDER, page);
    }

    /** What somebody may see who sees the unpublished plans of these units; null for all units. */
    Page<TaskResponse> page(TaskQuery.Filter filter, @Nullable Set<UUID> unpublishedOf, PageRequest page) {
        return page(filter, unpublishedOf, TaskRepository.DUE_ORDER, page);
    }

    private Page<TaskResponse> page(TaskQuery.Filter filter, List<String> order, PageRequest page) {
        return page(filter, access.seesUnpublishedOf(request.actor()), order, page);
    }

    private Page<TaskResponse> page(
            TaskQuery.Filter filter, @Nullable Set<UUID> unpublishedOf, List<String> order, PageRequest page) {
        UUID unit = filter.unit() == null
                ? null
                : units.resolve(filter.unit(), filter.day()).id();
        return tasks.page(filter, unit, today(filter.asOf()), unpublishedOf, order, page);
    }

    private LocalDate today(@Nullable Instant asOf) {
        return LocalDate.ofInstant(asOf == null ? clock.instant() : asOf, clock.getZone());
    }

    @Transactional
    Reply.Revised<TaskResponse> get(String id, @Nullable Instant asOf) {
        TaskRepository.Found found = visible(PathValues.id(id, "task.unknown"), asOf);
        return new Reply.Revised<>(found.task(), found.revision());
    }

    private TaskRepository.Found visible(UUID id, @Nullable Instant asOf) {
        return tasks.one(id, asOf, today(asOf))
                .filter(found -> access.canView(
                        request.actor(),
                        found.planStatus(),
                        found.unit(),
                        PlanEntity.day(found.task().plan().year())))
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", id));
    }

    /** A body together with the plan it is for, so that an Idempotency-Key means both. */
    record ForPlan(String plan, WriteTask task) {}

    @Transactional
    Created<TaskResponse> create(ForPlan body) {
        PlanEntity plan = planService.changeable(PathValues.id(body.plan(), "plan.unknown"));
        TaskEntity task = add(plan, body.task(), null, "create");
        TaskResponse after = visible(task.id, null).task();
        return new Created<>(after, task.revision, "/api/v1/tasks/" + task.id);
    }

    private TaskEntity add(PlanEntity plan, WriteTask body, @Nullable Source source, String action) {
        TaskContent content = read(body, plan);
        checkCodeFree(plan.id, content.code(), null);
        TaskEntity task = new TaskEntity(plan.id, tasks.nextOrdinal(plan.id), source, clock.instant());
        tasks.write(task, content);
        TaskResponse after = visible(task.id, null).task();
        audit.record(deed(action, plan, after), null, after);
        return task;
    }

    private TaskContent read(WriteTask body, PlanEntity plan) {
        List<Fault> faults = new ArrayList<>();
        TaskContent content = reader.read(body, plan.day(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return content;
    }

    private void checkCodeFree(UUID plan, String code, @Nullable UUID task) {
        if (tasks.byCode(plan, code).filter(other -> !other.equals(task)).isPresent()) {
            throw ApiProblem.conflict("task.code-taken", code);
        }
    }

    @Transactional
    Reply.Revised<TaskResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        UUID key = visible(PathValues.id(id, "task.unknown"), null).task().id();
        PlanEntity plan = planService.changeable(tasks.planOf(key).orElseThrow());
        TaskEntity task = tasks.lock(key).orElseThrow();
        TaskResponse before = visible(key, null).task();
        WriteTask wanted = patches.apply(TaskContent.toChange(before), patch).task();
        List<Fault> faults = new ArrayList<>();
        TaskContent content = reader.read(wanted, plan.day(), faults);
        if (faults.isEmpty() && content.equals(TaskContent.of(before))) {
            return new Reply.Revised<>(before, task.revision);
        }
        ifMatch.require(task.revision);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        checkCodeFree(plan.id, content.code(), key);
        task.revision++;
        tasks.write(task, content);
        TaskResponse after = visible(key, null).task();
        audit.record(deed("change", plan, after), before, after);
        return new Reply.Revised<>(after, task.revision);
    }

    /** Records a task of a recorded plan; one that is there stays as it is. */
    @Transactional
    UUID record(UUID planId, WriteTask body, Source source) {
        PlanEntity plan = plans.lock(planId)
                .filter(known -> known.status() == PlanStatus.RECORDED)
                .orElseThrow(() -> ApiProblem.notFound("plan.unknown", planId));
        if (!access.canRecordPast(request.actor(), plan.unitId, plan.day())) {
            throw ApiProblem.forbidden("access.denied");
        }
        Optional<UUID> present = tasks.byCode(planId, body.code());
        return present.isPresent() ? present.get() : add(plan, body, source, "import").id;
    }

    private Deed deed(String action, PlanEntity plan, TaskResponse task) {
        String planKey = PlanService.key(plans.one(plan.id, null).orElseThrow().plan());
        return Deed.of(action, "tasks", planKey + "/" + task.code(), plan.unitId);
    }
}
