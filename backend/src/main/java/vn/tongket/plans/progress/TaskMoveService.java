package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.plans.tasks.TaskMark;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Tasks;

/**
 * Use cases of what becomes of a task: reported done, accepted, taken up again, paused, cancelled; deliverables accepted
 * and milestones reached.
 */
@ApplicationScoped
class TaskMoveService {

    private final TasksInHand tasksInHand;
    private final TaskPartRepository parts;
    private final Tasks tasks;
    private final ProgressAccess access;
    private final ProgressEvents events;
    private final CurrentRequest request;

    TaskMoveService(
            TasksInHand tasksInHand,
            TaskPartRepository parts,
            Tasks tasks,
            ProgressAccess access,
            ProgressEvents events,
            CurrentRequest request) {
        this.tasksInHand = tasksInHand;
        this.parts = parts;
        this.tasks = tasks;
        this.access = access;
        this.events = events;
        this.request = request;
    }

    @Transactional
    Reply.Revised<TaskResponse> move(String id, WriteTaskStatus move, IfMatch ifMatch) {
        TaskInHand task = tasksInHand.held(id);
        checkRole(task, move.status());
        ifMatch.require(task.revision());
        boolean decides = decides(task, move.status());
        if (decides) {
            TasksInHand.requireDecidable(task);
        } else {
            TasksInHand.requireInForce(task);
        }
        checkMove(task, move);
        if (decides) {
            events.completionDecided(task, move, request.actor().username());
        }
        return tasks.mark(task.id(), mark(move));
    }

    /** Whether the unit of the plan accepts what was reported done, or refuses it. */
    private boolean decides(TaskInHand task, TaskStatus to) {
        boolean decision = to == TaskStatus.DONE || to == TaskStatus.OPEN;
        return task.status() == TaskStatus.COMPLETED && decision && access.canOwn(request.actor(), task);
    }

    /** The lead unit reports done and may take that back; all else is for the unit of the plan. */
    private void checkRole(TaskInHand task, TaskStatus to) {
        Actor actor = request.actor();
        if (to == TaskStatus.DONE) {
            access.requireIndependentOwner(actor, task, Independence.of(task.completedBy()));
            return;
        }
        boolean leads = to == TaskStatus.COMPLETED || (to == TaskStatus.OPEN && task.status() == TaskStatus.COMPLETED);
        boolean owns = to != TaskStatus.COMPLETED;
        if (!(leads && access.canLead(actor, task)) && !(owns && access.canOwn(actor, task))) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private void checkMove(TaskInHand task, WriteTaskStatus move) {
        if (!TaskMoves.next(task.status()).contains(move.status())) {
            throw ApiProblem.conflict(
                    "task.move-not-allowed", task.status().code(), move.status().code());
        }
        List<Fault> faults = TaskMoves.faults(move, task.completedOn(), tasksInHand.today());
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private TaskMark mark(WriteTaskStatus move) {
        LocalDate on = dayOr(move.on());
        String actor = request.actor().username();
        return switch (move.status()) {
            case OPEN -> new TaskMark.Reopened(move.reason());
            case COMPLETED -> new TaskMark.Completed(on, actor, request.actor().id(), move.note());
            case DONE -> new TaskMark.Accepted(on, actor);
            case PAUSED -> new TaskMark.Paused(on, actor, Objects.requireNonNull(move.reason()));
            case CANCELLED -> new TaskMark.Cancelled(on, actor, Objects.requireNonNull(move.reason()));
        };
    }

    private LocalDate dayOr(@Nullable LocalDate on) {
        return on == null ? tasksInHand.today() : on;
    }

    @Transactional
    Reply.Revised<TaskResponse> accept(String id, String deliverable, WriteAcceptance body, IfMatch ifMatch) {
        TaskInHand task = acceptable(id);
        TaskPartRepository.Part part = deliverable(task, deliverable);
        LocalDate on = dayOr(body.on());
        if (part.day() != null
                && (body.on() == null || on.equals(part.day()))
                && Objects.equals(part.note(), body.note())) {
            return shown(task);
        }
        ifMatch.require(task.revision());
        requireNotAhead(body.on());
        return tasks.mark(
                task.id(),
                new TaskMark.DeliverableAccepted(part.id(), on, request.actor().username(), body.note()));
    }

    @Transactional
    Reply.Revised<TaskResponse> refuse(String id, String deliverable, IfMatch ifMatch) {
        TaskInHand task = acceptable(id);
        TaskPartRepository.Part part = deliverable(task, deliverable);
        if (part.day() == null) {
            return shown(task);
        }
        ifMatch.require(task.revision());
        return tasks.mark(task.id(), new TaskMark.DeliverableAccepted(part.id(), null, null, null));
    }

    /** A task whose deliverables the caller may accept: of their unit's plan, and not reported done by themselves. */
    private TaskInHand acceptable(String id) {
        TaskInHand task = tasksInHand.held(id);
        access.requireIndependentOwner(request.actor(), task, Independence.of(task.completedBy()));
        if (task.status() == TaskStatus.COMPLETED) {
            TasksInHand.requireDecidable(task);
        } else {
            requireGoingOn(task);
        }
        return task;
    }

    private static void requireGoingOn(TaskInHand task) {
        TasksInHand.requireInForce(task);
        if (task.status() == TaskStatus.CANCELLED) {
            throw ApiProblem.conflict("task.is-cancelled", task.code());
        }
    }

    private TaskPartRepository.Part deliverable(TaskInHand task, String id) {
        return parts.deliverable(task.id(), PathValues.id(id, "task.deliverable-not-found"))
                .orElseThrow(() -> ApiProblem.notFound("task.deliverable-not-found", id));
    }

    @Transactional
    Reply.Revised<TaskResponse> reach(String id, String milestone, WriteReached body, IfMatch ifMatch) {
        TaskInHand task = led(id);
        TaskPartRepository.Part part = milestone(task, milestone);
        LocalDate on = dayOr(body.on());
        if (part.day() != null && (body.on() == null || on.equals(part.day()))) {
            return shown(task);
        }
        ifMatch.require(task.revision());
        requireNotAhead(body.on());
        return tasks.mark(
                task.id(),
                new TaskMark.MilestoneReached(part.id(), on, request.actor().username()));
    }

    @Transactional
    Reply.Revised<TaskResponse> miss(String id, String milestone, IfMatch ifMatch) {
        TaskInHand task = led(id);
        TaskPartRepository.Part part = milestone(task, milestone);
        if (part.day() == null) {
            return shown(task);
        }
        ifMatch.require(task.revision());
        return tasks.mark(task.id(), new TaskMark.MilestoneReached(part.id(), null, null));
    }

    private TaskInHand led(String id) {
        TaskInHand task = tasksInHand.held(id);
        if (!access.canLead(request.actor(), task)) {
            throw ApiProblem.forbidden("access.denied");
        }
        requireGoingOn(task);
        return task;
    }

    private TaskPartRepository.Part milestone(TaskInHand task, String id) {
        return parts.milestone(task.id(), PathValues.id(id, "task.milestone-not-found"))
                .orElseThrow(() -> ApiProblem.notFound("task.milestone-not-found", id));
    }

    private void requireNotAhead(@Nullable LocalDate on) {
        List<Fault> faults = TaskMoves.notAhead(on, tasksInHand.today());
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private Reply.Revised<TaskResponse> shown(TaskInHand task) {
        return tasks.shown(task.id());
    }
}
