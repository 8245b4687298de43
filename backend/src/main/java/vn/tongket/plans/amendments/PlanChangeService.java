package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.RecordBinder;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.plans.tasks.WriteTask;

/** Carries out changes of a plan, all or none; or tries them, to see what they come to. */
@ApplicationScoped
class PlanChangeService {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final Tasks tasks;
    private final MergePatch patches;
    private final RecordBinder binder;
    private final TransactionSynchronizationRegistry transaction;

    PlanChangeService(
            Tasks tasks, MergePatch patches, RecordBinder binder, TransactionSynchronizationRegistry transaction) {
        this.tasks = tasks;
        this.patches = patches;
        this.binder = binder;
        this.transaction = transaction;
    }

    /**
     * What a step came to.
     *
     * @param before the task before it, or null where it came
     * @param after the task after it, or null where it went
     */
    record Outcome(
            ChangeStep step,
            @Nullable TaskResponse before,
            @Nullable TaskResponse after) {}

    /**
     * Carries them out in the transaction of the caller, who holds the plan.
     *
     * @param version the version of the plan that they make; null while it is a draft
     * @throws ApiProblem 400, 409 or 422 with the faults of all of them
     */
    List<Outcome> carryOut(PlanVersions.Head plan, List<PlanChange> changes, @Nullable Integer version) {
        Map<UUID, TaskResponse> known =
                tasks.ofPlan(plan.id()).stream().collect(Collectors.toMap(TaskResponse::id, Function.identity()));
        List<Outcome> outcomes = new ArrayList<>();
        List<ApiProblem> problems = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (ChangeStep step : ChangeStep.of(changes)) {
            try {
                outcomes.add(carryOut(plan, step, known, version));
            } catch (ApiProblem problem) {
                problems.add(problem);
                faults.addAll(faults(step, problem));
            }
        }
        if (!problems.isEmpty()) {
            throw refused(problems, faults);
        }
        return outcomes;
    }

    /** The same, in a transaction of its own that is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Outcome> tried(PlanVersions.Head plan, List<PlanChange> changes, @Nullable Integer version) {
        List<Outcome> outcomes = carryOut(plan, changes, version);
        transaction.setRollbackOnly();
        return outcomes;
    }

    private Outcome carryOut(
            PlanVersions.Head plan, ChangeStep step, Map<UUID, TaskResponse> known, @Nullable Integer version) {
        return switch (step.action()) {
            case ADD -> {
                WriteTask wanted = binder.bind(step.first().value(), WriteTask.class);
                yield new Outcome(
                        step,
                        null,
                        tasks.add(plan.id(), wanted, new Tasks.Origin(version, null))
                                .body());
            }
            case CHANGE -> {
                TaskResponse before = present(step, known);
                yield new Outcome(step, before, changed(before, step));
            }
            case WITHDRAW -> new Outcome(step, withdrawn(step, known, version), null);
        };
    }

    private TaskResponse withdrawn(ChangeStep step, Map<UUID, TaskResponse> known, @Nullable Integer version) {
        TaskResponse before = present(step, known);
        if (version == null) {
            tasks.remove(step.task());
        } else {
            tasks.withdraw(step.task(), version);
        }
        return before;
    }

    private static TaskResponse present(ChangeStep step, Map<UUID, TaskResponse> known) {
        TaskResponse task = known.get(step.task());
        if (task == null) {
            throw ApiProblem.conflict("amendment.task-gone");
        }
        return task;
    }

    private TaskResponse changed(TaskResponse before, ChangeStep step) {
        WriteTask wanted = patches.apply(tasks.written(before), step.patch());
        return tasks.amend(before.id(), wanted).body();
    }

    private static List<Fault> faults(ChangeStep step, ApiProblem problem) {
        List<Fault> told = problem.faults().isEmpty() ? List.of(problem.asFault("")) : problem.faults();
        return told.stream().map(step::place).toList();
    }

    /** The problem of them all: of their form before that of what stands against them, and of rules at last. */
    private static ApiProblem refused(List<ApiProblem> problems, List<Fault> faults) {
        if (problems.stream().anyMatch(problem -> problem.status() == BAD_REQUEST)) {
            return ApiProblem.invalidBody(faults);
        }
        return problems.stream().anyMatch(problem -> problem.status() == CONFLICT)
                ? ApiProblem.conflict(faults, "amendment.not-possible")
                : ApiProblem.unprocessable(faults);
    }
}
