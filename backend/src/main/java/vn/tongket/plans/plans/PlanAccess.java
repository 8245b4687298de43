package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with plans and their tasks. What is published may be read by everybody. */
@ApplicationScoped
class PlanAccess {

    private final Units units;

    PlanAccess(Units units) {
        this.units = units;
    }

    /** What is published: everybody; what is not: anybody with a role on the unit. */
    boolean canView(Actor actor, PlanStatus status, UUID unit, LocalDate day) {
        return status.published() || units.covers(actor, EnumSet.allOf(Role.class), unit, day);
    }

    boolean canPlan(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.PLANNER), unit, day);
    }

    /** An approver; that they are not the one who sent it is looked at too. */
    boolean canDecide(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.APPROVER), unit, day);
    }

    boolean canRecordPast(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), unit, day);
    }
}
