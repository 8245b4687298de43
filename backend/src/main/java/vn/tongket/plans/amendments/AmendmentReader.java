package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlannedTask;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.Tasks;

/** Reads the lines of an amendment, holds them against the plan, and shows them. */
@ApplicationScoped
class AmendmentReader {

    /** The members of a task that a document states. */
    static final Set<String> FIELDS = Arrays.stream(PlannedTask.class.getRecordComponents())
            .map(component -> component.getName())
            .filter(name -> !name.equals("id"))
            .collect(Collectors.toUnmodifiableSet());

    private final Tasks tasks;

    AmendmentReader(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What the tasks of a plan say now, by id. */
    Map<UUID, PlannedTask> present(UUID plan) {
        return tasks.ofPlan(plan).stream()
                .map(PlannedTask::of)
                .collect(Collectors.toMap(PlannedTask::id, task -> task));
    }

    /**
     * The changes that somebody wrote.
     *
     * @throws ApiProblem 422 with the faults of all lines
     */
    List<PlanChange> changes(UUID plan, WriteAmendmentLines body) {
        Map<String, UUID> known = new TreeMap<>();
        present(plan).values().forEach(task -> {
            known.put(task.code(), task.id());
            known.put(task.id().toString(), task.id());
        });
        List<Fault> faults = new ArrayList<>();
        List<PlanChange> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < body.lines().size(); i++) {
            String place = "/lines/" + i;
            PlanChange change = change(body.lines().get(i), place, known, faults);
            if (change.task() != null && !seen.add(change.task() + "/" + change.field())) {
                faults.add(Fault.at(place, "amendment.line-twice"));
            }
            changes.add(change);
        }
        checkGone(changes, faults);
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return changes;
    }

    private static PlanChange change(
            WriteAmendmentLines.WriteLine line, String place, Map<String, UUID> known, List<Fault> faults) {
        boolean adds = line.action() == AmendmentAction.ADD;
        boolean changes = line.action() == AmendmentAction.CHANGE;
        UUID task = line.task() == null ? null : known.get(line.task());
        expect(place + "/task", line.task() != null, !adds, faults);
        expect(place + "/field", line.field() != null, changes, faults);
        if (line.action() == AmendmentAction.WITHDRAW || adds) {
            expect(place + "/value", line.value() != null, adds, faults);
        }
        if (line.task() != null && !adds && task == null) {
            faults.add(Fault.at(place + "/task", "amendment.task-unknown", line.task()));
        }
        if (line.field() != null && changes && !FIELDS.contains(line.field())) {
            faults.add(Fault.at(
                    place + "/field",
                    "body.unknown-value",
                    FIELDS.stream().sorted().collect(Collectors.joining(", "))));
        }
        JsonNode value = line.value() == null ? NullNode.instance : line.value();
        return new PlanChange(place + "/value", line.action(), task, line.field(), value, line.reason());
    }

    private static void expect(String place, boolean there, boolean wanted, List<Fault> faults) {
        if (there != wanted) {
            faults.add(Fault.at(place, wanted ? "body.required" : "amendment.member-unexpected"));
        }
    }

    /** A task that goes is not changed besides. */
    private static void checkGone(List<PlanChange> changes, List<Fault> faults) {
        Set<UUID> gone = changes.stream()
                .filter(change -> change.action() == AmendmentAction.WITHDRAW)
                .map(PlanChange::task)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        changes.stream()
                .filter(change -> change.action() == AmendmentAction.CHANGE && gone.contains(change.task()))
                .forEach(change -> faults.add(
                        Fault.at(change.place().replaceFirst("/value$", ""), "amendment.changed-and-withdrawn")));
    }

