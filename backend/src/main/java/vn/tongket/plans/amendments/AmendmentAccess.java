package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.plans.plans.PlanVersions;

/** Who may do what with amendments of a plan that they may see. What is decided, or was, is for everybody. */
@ApplicationScoped
class AmendmentAccess {

    private final Units units;

    AmendmentAccess(Units units) {
        this.units = units;
    }

    /** Whether somebody sees what is not decided, and who did what: anybody with a role on the plan's unit. */
    boolean seesAll(Actor actor, PlanVersions.Head plan) {
        return !actor.anonymous() && units.covers(actor, EnumSet.allOf(Role.class), plan.unit(), plan.day());
    }

    boolean canPlan(Actor actor, PlanVersions.Head plan) {
        return units.covers(actor, EnumSet.of(Role.PLANNER), plan.unit(), plan.day());
    }

    /** An approver; that they are not the one who sent it is looked at too. */
    boolean canDecide(Actor actor, PlanVersions.Head plan) {
        return units.covers(actor, EnumSet.of(Role.APPROVER), plan.unit(), plan.day());
    }
}
