package vn.tongket.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;
import vn.tongket.units.Units;

/** Who may do what with plans, their tasks, and directives. What is published may be read by everybody. */
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

    /** The units whose unpublished plans the actor sees, with all below; null for all units. */
    @Nullable
    Set<UUID> seesUnpublishedOf(Actor actor) {
        return EnumSet.allOf(Role.class).stream().anyMatch(actor::holdsEverywhere)
                ? null
                : actor.unitsWith(EnumSet.allOf(Role.class));
    }

    boolean canPlan(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.PLANNER), unit, day);
    }

    /** An approver; that he is not the one who sent it is looked at too. */
    boolean canDecide(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.APPROVER), unit, day);
    }

    boolean canRecordPast(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), unit, day);
    }

    /** A planner of the unit that directs, or of every unit that is directed. */
    boolean canDirect(Actor actor, @Nullable UUID giver, Collection<UUID> addressees, LocalDate day) {
        return (giver != null && canPlan(actor, giver, day))
                || (!addressees.isEmpty() && addressees.stream().allMatch(unit -> canPlan(actor, unit, day)));
    }
}
