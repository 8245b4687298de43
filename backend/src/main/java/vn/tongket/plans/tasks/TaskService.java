package vn.tongket.plans.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.tasks.TaskRepository.Selection;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of tasks: read, and write while the plan is a draft. */
@ApplicationScoped
class TaskService {

    private final TaskRepository tasks;
    private final TaskPlans plans;
    private final TaskWriter writer;
    private final TaskAccess access;
    private final Units units;
    private final MergePatch patches;
    private final CurrentRequest request;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            TaskPlans plans,
            TaskWriter writer,
            TaskAccess access,
            Units units,
            MergePatch patches,
            CurrentRequest request,
            Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.writer = writer;
        this.access = access;
        this.units = units;
        this.patches = patches;
        this.request = request;
        this.clock = clock;
    }

    Page<TaskResponse> page(TaskQuery.Filter filter, PageRequest page) {
        return page(filter, TaskRepository.DUE_ORDER, page);
    }

    Page<TaskResponse> page(Map<String, String> query, PageRequest page) {
        return page(TaskQuery.read(query, clock), page);
    }

    Page<TaskResponse> pageOfPlan(String plan, @Nullable Instant asOf, PageRequest page) {
        UUID id = plans.visible(PathValues.id(plan, "plan.unknown"), asOf).id();
        return page(TaskQuery.Filter.ofPlan(id, today(asOf), asOf), TaskRepository.PLAN_ORDER, page);
    }

    private Page<TaskResponse> page(TaskQuery.Filter filter, List<String> order, PageRequest page) {
        Selection asked = new Selection(
                filter,
                unit(filter, filter.unit()),
                unit(filter, filter.within()),
                unit(filter, filter.lead()),
                unit(filter, filter.coordinator()));
        Page<TaskResponse> found =
                tasks.page(asked, today(filter.asOf()), access.visibility(request.actor()), order, page);
        return filter.asOf() == null ? found : found.map(asSaid(found.items(), filter.asOf()), TaskResponse.class);
    }

    /** What lines of plans said at a moment that say something else now. */
    private UnaryOperator<TaskResponse> asSaid(Collection<TaskResponse> found, Instant asOf) {
        Map<UUID, UnaryOperator<TaskResponse>> said = new HashMap<>();
        found.stream()
                .map(task -> task.plan().id())
                .distinct()
                .map(plan -> plans.former(plan, asOf))
                .filter(Objects::nonNull)
                .forEach(said::putAll);
        return task -> said.getOrDefault(task.id(), UnaryOperator.identity()).apply(task);
    }

    private @Nullable UUID unit(TaskQuery.Filter filter, @Nullable String idOrCode) {
        return idOrCode == null ? null : units.resolve(idOrCode, filter.day()).id();
    }

    private LocalDate today(@Nullable Instant asOf) {
        return LocalDate.ofInstant(asOf == null ? clock.instant() : asOf, clock.getZone());
    }

    @Transactional
    Reply.Revised<TaskResponse> get(String id, @Nullable Instant asOf) {
        return visible(PathValues.id(id, "task.unknown"), asOf);
    }

    private Reply.Revised<TaskResponse> visible(UUID id, @Nullable Instant asOf) {
        TaskRepository.StoredTask found = tasks.one(id, asOf, today(asOf), access.visibility(request.actor()))
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", id));
        TaskResponse task = asOf == null
                ? found.task()
                : asSaid(List.of(found.task()), asOf).apply(found.task());
        return new Reply.Revised<>(task, found.revision());
    }

    /** The lines of a plan with everything, whoever asks. */
    List<TaskResponse> ofPlan(UUID plan) {
        return tasks.ofPlan(plan, LocalDate.now(clock)).stream()
                .map(TaskRepository.StoredTask::task)
                .toList();
    }

    /** The same, each with its revision. */
    List<Reply.Revised<TaskResponse>> revised(UUID plan) {
        return tasks.ofPlan(plan, LocalDate.now(clock)).stream()
                .map(found -> new Reply.Revised<>(found.task(), found.revision()))
                .toList();
    }

    @Transactional
    Created<TaskResponse> create(String planId, WriteTask body) {
        TaskPlan plan = plans.changeable(PathValues.id(planId, "plan.unknown"));
        TaskEntity task = writer.add(plan, body, null, TaskWriter.OWN, "create");
        return new Created<>(visible(task.id, null).body(), task.revision, "/api/v1/tasks/" + task.id);
    }

    @Transactional
    Reply.Revised<TaskResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        UUID key = visible(PathValues.id(id, "task.unknown"), null).body().id();
        TaskPlan plan = plans.changeable(tasks.planOf(key).orElseThrow());
        TaskEntity task = tasks.lock(key).orElseThrow();
        WriteTask wanted = patches.apply(WriteTask.of(writer.whole(key)), patch);
        writer.change(task, plan, wanted, true, () -> ifMatch.require(task.revision));
        return visible(key, null);
    }

    @Transactional
    void remove(String id, IfMatch ifMatch) {
        UUID key = visible(PathValues.id(id, "task.unknown"), null).body().id();
        TaskPlan plan = plans.changeable(tasks.planOf(key).orElseThrow());
        TaskEntity task = tasks.lock(key).orElseThrow();
        ifMatch.require(task.revision);
        writer.checkAlone(task);
        TaskResponse before = writer.whole(key);
        tasks.remove(task);
        writer.record("delete", plan, before, null, null);
    }

    /** Records a task of a recorded plan; one that is there stays as it is. */
    @Transactional
    UUID record(UUID planId, WriteTask body, Source source) {
        TaskPlan plan = plans.recorded(planId);
        Optional<UUID> present = tasks.byCode(planId, body.code());
        return present.isPresent() ? present.get() : writer.add(plan, body, source, TaskWriter.OWN, "import").id;
    }
}
