package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may say what was done about a task, and who decides on it. Rights are those of the last day of the plan's year. */
@ApplicationScoped
class ProgressAccess {

    private static final Set<Role> ANY = EnumSet.allOf(Role.class);
    private static final Set<Role> OWNERS = EnumSet.of(Role.PLANNER, Role.APPROVER);

    private final Units units;

    ProgressAccess(Units units) {
        this.units = units;
    }

    /** The task itself: everybody where the plan is published, else anybody with a role on its unit. */
    boolean canViewTask(Actor actor, TaskInHand task) {
        return task.published() || units.covers(actor, ANY, task.planUnit(), task.day());
    }

    /** What is said of a task among those who work on it. */
    boolean canViewWork(Actor actor, TaskInHand task) {
        return Stream.concat(Stream.of(task.planUnit()), task.units().stream())
                .distinct()
                .anyMatch(unit -> units.covers(actor, ANY, unit, task.day()));
    }

    /** The same for lists. */
    ReportedWork seen(Actor actor) {
        return new ReportedWork(actor.unitsOfAnyRole());
    }

    /** A reporter of the lead unit. */
    boolean canReport(Actor actor, TaskInHand task) {
        return covers(actor, EnumSet.of(Role.REPORTER), task.lead(), task);
    }

    /** A reporter or planner of the lead unit. */
    boolean canLead(Actor actor, TaskInHand task) {
        return covers(actor, EnumSet.of(Role.REPORTER, Role.PLANNER), task.lead(), task);
    }

    /** A planner or approver of the unit of the plan. */
    boolean canOwn(Actor actor, TaskInHand task) {
        return covers(actor, OWNERS, task.planUnit(), task);
    }

    private boolean covers(Actor actor, Set<Role> roles, @Nullable UUID unit, TaskInHand task) {
        return unit != null && units.covers(actor, roles, unit, task.day());
    }

    /**
     * Whoever decides on the work of others has their right neither from themselves nor from them.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403
     */
    void requireIndependentOwner(Actor actor, TaskInHand task, Independence independence) {
        independence.require(actor, any -> canOwn(any, task), "progress.own-work");
    }
}
