package vn.tongket.plans.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;

/**
 * A plan with its tasks as a document says them, in the order of the plan.
 *
 * @param unit whose plan it is, as named on the last day of the year
 */
@Schema(name = "PlanSnapshot")
public record PlanSnapshot(
        UUID id, UnitRef unit, Integer year, Name title, List<PlannedTask.Basis> legalBases, List<PlannedTask> tasks) {

    /** What an earlier release did not know is empty. */
    public PlanSnapshot {
        legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
        tasks = List.copyOf(tasks);
    }

    /** The same plan without tasks: what there was before its first version. */
    public PlanSnapshot empty() {
        return new PlanSnapshot(id, unit, year, title, legalBases, List.of());
    }

    /** One of its tasks. */
    public Optional<PlannedTask> task(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /**
     * The plan after some of its tasks became others: those that are no longer named are gone, and the rest stand in the
     * order given.
     *
     * @param changed what tasks say now, new ones included
     * @param order the ids of all tasks that are in the plan now
     */
    public PlanSnapshot with(Map<UUID, PlannedTask> changed, List<UUID> order) {
        Map<UUID, PlannedTask> known = new HashMap<>();
        tasks.forEach(task -> known.put(task.id(), task));
        known.putAll(changed);
        List<PlannedTask> after = new ArrayList<>();
        for (UUID id : order) {
            PlannedTask task = known.get(id);
            if (task != null) {
                after.add(task);
            }
        }
        return new PlanSnapshot(id, unit, year, title, legalBases, after);
    }
}
