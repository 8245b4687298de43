package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Source;
import vn.tongket.plans.tasks.Tasks.Origin;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Writes lines of plans, however they come: what they name is found, every rule is held, the trail is kept. */
@ApplicationScoped
class TaskWriter {

    static final Origin OWN = new Origin(null, null);

    private final TaskRepository tasks;
    private final TaskLinkRepository links;
    private final TaskReader reader;
    private final TaskAccess access;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    TaskWriter(
            TaskRepository tasks,
            TaskLinkRepository links,
            TaskReader reader,
            TaskAccess access,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.tasks = tasks;
        this.links = links;
        this.reader = reader;
        this.access = access;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    /** A task with everything, whoever asks. */
    TaskResponse whole(UUID id) {
        return tasks.one(id, null, LocalDate.now(clock), TaskVisibility.WHOLE)
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", id))
                .task();
    }

    TaskEntity add(TaskPlan plan, WriteTask body, @Nullable Source source, Origin origin, String action) {
        TaskContent content = read(body, plan, null);
        checkFree(plan, content, null);
        TaskEntity task = new TaskEntity(plan.id(), tasks.nextOrdinal(plan.id()), source, clock.instant());
        task.addedIn = origin.addedIn();
        task.carriedFromId = origin.carriedFrom();
        tasks.write(task, content, true, clock.instant());
        if (body.position() != null) {
            tasks.move(task, body.position());
        }
        record(action, plan, null, whole(task.id), null);
        return task;
    }

    private TaskContent read(WriteTask body, TaskPlan plan, @Nullable TaskResponse present) {
        List<Fault> faults = new ArrayList<>();
        TaskContent content = reader.read(body, plan, present, access.visibility(request.actor()), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return content;
    }

    /** Says what a line would break, and changes nothing. */
    void check(TaskPlan plan, @Nullable TaskResponse present, WriteTask body) {
        checkFree(plan, read(body, plan, present), present);
    }

    private void checkFree(TaskPlan plan, TaskContent content, @Nullable TaskResponse present) {
        UUID own = present == null ? null : present.id();
        if (tasks.byCode(plan.id(), content.code())
                .filter(other -> !other.equals(own))
                .isPresent()) {
            throw ApiProblem.conflict("task.code-taken", content.code());
        }
        ExternalKey external = content.external();
        if (external != null
                && tasks.byExternal(external)
                        .filter(other -> !other.equals(own))
                        .isPresent()) {
            throw ApiProblem.conflict("task.external-taken", external.system(), external.key());
        }
        if (own != null && content.kind() != TaskKind.GROUP && links.hasChildren(own)) {
            throw ApiProblem.conflict("task.has-children", content.code());
        }
    }

    /**
     * Changes a task; an equal content changes nothing, and asks for no precondition.
     *
     * @param first whether its deadline is the original one still
     * @param precondition what must hold where something changes
     */
    void change(TaskEntity task, TaskPlan plan, WriteTask wanted, boolean first, Runnable precondition) {
        TaskResponse before = whole(task.id);
        List<Fault> faults = new ArrayList<>();
        TaskContent content = reader.read(wanted, plan, before, access.visibility(request.actor()), faults);
        boolean moved = wanted.position() != null && !wanted.position().equals(before.position());
        if (faults.isEmpty() && !moved && content.equals(TaskContent.of(before))) {
            return;
        }
        precondition.run();
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        checkFree(plan, content, before);
        task.revision++;
        tasks.write(task, content, first, clock.instant());
        if (moved) {
            tasks.move(task, wanted.position());
        }
        record(first ? "change" : "amend", plan, before, whole(task.id), null);
    }

    /**
     * Refuses to take a line away that others hang on.
     *
     * @throws ApiProblem 409
     */
    void checkAlone(TaskEntity task) {
        if (links.hasChildren(task.id)) {
            throw ApiProblem.conflict("task.has-children", task.code);
        }
        List<String> waiting = links.waiting(task.id);
        if (!waiting.isEmpty()) {
            throw ApiProblem.conflict("task.needed", task.code, String.join(", ", waiting));
        }
    }

    void record(
            String action,
            TaskPlan plan,
            @Nullable TaskResponse before,
            @Nullable TaskResponse after,
            @Nullable String reason) {
        TaskResponse named = after == null ? before : after;
        String code = named == null ? "" : named.code();
        audit.record(new AuditEvent(action, "tasks", plan.key() + "/" + code, plan.unit(), reason), before, after);
    }
}
