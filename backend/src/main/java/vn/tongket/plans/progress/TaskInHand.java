package vn.tongket.plans.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.tasks.DuePrecision;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.TaskStatus;

/**
 * What this room has to know of a task, as it stands today.
 *
 * @param group whether it only holds other tasks
 * @param planUnit the unit whose plan it is in
 * @param planUnitCode its code on the last day of the year
 * @param inForce whether its plan is issued, not closed, and has it
 * @param closed whether its plan is closed, and has it
 * @param goesOn whether it was carried over into a later plan
 * @param published whether everybody may see the plan
 * @param lead the unit that answers for it
 * @param units all that lead, help or watch
 * @param completedBy the account of whoever reported it done
 */
record TaskInHand(
        UUID id,
        String code,
        Name title,
        boolean group,
        PlanRef plan,
        UUID planUnit,
        String planUnitCode,
        boolean inForce,
        boolean closed,
        boolean goesOn,
        boolean published,
        @Nullable UUID lead,
        List<UUID> units,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable DuePrecision duePrecision,
        TaskStatus status,
        @Nullable LocalDate completedOn,
        @Nullable UUID completedBy,
        long revision) {

    /** The last day of the plan's year, on which rights are looked at. */
    LocalDate day() {
        return LocalDate.of(plan.year(), 12, 31);
    }

    /** How the trail names it. */
    String key() {
        return planUnitCode + "/" + plan.year() + "/" + code;
    }

    ReportedTask reference() {
        return new ReportedTask(id, code, title, plan);
    }
}
