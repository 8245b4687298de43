package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.plans.tasks.TaskLinkRepository.TaskMention;

/** Reads where a task stands among others: below which group, and after which tasks. Nothing lies below or after itself. */
@ApplicationScoped
class PlaceReader {

    private final TaskLinkRepository links;

    PlaceReader(TaskLinkRepository links) {
        this.links = links;
    }

    @Nullable
    UUID parent(@Nullable String named, TaskPlan plan, @Nullable TaskResponse task, List<Fault> faults) {
        if (named == null) {
            return null;
        }
        Optional<TaskMention> found = links.line(plan.id(), named);
        if (found.isEmpty()) {
            faults.add(Fault.at("/parent", "task.parent-unknown", named));
            return null;
        }
        TaskMention parent = found.get();
        if (parent.kind() != TaskKind.GROUP) {
            faults.add(Fault.at("/parent", "task.parent-no-group", parent.code()));
        } else if (task != null && links.below(task.id()).contains(parent.id())) {
            faults.add(Fault.at("/parent", "task.parent-below", parent.code()));
        }
        return parent.id();
    }

    /** The days between, by the task that must end before. */
    Map<UUID, Integer> dependencies(
            List<WriteTask.Dependency> named,
            TaskPlan plan,
            @Nullable TaskResponse task,
            String code,
            TaskVisibility visibility,
            List<Fault> faults) {
        if (named.isEmpty()) {
            return Map.of();
        }
        links.lockDependencies();
        Map<UUID, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            String pointer = "/dependencies/" + i;
            WriteTask.Dependency each = named.get(i);
            Optional<TaskMention> meant = links.predecessor(plan.id(), each.task(), visibility);
            if (meant.isEmpty()) {
                faults.add(Fault.at(pointer + "/task", "task.dependency-unknown", each.task()));
                continue;
            }
            TaskMention before = meant.get();
            if (found.put(before.id(), each.lagDays() == null ? 0 : each.lagDays()) != null) {
                faults.add(Fault.at(pointer + "/task", "task.dependency-twice", before.code()));
            }
            if (before.kind() == TaskKind.GROUP) {
                faults.add(Fault.at(pointer + "/task", "task.dependency-group", before.code()));
            }
            if (task != null) {
                checkCircle(task.id(), code, before, pointer, faults);
            }
        }
        return found;
    }

    private void checkCircle(UUID task, String code, TaskMention before, String pointer, List<Fault> faults) {
        List<UUID> way = way(before.id(), task, links.earlier(before.id()));
        if (!way.isEmpty()) {
            Map<UUID, String> codes = links.codes(way);
            codes.put(task, code);
            List<String> path = new ArrayList<>(List.of(code));
            way.forEach(each -> path.add(codes.get(each)));
            faults.add(Fault.at(pointer + "/task", "task.dependency-circle", String.join(" ← ", path)));
        }
    }

    /** The shortest way from one task over those before it to another, both ends counted in; empty where there is none. */
    private static List<UUID> way(UUID from, UUID to, Map<UUID, List<UUID>> earlier) {
        Map<UUID, UUID> cameFrom = new HashMap<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            UUID here = open.removeFirst();
            for (UUID next : earlier.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(next, here) == null) {
                    open.add(next);
                }
            }
        }
        if (!cameFrom.containsKey(to)) {
            return List.of();
        }
        List<UUID> way = new ArrayList<>();
        for (UUID at = to; !at.equals(from); at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        way.addFirst(from);
        return way;
    }
}
