package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.RecordBinder;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.plans.PlanStatus;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.plans.PlannedTask;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.services.tables.NumberForm;
import vn.tongket.services.tables.ReceivedFile;
import vn.tongket.services.tables.TableFormat;

/** Use cases of the annex: a plan as the office's own table, and what came back. */
@ApplicationScoped
class AnnexService {

    private static final int CONFLICT = 409;

    private final PlanVersions plans;
    private final Tasks tasks;
    private final Units units;
    private final AmendmentAccess access;
    private final AmendmentService amendments;
    private final PlanChangeService changes;
    private final RecordBinder binder;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentRequest request;
    private final Path folder;

    AnnexService(
            PlanVersions plans,
            Tasks tasks,
            Units units,
            AmendmentAccess access,
            AmendmentService amendments,
            PlanChangeService changes,
            RecordBinder binder,
            TransactionSynchronizationRegistry transaction,
            CurrentRequest request,
            @ConfigProperty(name = "tongket.import-folder", defaultValue = "${java.io.tmpdir}") Path folder) {
        this.plans = plans;
        this.tasks = tasks;
        this.units = units;
        this.access = access;
        this.amendments = amendments;
        this.changes = changes;
        this.binder = binder;
        this.transaction = transaction;
        this.request = request;
        this.folder = folder;
    }

    /**
     * The annex of a plan as it stands.
     *
     * @param annex its rows
     * @param sheet the same as files
     */
    record Written(AnnexResponse annex, AnnexSheet sheet) {}

    @Transactional
    Written write(String id) {
        PlanVersions.Head plan = plans.visible(PathValues.id(id, "plan.unknown"));
        PlanSnapshot snapshot = plans.draft(plan.id());
        List<AnnexRow> rows = standing(plan.id()).stream()
                .map(line -> AnnexRow.of(line.task(), line.revision()))
                .toList();
        AnnexSheet sheet = new AnnexSheet(
                PlanVersionReader.cover(snapshot, plan.version(), null, null),
                rows,
                PlanVersionReader.groups(snapshot),
                true);
        return new Written(new AnnexResponse(plan.id(), rows), sheet);
    }

    private List<AnnexDiff.Standing> standing(UUID plan) {
        return tasks.revised(plan).stream()
                .map(line -> new AnnexDiff.Standing(PlannedTask.of(line.body()), line.revision()))
                .toList();
    }

    /**
     * What is wanted of an annex that came back.
     *
     * @param goneIsWithdrawn whether a task goes whose row is missing
     * @param reason of the amendment that it makes; needed where the plan is in force
     */
    record Wish(
            AnnexChoices choices,
            boolean goneIsWithdrawn,
            @Nullable String reason,
            boolean dryRun) {}

    /** A plan that the caller may write an annex into: a draft, or one in force. */
    @Transactional
    PlanVersions.Head writable(String id) {
        PlanVersions.Head plan = plans.visible(PathValues.id(id, "plan.unknown"));
        if (!access.canPlan(request.actor(), plan)) {
            throw ApiProblem.forbidden("access.denied");
        }
        if (plan.status() != PlanStatus.DRAFT && plan.status() != PlanStatus.ISSUED) {
            throw ApiProblem.conflict("annex.plan-not-open", plan.status().code());
        }
        return plan;
    }

    /** Reads a file of rows for whoever may write it. */
    AnnexFile read(InputStream body, TableFormat format, NumberForm numbers) {
        try (ReceivedFile file = ReceivedFile.receive(body, folder)) {
            return AnnexFile.read(file, format, numbers);
        }
    }

    /**
     * Reads an annex as JSON.
     *
     * @throws ApiProblem 422 where it is that of another plan
     */
    AnnexFile read(PlanVersions.Head plan, byte[] json) {
        AnnexResponse annex = binder.read(json, AnnexResponse.class);
        if (annex.plan() != null && !annex.plan().equals(plan.id())) {
            throw ApiProblem.unprocessable(List.of(Fault.at("/plan", "annex.other-plan", annex.plan())));
        }
        return AnnexFile.of(annex.rows());
    }

