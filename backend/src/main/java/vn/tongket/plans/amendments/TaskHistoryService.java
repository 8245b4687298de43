package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageCursor;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.plans.plans.PlanVersionHeading;
import vn.tongket.plans.plans.PlanVersionResponse;
import vn.tongket.plans.plans.PlanVersions;
import vn.tongket.plans.plans.PlannedTask;
import vn.tongket.plans.tasks.TaskRef;
import vn.tongket.plans.tasks.Tasks;

/**
 * What happened to a task: what the versions of its plan say, and for whoever may see who did what, the trail. What an
 * amendment does is told once, by the version that it makes.
 */
@ApplicationScoped
class TaskHistoryService {

    private static final String ORDER = "-at";
    private static final Set<String> BY_AMENDMENT = Set.of("amend", "withdraw");

    /** What an entry names anyway, and what is worked out from the rest. */
    private static final Set<String> OF_NO_NEWS = Set.of(
            "id",
            "plan",
            "position",
            "timing",
            "originalTiming",
            "computedProgress",
            "lineage",
            "source",
            "slips",
            "withdrawnIn");

    private static final Set<String> OF_REPORT = Set.of("period", "status", "percent", "narrative", "difficulties");
    private static final Set<String> OF_EXTENSION = Set.of("status", "due", "duePrecision", "document");

    private final Tasks tasks;
    private final PlanVersions plans;
    private final AmendmentAccess access;
    private final TaskHistoryRepository repository;
    private final CurrentRequest request;

    TaskHistoryService(
            Tasks tasks,
            PlanVersions plans,
            AmendmentAccess access,
            TaskHistoryRepository repository,
            CurrentRequest request) {
        this.tasks = tasks;
        this.plans = plans;
        this.access = access;
        this.repository = repository;
        this.request = request;
    }

    @Transactional
    Page<TaskHistoryEntry> page(String id, PageRequest page) {
        TaskRef task = tasks.visible(id);
        PlanVersions.Head plan = plans.visible(task.plan().id());
        boolean people = access.seesAll(request.actor(), plan);
        List<TaskHistoryEntry> entries = new ArrayList<>(versions(plan, task.id(), people));
        if (people) {
            repository.trail(task.id()).stream()
                    .filter(entry -> !byAmendment(entry))
                    .map(TaskHistoryService::entry)
                    .forEach(entries::add);
        }
        entries.sort(Comparator.comparing(TaskHistoryEntry::at).reversed());
        return part(entries, page);
    }

    private List<TaskHistoryEntry> versions(PlanVersions.Head plan, UUID task, boolean people) {
        Map<Integer, TaskHistoryRepository.InForce> amendments = repository.amendments(plan.id(), task).stream()
                .collect(Collectors.toMap(TaskHistoryRepository.InForce::version, Function.identity()));
        List<TaskHistoryEntry> entries = new ArrayList<>();
        PlannedTask before = null;
        for (PlanVersionHeading heading : plans.of(plan.id()).reversed()) {
            PlanVersionResponse version = plans.version(plan.id(), heading.version());
            PlannedTask after = of(version, task);
            List<PlanComparison.Field> fields = PlanComparison.fields(before, after);
            if (!fields.isEmpty()) {
                entries.add(entry(version, action(before, after), amendments.get(version.version()), fields, people));
            }
            before = after;
        }
        return entries;
    }

    private static @Nullable PlannedTask of(PlanVersionResponse version, UUID task) {
        return version.plan().tasks().stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElse(null);
    }

    private static AmendmentAction action(@Nullable PlannedTask before, @Nullable PlannedTask after) {
        if (before == null) {
            return AmendmentAction.ADD;
        }
        return after == null ? AmendmentAction.WITHDRAW : AmendmentAction.CHANGE;
    }

    private static TaskHistoryEntry entry(
            PlanVersionResponse version,
            AmendmentAction action,
            TaskHistoryRepository.@Nullable InForce amendment,
            List<PlanComparison.Field> fields,
            boolean people) {
        return new TaskHistoryEntry(
                version.recordedAt(),
                "version",
                action.code(),
                version.version(),
                version.decision(),
                amendment == null ? null : new TaskHistoryEntry.Amendment(amendment.id(), amendment.number()),
                amendment == null || !people ? null : amendment.decidedBy(),
                null,
                amendment == null ? null : amendment.reason(),
                action == AmendmentAction.CHANGE ? fields : List.of());
    }

    private static boolean byAmendment(TaskHistoryRepository.Entry entry) {
        JsonNode after = entry.after();
        boolean brought = entry.action().equals("create")
                && after != null
                && after.path("addedIn").isNumber();
        return entry.resource().equals("tasks") && (brought || BY_AMENDMENT.contains(entry.action()));
    }

    private static TaskHistoryEntry entry(TaskHistoryRepository.Entry entry) {
        return new TaskHistoryEntry(
                entry.at(),
                entry.resource().replaceFirst("s$", ""),
                entry.action(),
                null,
                null,
                null,
                entry.actor(),
                entry.onBehalfOf(),
                entry.reason(),
                fields(entry));
    }

    private static List<PlanComparison.Field> fields(TaskHistoryRepository.Entry entry) {
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        JsonNode before = entry.before() == null ? nothing : entry.before();
        JsonNode after = entry.after() == null ? nothing : entry.after();
        return switch (entry.resource()) {
            case "progress-reports" -> PlanComparison.fields(before, after, OF_REPORT::contains);
            case "extensions" -> PlanComparison.fields(before, after, OF_EXTENSION::contains);
            default ->
                before.isEmpty() || after.isEmpty()
                        ? List.of()
                        : PlanComparison.fields(before, after, name -> !OF_NO_NEWS.contains(name));
        };
    }

    private static Page<TaskHistoryEntry> part(List<TaskHistoryEntry> entries, PageRequest page) {
        if (!page.sort().isEmpty() && !page.sort().equals(List.of(ORDER))) {
            throw ApiProblem.invalidQuery(
                    List.of(Fault.of("sort", "query.unknown-value", String.join(",", page.sort()), ORDER)));
        }
        int from = Math.min(entries.size(), place(page.cursor(), entries.size()));
        int to = Math.min(entries.size(), from + page.limit());
        return new Page<>(
                entries.subList(from, to),
                to < entries.size()
                        ? new PageCursor(List.of(Integer.toString(entries.size() - to)), ORDER).text()
                        : null,
                page.count() ? (long) entries.size() : null,
                TaskHistoryEntry.class);
    }

    /** Counted from the oldest, so that what happens meanwhile moves nothing. */
    private static int place(@Nullable String cursor, int size) {
        if (cursor == null) {
            return 0;
        }
        String left = PageCursor.of(cursor, ORDER, 1).place().getFirst();
        if (!left.matches("\\d{1,6}")) {
            throw PageCursor.unknown(cursor);
        }
        return Math.max(0, size - Integer.parseInt(left));
    }
}
