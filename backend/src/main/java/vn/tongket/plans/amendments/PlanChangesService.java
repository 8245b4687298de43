package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.plans.plans.PlanStatus;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.plans.PlannedTask;

/** Many changes of a plan at once: tried on a draft or a plan in force, written into a draft. */
@ApplicationScoped
class PlanChangesService {

    private final PlanVersions plans;
    private final AmendmentAccess access;
    private final AmendmentReader reader;
    private final PlanChangeService changes;
    private final CurrentRequest request;

    PlanChangesService(
            PlanVersions plans,
            AmendmentAccess access,
            AmendmentReader reader,
            PlanChangeService changes,
            CurrentRequest request) {
        this.plans = plans;
        this.access = access;
        this.reader = reader;
        this.changes = changes;
        this.request = request;
    }

    /** Says what changes would come to. Not in a transaction: trying them is one, and would take a second connection. */
    PlanChanges preview(String id, WritePlanChanges body) {
        PlanVersions.Head plan = plans.visible(PathValues.id(id, "plan.unknown"));
        checkPlanner(plan);
        if (plan.status() != PlanStatus.DRAFT && plan.status() != PlanStatus.ISSUED) {
            throw ApiProblem.conflict("annex.plan-not-open", plan.status().code());
        }
        List<PlanChange> wanted = wanted(plan, body);
        Integer version = plan.status() == PlanStatus.DRAFT ? null : plan.version() + 1;
        return told(true, AmendmentReader.lines(wanted, changes.tried(plan, wanted, version), false));
    }

    /** Writes them into a draft, all or none. */
    @Transactional
    PlanChanges write(String id, WritePlanChanges body) {
        PlanVersions.Head plan = plans.hold(PathValues.id(id, "plan.unknown"));
        checkPlanner(plan);
        if (plan.status() != PlanStatus.DRAFT) {
            throw ApiProblem.conflict("plan.not-draft", plan.status().code());
        }
        List<PlanChange> wanted = wanted(plan, body);
        checkStanding(plan, body, wanted);
        return told(false, AmendmentReader.lines(wanted, changes.carryOut(plan, wanted, null), false));
    }

    private void checkPlanner(PlanVersions.Head plan) {
        if (!access.canPlan(request.actor(), plan)) {
            throw ApiProblem.forbidden("access.denied");
        }
    }

    private List<PlanChange> wanted(PlanVersions.Head plan, WritePlanChanges body) {
        return reader.changes(
                plan.id(),
                new WriteAmendmentLines(body.lines().stream()
                        .map(line -> new WriteAmendmentLines.WriteLine(
                                AmendmentAction.CHANGE, line.task(), line.field(), line.value(), null))
                        .toList()));
    }

    /** Nothing is overwritten that the caller has not seen. */
    private void checkStanding(PlanVersions.Head plan, WritePlanChanges body, List<PlanChange> wanted) {
        Map<UUID, PlannedTask> present = reader.present(plan.id());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            faults.addAll(outdated("/lines/" + i, body.lines().get(i), wanted.get(i), present));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.conflict(faults, "plan.changed-meanwhile");
        }
    }

    private static List<Fault> outdated(
            String place, WritePlanChanges.WriteChange line, PlanChange change, Map<UUID, PlannedTask> present) {
        PlannedTask task = Objects.requireNonNull(present.get(change.task()));
        var now = PlanComparison.member(task, line.field());
        return PlanComparison.same(now, line.from())
                ? List.of()
                : List.of(Fault.at(
                        place,
                        "amendment.line-outdated",
                        task.code(),
                        line.field(),
                        AmendmentReader.shown(line.from()),
                        AmendmentReader.shown(now)));
    }

    private static PlanChanges told(boolean dryRun, List<AmendmentRepository.StoredLine> lines) {
        long tasks = lines.stream()
                .map(AmendmentRepository.StoredLine::task)
                .distinct()
                .count();
        return new PlanChanges(
                dryRun,
                Math.toIntExact(tasks),
                lines.stream().map(PlanChangesService::told).toList());
    }

    private static PlanChanges.MemberChange told(AmendmentRepository.StoredLine line) {
        return new PlanChanges.MemberChange(
                required(line.task()),
                line.code(),
                line.title(),
                required(line.field()),
                line.oldValue(),
                line.newValue());
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
