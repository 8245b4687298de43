package vn.tongket.plans.plans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.MergePatch;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.plans.tasks.TaskKind;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.plans.tasks.WriteTask;
import vn.tongket.services.idempotency.IdempotencyService.Created;

/** Carries what a plan leaves unfinished over into the plan of a later year. */
@ApplicationScoped
class CarryOverService {

    /** What belongs to the year that is over, or to other lines of its plan. */
    private static final List<String> LEFT = List.of(
            "period", "start", "due", "duePrecision", "position", "milestones", "dependencies", "targets", "external");

    private final PlanVersionService versions;
    private final CarryOverRepository carried;
    private final PlanService planService;
    private final Tasks tasks;
    private final MergePatch patches;
    private final CurrentRequest request;

    CarryOverService(
            PlanVersionService versions,
            CarryOverRepository carried,
            PlanService planService,
            Tasks tasks,
            MergePatch patches,
            CurrentRequest request) {
        this.versions = versions;
        this.carried = carried;
        this.planService = planService;
        this.tasks = tasks;
        this.patches = patches;
        this.request = request;
    }

    /** What a published plan leaves unfinished. */
    @Transactional
    List<CarryOverProposal> proposals(String id) {
        UUID plan = versions.visible(PathValues.id(id, "plan.unknown")).id();
        List<TaskResponse> left =
                tasks.ofPlan(plan).stream().filter(CarryOverService::unfinished).toList();
        Map<UUID, CarryOverProposal.Into> into = carried.into(
                left.stream().map(TaskResponse::id).toList(), request.actor().unitsOfAnyRole());
        return left.stream()
                .map(task -> CarryOverProposal.of(task, into.get(task.id())))
                .toList();
    }

    private static boolean unfinished(TaskResponse task) {
        return task.kind() == TaskKind.TASK
                && !EnumSet.of(TaskStatus.DONE, TaskStatus.CANCELLED).contains(task.status());
    }

    @Transactional
    Created<CarryOverResponse> carry(String planId, WriteCarryOver body) {
        PlanVersions.Head from = versions.hold(PathValues.id(planId, "plan.unknown"));
        UUID into = body.into();
        PlanEntity target = planService.changeable(into);
        checkPlans(from, target);
        List<TaskResponse> chosen = chosen(from, body.tasks());
        List<TaskResponse> made = make(from, target, chosen);
        CarryOverResponse answer = new CarryOverResponse(from.id(), into, made);
        return new Created<>(answer, target.revision, "/api/v1/plans/" + into + "/tasks");
    }

    private static void checkPlans(PlanVersions.Head from, PlanEntity target) {
        if (!from.status().published()) {
            throw ApiProblem.conflict("carry-over.not-in-force", from.status().code());
        }
        if (target.year <= from.year()) {
            throw ApiProblem.unprocessable(
                    List.of(Fault.at("/into", "carry-over.not-later", target.year, from.year())));
        }
    }

    /** The tasks that are meant, in the order of their plan: unfinished, and nowhere else. */
    private List<TaskResponse> chosen(PlanVersions.Head from, List<UUID> ids) {
        Map<UUID, TaskResponse> known = new LinkedHashMap<>();
        tasks.ofPlan(from.id()).forEach(task -> known.put(task.id(), task));
        Map<UUID, CarryOverProposal.Into> into = carried.into(ids, null);
        List<Fault> unknown = new ArrayList<>();
        List<Fault> refused = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String place = "/tasks/" + i;
            TaskResponse task = known.get(ids.get(i));
            CarryOverProposal.Into there = into.get(ids.get(i));
            if (task == null || task.kind() == TaskKind.GROUP) {
                unknown.add(Fault.at(place, "carry-over.task-unknown", ids.get(i)));
            } else if (ids.indexOf(ids.get(i)) < i) {
                unknown.add(Fault.at(place, "carry-over.task-twice", task.code()));
            } else if (!unfinished(task)) {
                refused.add(Fault.at(place, "carry-over.finished", task.code()));
            } else if (there != null) {
                refused.add(Fault.at(
                        place,
                        "carry-over.already",
                        task.code(),
                        there.code(),
                        there.plan().year()));
            }
        }
        if (!unknown.isEmpty()) {
            throw ApiProblem.unprocessable(unknown);
        }
        if (!refused.isEmpty()) {
            throw ApiProblem.conflict(refused, "carry-over.not-possible");
        }
        return known.values().stream().filter(task -> ids.contains(task.id())).toList();
    }

    private List<TaskResponse> make(PlanVersions.Head from, PlanEntity target, List<TaskResponse> chosen) {
        List<TaskResponse> there = tasks.ofPlan(target.id);
        Set<String> taken = there.stream().map(TaskResponse::code).collect(Collectors.toSet());
        Set<String> groups = there.stream()
                .filter(task -> task.kind() == TaskKind.GROUP)
                .map(TaskResponse::code)
                .collect(Collectors.toSet());
        List<TaskResponse> made = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (TaskResponse task : chosen) {
            String code = free(task.code(), from.year(), taken);
            try {
                made.add(tasks.add(target.id, again(task, code, groups), new Tasks.Origin(null, task.id()))
                        .body());
            } catch (ApiProblem problem) {
                problem.faults().stream()
                        .map(fault -> Fault.at(
                                "/tasks/" + task.code() + fault.pointer(),
                                fault.code(),
                                fault.arguments().toArray()))
                        .forEach(faults::add);
                if (problem.faults().isEmpty()) {
                    faults.add(problem.asFault("/tasks/" + task.code()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.unprocessable(faults);
        }
        return made;
    }

    /** The code that it had, or where another has it, with the year that it comes from. */
    private static String free(String code, int year, Set<String> taken) {
        String free = code;
        for (int n = 1; !taken.add(free); n++) {
            free = code + "-" + year + (n == 1 ? "" : "-" + n);
        }
        return free;
    }

    /** What the task said, without its times and without what became of it; below the group of the same code, if there is one. */
    private WriteTask again(TaskResponse task, String code, Set<String> groups) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        LEFT.forEach(patch::putNull);
        patch.put("code", code);
        String parent = task.parent() == null ? null : task.parent().code();
        patch.put("parent", parent != null && groups.contains(parent) ? parent : null);
        patch.set("deliverables", deliverables(task));
        return patches.apply(tasks.written(task), patch);
    }

    private static JsonNode deliverables(TaskResponse task) {
        ArrayNode things = JsonNodeFactory.instance.arrayNode();
        PlannedTask.of(task).deliverables().forEach(thing -> {
            ObjectNode again = CanonicalJson.tree(thing).deepCopy();
            again.remove("id");
            things.add(again);
        });
        return things;
    }
}
