package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PathValues;

/** Writes to tasks of plans that are no drafts any more, for the rooms that decide on it. */
@ApplicationScoped
class AmendedTaskService {

    private final TaskRepository tasks;
    private final TaskMarkRepository marks;
    private final TaskPlans plans;
    private final TaskWriter writer;
    private final TaskAccess access;
    private final CurrentRequest request;
    private final Clock clock;

    AmendedTaskService(
            TaskRepository tasks,
            TaskMarkRepository marks,
            TaskPlans plans,
            TaskWriter writer,
            TaskAccess access,
            CurrentRequest request,
            Clock clock) {
        this.tasks = tasks;
        this.marks = marks;
        this.plans = plans;
        this.writer = writer;
        this.access = access;
        this.request = request;
        this.clock = clock;
    }

    TaskRef visible(String id) {
        return tasks.one(
                        PathValues.id(id, "task.unknown"),
                        null,
                        LocalDate.now(clock),
                        access.visibility(request.actor()))
                .flatMap(found -> marks.find(found.task().id()))
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", id));
    }

    @Transactional
    TaskRef lock(UUID task) {
        return marks.lock(task).orElseThrow(() -> ApiProblem.notFound("task.unknown", task));
    }

    @Transactional
    Reply.Revised<TaskResponse> mark(UUID task, TaskMark mark) {
        TaskRef ref = lock(task);
        TaskPlan plan = plans.known(ref.plan().id());
        TaskResponse before = writer.whole(task);
        if (marks.write(task, mark, clock.instant()) == 0) {
            throw unknownPart(mark, task);
        }
        writer.record(mark.action(), plan, before, writer.whole(task), mark.why());
        return shown(task);
    }

    private static ApiProblem unknownPart(TaskMark mark, UUID task) {
        return switch (mark) {
            case TaskMark.DeliverableAccepted m -> ApiProblem.notFound("task.deliverable-not-found", m.deliverable());
            case TaskMark.MilestoneReached m -> ApiProblem.notFound("task.milestone-not-found", m.milestone());
            default -> ApiProblem.notFound("task.unknown", task);
        };
    }

    private Reply.Revised<TaskResponse> shown(UUID task) {
        TaskRepository.StoredTask found = tasks.one(
                        task, null, LocalDate.now(clock), access.visibility(request.actor()))
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", task));
        return new Reply.Revised<>(found.task(), found.revision());
    }

    @Transactional
    Reply.Revised<TaskResponse> add(UUID plan, WriteTask body, Tasks.Origin origin) {
        TaskEntity task = writer.add(plans.locked(plan), body, null, origin, "create");
        return shown(task.id);
    }

    @Transactional
    void check(UUID plan, @Nullable UUID task, WriteTask wanted) {
        writer.check(plans.known(plan), task == null ? null : writer.whole(task), wanted);
    }

    @Transactional
    Reply.Revised<TaskResponse> amend(UUID id, WriteTask wanted) {
        TaskPlan plan = lockedPlan(id);
        TaskEntity task = locked(id);
        writer.change(task, plan, wanted, plan.draft(), () -> {});
        return shown(id);
    }

    @Transactional
    void remove(UUID id) {
        TaskPlan plan = lockedPlan(id);
        TaskEntity task = locked(id);
        writer.checkAlone(task);
        TaskResponse before = writer.whole(id);
        tasks.remove(task);
        writer.record("delete", plan, before, null, null);
    }

    @Transactional
    void withdraw(UUID id, int version) {
        TaskPlan plan = lockedPlan(id);
        TaskEntity task = locked(id);
        writer.checkAlone(task);
        TaskResponse before = writer.whole(id);
        task.withdrawnIn = version;
        task.revision++;
        writer.record("withdraw", plan, before, writer.whole(id), null);
    }

    private TaskPlan lockedPlan(UUID task) {
        return plans.locked(tasks.planOf(task).orElseThrow(() -> ApiProblem.notFound("task.unknown", task)));
    }

    private TaskEntity locked(UUID id) {
        return tasks.lock(id).orElseThrow(() -> ApiProblem.notFound("task.unknown", id));
    }
}
