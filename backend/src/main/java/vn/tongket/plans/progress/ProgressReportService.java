package vn.tongket.plans.progress;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.http.ProblemWords;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.time.Period;
import vn.tongket.plans.tasks.TaskMark;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Use cases of progress reports: write, send, decide. */
@ApplicationScoped
class ProgressReportService {

    private static final int DECIMALS = 2;

    private final ProgressReportRepository reports;
    private final TasksInHand tasksInHand;
    private final Tasks tasks;
    private final ProgressAccess access;
    private final MergePatch patches;
    private final ProgressEvents events;
    private final AuditTrail audit;
    private final CurrentRequest request;
    private final Clock clock;
    private final int tolerance;

    ProgressReportService(
            ProgressReportRepository reports,
            TasksInHand tasksInHand,
            Tasks tasks,
            ProgressAccess access,
            MergePatch patches,
            ProgressEvents events,
            AuditTrail audit,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.progress.tolerance", defaultValue = "20") int tolerance) {
        this.reports = reports;
        this.tasksInHand = tasksInHand;
        this.tasks = tasks;
        this.access = access;
        this.patches = patches;
        this.events = events;
        this.audit = audit;
        this.request = request;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    Page<ProgressReportResponse> page(String task, ProgressReportQuery.Filter filter, PageRequest page) {
        return reports.page(tasksInHand.readable(task).id(), filter, page)
                .map(this::shown, ProgressReportResponse.class);
    }

    Page<ProgressReportResponse> page(ProgressReportListQuery.Filter filter, PageRequest page) {
        return reports.page(filter, access.seen(request.actor()), page).map(this::shown, ProgressReportResponse.class);
    }

    Reply.Revised<ProgressReportResponse> get(String id) {
        return revised(readable(id));
    }

    /** A report, for those who work on its task or with it. */
    ProgressReportRepository.StoredReport readable(String id) {
        return reports.find(PathValues.id(id, "progress-report.unknown"))
                .filter(found -> access.canViewWork(request.actor(), tasksInHand.of(found.task())))
                .orElseThrow(() -> ApiProblem.notFound("progress-report.unknown", id));
    }

    /** A report whose task is held until the transaction ends. */
    ProgressReportRepository.StoredReport held(String id) {
        ProgressReportRepository.StoredReport found = readable(id);
        tasksInHand.held(found.task());
        return reports.find(found.report().id()).orElseThrow();
    }

    /**
     * Lets pass who may change a report and its files.
     *
     * @throws ApiProblem 403 for who is no reporter of the lead unit, 409 once it was sent
     */
    void requireOpen(ProgressReportRepository.StoredReport found) {
        if (!access.canReport(request.actor(), tasksInHand.of(found.task()))) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (!found.report().status().open()) {
            throw ApiProblem.conflict("progress.sent", found.report().status().code());
        }
    }

    @Transactional
    Created<ProgressReportResponse> create(String taskId, WriteProgressReport body) {
        TaskInHand task = tasksInHand.held(taskId);
        if (!access.canReport(request.actor(), task)) {
            throw ApiProblem.forbidden("access.denied");
        }
        requireUnfinished(task);
        checkRules(task, body);
        if (reports.current(task.id(), body.period()).isPresent()) {
            throw ApiProblem.conflict("progress.period-taken", body.period());
        }
        UUID id = UUID.randomUUID();
        reports.add(id, task.id(), body, request.actor(), clock.instant());
        Reply.Revised<ProgressReportResponse> after = after(id);
        audit.record(auditEvent("create", task, after.body(), null), null, after.body());
        return new Created<>(after.body(), after.revision(), "/api/v1/progress-reports/" + id);
    }

    private static void requireUnfinished(TaskInHand task) {
        TasksInHand.requireInForce(task);
        if (task.status() == TaskStatus.DONE || task.status() == TaskStatus.CANCELLED) {
            throw ApiProblem.conflict("progress.task-ended", task.status().code());
        }
    }

    private void checkRules(TaskInHand task, WriteProgressReport body) {
        List<Fault> faults = new ArrayList<>();
        Period period = body.period();
        LocalDate firstDay = period.firstMonth().atDay(1);
        if (firstDay.isBefore(YearMonth.of(task.plan().year(), 1).atDay(1))) {
            faults.add(Fault.at(
                    "/period",
                    "progress.period-before-plan",
                    period,
                    task.plan().year()));
        }
        if (firstDay.isAfter(tasksInHand.today())) {
            faults.add(Fault.at("/period", "progress.period-not-begun", period));
        }
        checkDecimals(body.percent(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
    }

    private static void checkDecimals(BigDecimal percent, List<Fault> faults) {
        if (percent.stripTrailingZeros().scale() > DECIMALS) {
            faults.add(Fault.at("/percent", "progress.percent-decimals", DECIMALS));
        }
    }

    @Transactional
    Reply.Revised<ProgressReportResponse> change(String id, JsonNode patch, IfMatch ifMatch) {
        ProgressReportRepository.StoredReport found = held(id);
        requireOpen(found);
        ProgressReportResponse before = shown(found);
        WriteProgressReportChange present = new WriteProgressReportChange(
                before.narrative(), before.difficulties(), before.percent(), before.warningsComment());
        WriteProgressReportChange wanted = patches.apply(present, patch);
        if (same(present, wanted)) {
            return revised(found);
        }
        ifMatch.require(found.revision());
        List<Fault> faults = new ArrayList<>();
        checkDecimals(wanted.percent(), faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        reports.change(before.id(), wanted, request.actor());
        return saved(found, "change", null);
    }

    private static boolean same(WriteProgressReportChange one, WriteProgressReportChange other) {
        return one.percent().compareTo(other.percent()) == 0
                && one.equals(new WriteProgressReportChange(
                        other.narrative(), other.difficulties(), one.percent(), other.warningsComment()));
    }

    @Transactional
    Reply.Revised<ProgressReportResponse> move(String id, WriteProgressReportStatus move, IfMatch ifMatch) {
        ProgressReportRepository.StoredReport found = held(id);
        TaskInHand task = tasksInHand.of(found.task());
        checkRole(found, task, move.status());
        ifMatch.require(found.revision());
        checkMove(found, task, move);
        apply(found, move);
        Reply.Revised<ProgressReportResponse> after = saved(found, move.status().code(), move.reason());
        events.reportMoved(task, after.body(), after.revision(), request.actor().username());
        return after;
    }

    /** The lead unit sends and takes back; the unit of the plan, by others, decides, also to take back what it approved. */
    private void checkRole(ProgressReportRepository.StoredReport found, TaskInHand task, ProgressReportStatus to) {
        Actor actor = request.actor();
        boolean decided = found.report().status() == ProgressReportStatus.APPROVED;
        boolean takesBack = to == ProgressReportStatus.WITHDRAWN && !decided;
        if (to == ProgressReportStatus.SUBMITTED || takesBack) {
            if (!access.canReport(actor, task)) {
                throw ApiProblem.forbidden("access.denied");
            }
        } else {
            access.requireIndependentOwner(actor, task, Independence.of(found.authors()));
        }
    }

    private void checkMove(
            ProgressReportRepository.StoredReport found, TaskInHand task, WriteProgressReportStatus move) {
        ProgressReportStatus from = found.report().status();
        if (!from.next().contains(move.status())) {
            throw ApiProblem.conflict(
                    "progress.move-not-allowed", from.code(), move.status().code());
        }
        if (from == ProgressReportStatus.SUBMITTED && move.status() != ProgressReportStatus.WITHDRAWN) {
            TasksInHand.requireDecidable(task);
        } else {
            TasksInHand.requireInForce(task);
        }
        boolean needsReason = move.status() == ProgressReportStatus.RETURNED || from == ProgressReportStatus.APPROVED;
        if (needsReason && (move.reason() == null || move.reason().isBlank())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/reason", "body.required")));
        }
        if (move.status() == ProgressReportStatus.SUBMITTED) {
            requireUnfinished(task);
            requireCommented(found);
        }
    }

    private void requireCommented(ProgressReportRepository.StoredReport found) {
        String comment = found.report().warningsComment();
        List<Fault> warnings = ProgressChecks.of(found.report().percent(), found.facts(), tolerance);
        if (!warnings.isEmpty() && (comment == null || comment.isBlank())) {
            List<Fault> faults = new ArrayList<>(warnings);
            faults.add(Fault.at("/warningsComment", "progress.warnings-uncommented"));
            throw ApiProblem.unprocessable(faults);
        }
    }

    private void apply(ProgressReportRepository.StoredReport found, WriteProgressReportStatus move) {
        UUID id = found.report().id();
        Actor actor = request.actor();
        switch (move.status()) {
            case SUBMITTED -> reports.submit(id, actor, clock.instant());
            case APPROVED, RETURNED ->
                reports.decide(id, move.status(), move.reason(), actor.username(), clock.instant());
            case WITHDRAWN -> reports.withdraw(id, move.reason());
            case DRAFT -> throw new IllegalStateException("no move leads to draft");
        }
        boolean changesTask = move.status() == ProgressReportStatus.APPROVED
                || found.report().status() == ProgressReportStatus.APPROVED;
        if (changesTask) {
            tasks.mark(
                    found.task(),
                    new TaskMark.Reported(reports.approvedPercent(found.task()).orElse(null)));
        }
    }

    private Reply.Revised<ProgressReportResponse> saved(
            ProgressReportRepository.StoredReport found, String action, @Nullable String reason) {
        Reply.Revised<ProgressReportResponse> after = after(found.report().id());
        audit.record(
                auditEvent(action, tasksInHand.of(found.task()), after.body(), reason), shown(found), after.body());
        return after;
    }

    private Reply.Revised<ProgressReportResponse> after(UUID id) {
        return revised(reports.find(id).orElseThrow());
    }

    private Reply.Revised<ProgressReportResponse> revised(ProgressReportRepository.StoredReport found) {
        return new Reply.Revised<>(shown(found), found.revision());
    }

    /** With what the checks find, as long as somebody has to look at it. */
    private ProgressReportResponse shown(ProgressReportRepository.StoredReport found) {
        ProgressReportResponse report = found.report();
        boolean waits = report.status().open() || report.status() == ProgressReportStatus.SUBMITTED;
        return !waits
                ? report
                : report.with(ProgressChecks.of(report.percent(), found.facts(), tolerance).stream()
                        .map(fault -> new ProgressReportResponse.Check(
                                fault.code(), ProblemWords.message(fault, request.locale())))
                        .toList());
    }

    static AuditEvent auditEvent(
            String action, TaskInHand task, ProgressReportResponse report, @Nullable String reason) {
        return new AuditEvent(action, "progress-reports", task.key() + "/" + report.period(), task.planUnit(), reason);
    }
}
