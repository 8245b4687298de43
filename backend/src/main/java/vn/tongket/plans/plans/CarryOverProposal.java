package vn.tongket.plans.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.TaskResponse;
import vn.tongket.plans.tasks.TaskStatus;
import vn.tongket.plans.tasks.Timing;

/**
 * A task of a plan that is not finished, and so may go on in a later one.
 *
 * @param task its id
 * @param due the deadline that it has now
 * @param originalDue the deadline that it had first
 * @param slips how often its deadline was moved
 * @param years in how many plans it has stood, this one counted in
 * @param carriedInto where it goes on already, of plans that the caller may see; null: nowhere
 */
@Schema(name = "CarryOverProposal")
public record CarryOverProposal(
        UUID task,
        String code,
        Name title,
        @Nullable UnitRef lead,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        Integer slips,
        Integer years,
        TaskStatus status,
        @Nullable Timing timing,
        @Nullable Into carriedInto) {

    /** The task that goes on with another. */
    @Schema(name = "CarriedInto")
    public record Into(UUID task, PlanRef plan, String code) {}

    static CarryOverProposal of(TaskResponse task, @Nullable Into into) {
        return new CarryOverProposal(
                task.id(),
                task.code(),
                task.title(),
                task.lead(),
                task.due(),
                task.originalDue(),
                task.slips(),
                task.lineage() == null ? 1 : task.lineage().years(),
                task.status(),
                task.timing(),
                into);
    }
}