    /**
     * The lines that changes make, with what was and what came of it when they were tried.
     *
     * @param strict whether one that changes nothing is refused; else it is left out
     * @throws ApiProblem 422 where one changes nothing
     */
    static List<AmendmentRepository.StoredLine> lines(
            List<PlanChange> changes, List<PlanChangeService.Outcome> outcomes, boolean strict) {
        Map<PlanChange, PlanChangeService.Outcome> byChange = new IdentityHashMap<>();
        outcomes.forEach(outcome -> outcome.step().changes().forEach(change -> byChange.put(change, outcome)));
        List<Fault> faults = new ArrayList<>();
        List<AmendmentRepository.StoredLine> lines = new ArrayList<>();
        for (PlanChange change : changes) {
            AmendmentRepository.StoredLine line =
                    line(lines.size(), change, Objects.requireNonNull(byChange.get(change)));
            boolean idle =
                    change.action() == AmendmentAction.CHANGE && PlanComparison.same(line.oldValue(), line.newValue());
            if (idle && strict) {
                faults.add(Fault.at(change.place(), "amendment.line-changes-nothing"));
            }
            if (!idle) {
                lines.add(line);
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return lines;
    }

    private static AmendmentRepository.StoredLine line(
            int ordinal, PlanChange change, PlanChangeService.Outcome outcome) {
        PlannedTask before = planned(outcome.before());
        PlannedTask after = planned(outcome.after());
        PlannedTask named = before == null ? Objects.requireNonNull(after) : before;
        return new AmendmentRepository.StoredLine(
                ordinal,
                change.action(),
                change.task(),
                named.code(),
                named.title(),
                change.field(),
                value(before, change.field()),
                value(after, change.field()),
                change.action() == AmendmentAction.WITHDRAW ? null : change.value(),
                change.reason());
    }

    private static @Nullable PlannedTask planned(@Nullable TaskResponse task) {
        return task == null ? null : PlannedTask.of(task);
    }

    private static @Nullable JsonNode value(@Nullable PlannedTask task, @Nullable String field) {
        if (task == null) {
            return null;
        }
        return field == null ? CanonicalJson.tree(task) : PlanComparison.member(task, field);
    }

    /** What stands against the lines: tasks that say something else than when they were written, or are gone. */
    static List<Fault> outdated(List<AmendmentRepository.StoredLine> lines, Map<UUID, PlannedTask> present) {
        List<Fault> faults = new ArrayList<>();
        for (AmendmentRepository.StoredLine line : lines) {
            if (!fits(line, present)) {
                PlannedTask task = line.task() == null ? null : present.get(line.task());
                JsonNode now = task == null || line.field() == null ? null : PlanComparison.member(task, line.field());
                faults.add(Fault.at(
                        "/lines/" + line.ordinal(),
                        task == null && line.task() != null ? "amendment.task-gone" : "amendment.line-outdated",
                        line.code(),
                        String.valueOf(line.field()),
                        shown(line.oldValue()),
                        shown(now)));
            }
        }
        return faults;
    }

    static String shown(@Nullable JsonNode value) {
        return value == null ? "–" : value.isTextual() ? value.textValue() : value.toString();
    }

    /** Whether a line may still be carried out: what it changes is as it was, what it takes out is there, what it brings is not. */
    static boolean fits(AmendmentRepository.StoredLine line, Map<UUID, PlannedTask> present) {
        return switch (line.action()) {
            case ADD -> present.values().stream().noneMatch(task -> task.code().equals(line.code()));
            case WITHDRAW -> present.containsKey(line.task());
            case CHANGE -> {
                PlannedTask task = present.get(line.task());
                yield task != null
                        && PlanComparison.same(
                                PlanComparison.member(task, String.valueOf(line.field())), line.oldValue());
            }
        };
    }

    /** The lines as they are shown. */
    static List<AmendmentLine> shown(
            List<AmendmentRepository.StoredLine> lines, String reason, @Nullable Map<UUID, PlannedTask> present) {
        return lines.stream()
                .map(line -> new AmendmentLine(
                        line.action(),
                        line.task(),
                        line.code(),
                        line.title(),
                        line.field(),
                        line.oldValue(),
                        line.newValue(),
                        line.reason() == null ? reason : line.reason(),
                        present == null ? null : fits(line, present)))
                .toList();
    }
}
