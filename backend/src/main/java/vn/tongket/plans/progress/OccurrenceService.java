package vn.tongket.plans.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Use cases of occurrences of recurring tasks. */
@ApplicationScoped
class OccurrenceService {

    private static final Set<TaskStatus> STATES = EnumSet.of(TaskStatus.OPEN, TaskStatus.COMPLETED, TaskStatus.DONE);

    private final OccurrenceRepository occurrences;
    private final TasksInHand tasksInHand;
    private final ProgressAccess access;
    private final ProgressEvents events;
    private final AuditTrail audit;
    private final CurrentRequest request;

    OccurrenceService(
            OccurrenceRepository occurrences,
            TasksInHand tasksInHand,
            ProgressAccess access,
            ProgressEvents events,
            AuditTrail audit,
            CurrentRequest request) {
        this.occurrences = occurrences;
        this.tasksInHand = tasksInHand;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.request = request;
    }

    /** What the trail says of it: which task it is of, beside the occurrence. */
    record OfTask(UUID task, @JsonUnwrapped OccurrenceResponse occurrence) {}

    Page<OccurrenceResponse> page(String id, PageRequest page) {
        TaskInHand task = tasksInHand.visible(id);
        boolean names = access.canViewWork(request.actor(), task);
        return occurrences
                .page(task.id(), tasksInHand.today(), page)
                .map(each -> names ? each : each.withoutPeople(), OccurrenceResponse.class);
    }

    Reply.Revised<OccurrenceResponse> get(String id, int ordinal) {
        TaskInHand task = tasksInHand.visible(id);
        Reply.Revised<OccurrenceResponse> found = find(task, ordinal);
        return access.canViewWork(request.actor(), task)
                ? found
                : new Reply.Revised<>(found.body().withoutPeople(), found.revision());
    }

    @Transactional
    Reply.Revised<OccurrenceResponse> move(String id, int ordinal, WriteOccurrenceStatus move, IfMatch ifMatch) {
        TaskInHand task = tasksInHand.held(id);
        Reply.Revised<OccurrenceResponse> found = find(task, ordinal);
        OccurrenceResponse before = found.body();
        checkRole(task, before, move.status());
        ifMatch.require(found.revision());
        boolean decides = before.status() == TaskStatus.COMPLETED
                && move.status() != TaskStatus.COMPLETED
                && access.canOwn(request.actor(), task);
        if (decides) {
            TasksInHand.requireDecidable(task);
        } else {
            TasksInHand.requireInForce(task);
        }
        checkMove(before, move);
        apply(task, before, move);
        if (decides) {
            events.occurrenceDecided(
                    task, before, found.revision(), move, request.actor().username());
        }
        Reply.Revised<OccurrenceResponse> after = find(task, ordinal);
        String key = task.key() + "/" + before.period();
        audit.record(
                new AuditEvent(move.status().code(), "occurrences", key, task.planUnit(), move.reason()),
                new OfTask(task.id(), before),
                new OfTask(task.id(), after.body()));
        return after;
    }

    private Reply.Revised<OccurrenceResponse> find(TaskInHand task, int ordinal) {
        return occurrences
                .find(task.id(), ordinal, tasksInHand.today())
                .orElseThrow(() -> ApiProblem.notFound("occurrence.unknown", ordinal, task.code()));
    }

    /** As with the task as a whole. */
    private void checkRole(TaskInHand task, OccurrenceResponse occurrence, TaskStatus to) {
        Actor actor = request.actor();
        if (to == TaskStatus.DONE) {
            UUID author =
                    occurrences.completedBy(task.id(), occurrence.period()).orElse(null);
            access.requireIndependentOwner(actor, task, Independence.of(author));
            return;
        }
        boolean leads = occurrence.status() != TaskStatus.DONE && access.canLead(actor, task);
        if (!leads && !(to == TaskStatus.OPEN && access.canOwn(actor, task))) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private void checkMove(OccurrenceResponse occurrence, WriteOccurrenceStatus move) {
        boolean known = STATES.contains(move.status()) && STATES.contains(occurrence.status());
        if (!known || !TaskMoves.next(occurrence.status()).contains(move.status())) {
            throw ApiProblem.conflict(
                    "occurrence.move-not-allowed",
                    occurrence.status().code(),
                    move.status().code());
        }
        List<Fault> faults = TaskMoves.faults(move.asOfTask(), occurrence.completedOn(), tasksInHand.today());
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void apply(TaskInHand task, OccurrenceResponse occurrence, WriteOccurrenceStatus move) {
        LocalDate on = dayOr(move.on());
        Actor actor = request.actor();
        switch (move.status()) {
            case OPEN -> occurrences.reopen(task.id(), occurrence.period());
            case COMPLETED -> occurrences.complete(task.id(), occurrence, on, actor, move.note());
            case DONE -> occurrences.accept(task.id(), occurrence.period(), on, actor.username());
            case PAUSED, CANCELLED -> throw new IllegalStateException("an occurrence rests with its task only");
        }
    }

    private LocalDate dayOr(@Nullable LocalDate on) {
        return on == null ? tasksInHand.today() : on;
    }
}
