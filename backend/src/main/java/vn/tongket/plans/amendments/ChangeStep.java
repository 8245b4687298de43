package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.kernel.http.Fault;

/**
 * What is done to one task at once: all members of it that change, since some only fit together, such as a deadline and
 * how exactly it is stated.
 *
 * @param changes at least one, in the order in which they stand
 */
record ChangeStep(List<PlanChange> changes) {

    /** The steps that some changes come to, in the order in which their tasks are first named. */
    static List<ChangeStep> of(List<PlanChange> changes) {
        Map<UUID, List<PlanChange>> byTask = new LinkedHashMap<>();
        List<List<PlanChange>> steps = new ArrayList<>();
        for (PlanChange change : changes) {
            if (change.action() != AmendmentAction.CHANGE) {
                steps.add(List.of(change));
                continue;
            }
            byTask.computeIfAbsent(Objects.requireNonNull(change.task()), task -> {
                        List<PlanChange> step = new ArrayList<>();
                        steps.add(step);
                        return step;
                    })
                    .add(change);
        }
        return steps.stream().map(ChangeStep::new).toList();
    }

    PlanChange first() {
        return changes.getFirst();
    }

    AmendmentAction action() {
        return first().action();
    }

    UUID task() {
        return Objects.requireNonNull(first().task());
    }

    /** The merge patch of the task. */
    ObjectNode patch() {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        changes.forEach(change -> patch.set(String.valueOf(change.field()), change.value()));
        // Its place stays, wherever other steps moved it.
        patch.putNull("position");
        return patch;
    }

    /** A fault of the task as a fault of what was sent: of the change of that member, else of the first. */
    Fault place(Fault fault) {
        String pointer = fault.pointer() == null ? "" : fault.pointer();
        String member = pointer.replaceFirst("^/", "").replaceFirst("/.*$", "");
        PlanChange at = changes.stream()
                .filter(change -> member.equals(change.field()))
                .findFirst()
                .orElse(first());
        String rest = action() == AmendmentAction.ADD
                ? pointer
                : member.equals(at.field()) ? pointer.substring(member.length() + 1) : "";
        return Fault.at(at.place() + rest, fault.code(), fault.arguments().toArray());
    }
}
