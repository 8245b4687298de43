package vn.tongket.plans.directives;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with directives, which everybody may read. */
@ApplicationScoped
class DirectiveAccess {

    private final Units units;

    DirectiveAccess(Units units) {
        this.units = units;
    }

    /** A planner of the unit that directs, or of every unit that is directed. */
    boolean canDirect(Actor actor, @Nullable UUID giver, Collection<UUID> addressees, LocalDate day) {
        return (giver != null && canPlan(actor, giver, day))
                || (!addressees.isEmpty() && addressees.stream().allMatch(unit -> canPlan(actor, unit, day)));
    }

    private boolean canPlan(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.PLANNER), unit, day);
    }

    boolean canRecordPast(Actor actor, @Nullable UUID giver, LocalDate day) {
        return giver == null
                ? actor.holdsEverywhere(Role.ADMINISTRATOR)
                : units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), giver, day);
    }

    /** Whoever reports, plans or approves for the unit. */
    boolean canAcknowledge(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.REPORTER, Role.PLANNER, Role.APPROVER), unit, day);
    }

    /** Who acknowledged, and with what words, is for those with a role on the unit or on the one that directs. */
    boolean canSeePeople(Actor actor, UUID unit, @Nullable UUID giver, LocalDate day) {
        EnumSet<Role> any = EnumSet.allOf(Role.class);
        return !actor.anonymous()
                && (units.covers(actor, any, unit, day) || (giver != null && units.covers(actor, any, giver, day)));
    }
}
