package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.plans.tasks.TaskMark;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of requests for another deadline: ask, decide, withdraw. */
@ApplicationScoped
class ExtensionService {

    private final ExtensionRepository extensions;
    private final TasksInHand tasksInHand;
    private final Tasks tasks;
    private final ProgressAccess access;
    private final ProgressEvents events;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;

    ExtensionService(
            ExtensionRepository extensions,
            TasksInHand tasksInHand,
            Tasks tasks,
            ProgressAccess access,
            ProgressEvents events,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock) {
        this.extensions = extensions;
        this.tasksInHand = tasksInHand;
        this.tasks = tasks;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
    }

    Page<ExtensionResponse> page(String task, List<String> statuses, PageRequest page) {
        return extensions.page(tasksInHand.readable(task).id(), statuses, page);
    }

    Page<ExtensionResponse> page(ExtensionListQuery.Filter filter, PageRequest page) {
        return extensions.page(filter, access.seen(request.actor()), page);
    }

    Reply.Revised<ExtensionResponse> get(String id) {
        ExtensionRepository.StoredExtension found = extensions
                .find(PathValues.id(id, "extension.unknown"))
                .filter(each -> access.canViewWork(
                        request.actor(), tasksInHand.of(each.extension().task().id())))
                .orElseThrow(() -> ApiProblem.notFound("extension.unknown", id));
        return new Reply.Revised<>(found.extension(), found.revision());
    }

    @Transactional
    Created<ExtensionResponse> ask(String taskId, WriteExtension body) {
        TaskInHand task = tasksInHand.held(taskId);
        if (!access.canLead(request.actor(), task)) {
            throw ApiProblem.forbidden("access.denied");
        }
        requireRunning(task);
        checkRules(task, body);
        if (extensions.isAsked(task.id())) {
            throw ApiProblem.conflict("extension.asked-already", task.code());
        }
        UUID id = UUID.randomUUID();
        extensions.add(id, task, body, request.actor(), clock.instant());
        ExtensionRepository.StoredExtension after = extensions.find(id).orElseThrow();
        audit.record(auditEvent("ask", task, body.reason()), null, after.extension());
        events.extensionAsked(task, after.extension());
        return new Created<>(after.extension(), after.revision(), "/api/v1/extensions/" + id);
    }

    private static void requireRunning(TaskInHand task) {
        TasksInHand.requireInForce(task);
        if (task.status() != TaskStatus.OPEN && task.status() != TaskStatus.PAUSED) {
            throw ApiProblem.conflict("extension.task-ended", task.status().code());
        }
        if (task.due() == null) {
            throw ApiProblem.conflict("extension.no-deadline", task.code());
        }
    }

    private static void checkRules(TaskInHand task, WriteExtension body) {
        List<Fault> faults = new ArrayList<>();
        LocalDate due = body.due();
        if (!body.duePrecision().dated()) {
            faults.add(Fault.at(
                    "/duePrecision",
                    "extension.precision-undated",
                    body.duePrecision().code()));
        } else if (!body.duePrecision().lastDay(due).equals(due)) {
            faults.add(Fault.at(
                    "/due",
                    "task.due-not-last-day",
                    body.duePrecision().code(),
                    body.duePrecision().lastDay(due)));
        }
        if (task.due() != null && !due.isAfter(task.due())) {
            faults.add(Fault.at("/due", "extension.not-later", task.due()));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    @Transactional
    Reply.Revised<ExtensionResponse> move(String id, WriteExtensionStatus move, IfMatch ifMatch) {
        ExtensionRepository.StoredExtension found = held(id);
        ExtensionResponse before = found.extension();
        TaskInHand task = tasksInHand.of(before.task().id());
        checkRole(found, task, move.status());
        ifMatch.require(found.revision());
        checkMove(before, task, move);
        apply(before, move);
        ExtensionRepository.StoredExtension after = extensions.find(before.id()).orElseThrow();
        audit.record(auditEvent(move.status().code(), task, move.reason()), before, after.extension());
        events.extensionMoved(task, after.extension());
        return new Reply.Revised<>(after.extension(), after.revision());
    }

    private ExtensionRepository.StoredExtension held(String id) {
        ApiProblem unknown = ApiProblem.notFound("extension.unknown", id);
        UUID key = PathValues.id(id, "extension.unknown");
        UUID task = extensions
                .find(key)
                .orElseThrow(() -> unknown)
                .extension()
                .task()
                .id();
        if (!access.canViewWork(request.actor(), tasksInHand.held(task))) {
            throw unknown;
        }
        return extensions.find(key).orElseThrow();
    }

    private void checkRole(ExtensionRepository.StoredExtension extension, TaskInHand task, ExtensionStatus to) {
        if (to == ExtensionStatus.WITHDRAWN) {
            if (!access.canLead(request.actor(), task)) {
                throw ApiProblem.forbidden("access.denied");
            }
        } else {
            access.requireIndependentOwner(request.actor(), task, Independence.of(extension.askedBy()));
        }
    }

    private static void checkMove(ExtensionResponse extension, TaskInHand task, WriteExtensionStatus move) {
        if (extension.status() != ExtensionStatus.ASKED || move.status() == ExtensionStatus.ASKED) {
            throw ApiProblem.conflict(
                    "extension.move-not-allowed",
                    extension.status().code(),
                    move.status().code());
        }
        if (move.status() == ExtensionStatus.REFUSED && isBlank(move.reason())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "body.required")));
        }
        if (move.status() == ExtensionStatus.GRANTED) {
            requireRunning(task);
            if (!extension.due().isAfter(task.due())) {
                throw ApiProblem.conflict("extension.overtaken", task.due());
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void apply(ExtensionResponse extension, WriteExtensionStatus move) {
        if (move.status() == ExtensionStatus.WITHDRAWN) {
            extensions.withdraw(extension.id());
            return;
        }
        extensions.decide(extension.id(), move, request.actor().username(), clock.instant());
        if (move.status() == ExtensionStatus.GRANTED) {
            tasks.mark(
                    extension.task().id(),
                    new TaskMark.Extended(extension.due(), extension.duePrecision(), extension.reason()));
        }
    }

    private static AuditEvent auditEvent(String action, TaskInHand task, @Nullable String reason) {
        return new AuditEvent(action, "extensions", task.key(), task.planUnit(), reason);
    }
}
