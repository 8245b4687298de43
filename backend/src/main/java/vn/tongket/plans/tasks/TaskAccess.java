package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** What somebody may see of tasks; who may write them is decided by their plans. */
@ApplicationScoped
class TaskAccess {

    private final Units units;

    TaskAccess(Units units) {
        this.units = units;
    }

    /** Tasks of published plans are for everybody; of others, and who did what, for those with a role on the plan's unit. */
    TaskVisibility visibility(Actor actor) {
        return new TaskVisibility(
                actor.unitsOfAnyRole(),
                (unit, year) ->
                        !actor.anonymous() && units.covers(actor, EnumSet.allOf(Role.class), unit, TaskPlan.day(year)));
    }
}