    /** Writes an annex into a draft, all or none. */
    @Transactional
    AnnexImport takeIntoDraft(PlanVersions.Head plan, AnnexFile file, Wish wish) {
        PlanVersions.Head held = plans.hold(plan.id());
        if (held.status() != PlanStatus.DRAFT) {
            throw ApiProblem.conflict("annex.plan-not-open", held.status().code());
        }
        AnnexDiff diff = diff(held, file, wish);
        carryOut(held, diff);
        if (wish.dryRun()) {
            transaction.setRollbackOnly();
        }
        return answer(file, diff, wish, null);
    }

    private void carryOut(PlanVersions.Head plan, AnnexDiff diff) {
        try {
            changes.carryOut(plan, diff.changes(), null);
        } catch (ApiProblem problem) {
            throw inCells(problem);
        }
    }

    /** Makes a draft of an amendment of it; where it changes nothing, none. */
    AnnexImport takeIntoAmendment(PlanVersions.Head plan, AnnexFile file, Wish wish) {
        AnnexDiff diff = diff(plan, file, wish);
        if (diff.changes().isEmpty()) {
            return answer(file, diff, wish, null);
        }
        List<AmendmentRepository.StoredLine> lines = tried(plan, diff);
        if (wish.dryRun()) {
            return answer(file, diff, wish, null);
        }
        if (wish.reason() == null) {
            throw ApiProblem.invalidQuery(List.of(Fault.of("reason", "annex.reason-required")));
        }
        AmendmentResponse made = amendments.begin(plan.id(), new WriteAmendment(wish.reason(), null, null), lines);
        return answer(file, diff, wish, new AnnexImport.Amendment(made.id(), made.number()));
    }

    private List<AmendmentRepository.StoredLine> tried(PlanVersions.Head plan, AnnexDiff diff) {
        try {
            return amendments.tried(plan, diff.changes(), false);
        } catch (ApiProblem problem) {
            throw inCells(problem);
        }
    }

    private AnnexDiff diff(PlanVersions.Head plan, AnnexFile file, Wish wish) {
        UnitHierarchy hierarchy = units.hierarchy();
        AnnexDiff diff = new AnnexDiff(
                plan.year(),
                standing(plan.id()),
                file,
                wish.choices(),
                wish.goneIsWithdrawn(),
                AnnexNames.of(hierarchy, LocalDate.of(plan.year(), 12, 31)));
        if (!diff.faults().isEmpty()) {
            throw ApiProblem.unprocessable(diff.faults());
        }
        if (!wish.dryRun() && !diff.conflicts().isEmpty()) {
            throw ApiProblem.conflict(diff.conflicts(), "annex.conflict");
        }
        return diff;
    }

    /** The faults of tasks as faults of cells: a member that shares a column with another is that column's. */
    private static ApiProblem inCells(ApiProblem problem) {
        List<Fault> faults = problem.faults().stream()
                .map(fault -> Fault.at(
                        cell(String.valueOf(fault.pointer())),
                        fault.code(),
                        fault.arguments().toArray()))
                .toList();
        return problem.status() == CONFLICT
                ? ApiProblem.conflict(faults, "amendment.not-possible")
                : ApiProblem.unprocessable(faults);
    }

    private static String cell(String pointer) {
        String[] parts = pointer.split("/", 4);
        if (parts.length < 3) {
            return pointer;
        }
        String column = switch (parts[2]) {
            case "parties" -> AnnexColumn.COORDINATORS.code();
            case "duePrecision", "period" -> AnnexColumn.DUE.code();
            default -> parts[2];
        };
        return "/" + parts[1] + "/" + column;
    }

    private static AnnexImport answer(
            AnnexFile file, AnnexDiff diff, Wish wish, AnnexImport.@Nullable Amendment amendment) {
        long changed =
                diff.shown().stream().filter(change -> change.row() != null).count();
        int rows = file.rows().size();
        return new AnnexImport(wish.dryRun(), rows, rows - Math.toIntExact(changed), diff.shown(), amendment);
    }
}
