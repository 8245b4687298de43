package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.bind.PathValues;

/** Finds the task that an address names, for a caller who may see it. */
@ApplicationScoped
class TasksInHand {

    private final TaskInHandRepository tasks;
    private final ProgressAccess access;
    private final CurrentRequest request;
    private final Clock clock;

    TasksInHand(TaskInHandRepository tasks, ProgressAccess access, CurrentRequest request, Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.request = request;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The task.
     *
     * @throws ApiProblem 404 where there is none that the caller sees
     */
    TaskInHand visible(String id) {
        return tasks.find(PathValues.id(id, "task.unknown"), today())
                .filter(found -> access.canViewTask(request.actor(), found))
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", id));
    }

    /**
     * The task, for those who work on it or with it.
     *
     * @throws ApiProblem 404 where there is none that the caller sees the work on
     */
    TaskInHand readable(String id) {
        TaskInHand task = visible(id);
        if (!access.canViewWork(request.actor(), task)) {
            throw ApiProblem.notFound("progress.unknown", task.code());
        }
        return task;
    }

    /**
     * The task, held until the transaction ends.
     *
     * @throws ApiProblem 404 where there is none that the caller sees
     */
    TaskInHand held(String id) {
        return tasks.lock(PathValues.id(id, "task.unknown"), today())
                .filter(found -> access.canViewTask(request.actor(), found))
                .orElseThrow(() -> ApiProblem.notFound("task.unknown", id));
    }

    /** The task of something that was found already. */
    TaskInHand held(UUID id) {
        return tasks.lock(id, today()).orElseThrow();
    }

    TaskInHand of(UUID id) {
        return tasks.find(id, today()).orElseThrow();
    }

    /**
     * Refuses what can only be done to a task of a plan in force.
     *
     * @throws ApiProblem 409 for a group, for a task whose plan is closed, and for one that is in no plan in force
     */
    static void requireInForce(TaskInHand task) {
        if (task.group()) {
            throw ApiProblem.conflict("task.is-group", task.code());
        }
        if (task.closed()) {
            throw ApiProblem.conflict(
                    "task.plan-closed", task.code(), task.plan().year());
        }
        if (!task.inForce()) {
            throw ApiProblem.conflict("task.plan-not-in-force", task.code());
        }
    }

    /**
     * Refuses a decision on what was reported done, unless the plan is in force. When a plan is closed, what was reported
     * before is still decided, but for what goes on in a later plan and is reported there.
     *
     * @throws ApiProblem 409
     */
    static void requireDecidable(TaskInHand task) {
        if (!task.closed() || task.group()) {
            requireInForce(task);
        } else if (task.goesOn()) {
            throw ApiProblem.conflict("task.goes-on", task.code());
        }
    }
}
