package vn.tongket.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.organisation.units.Units;

/** Who may do what with values. What is approved may be read by everybody. */
@ApplicationScoped
class ObservationAccess {

    private final Units units;
    private final UnitTree tree;

    ObservationAccess(Units units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    /** What waits, and who entered it: anybody with a role on the unit. */
    boolean canSeePending(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.allOf(Role.class), unit, day);
    }

    boolean canRecord(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.REPORTER), unit, day);
    }

    /** An approver; that they are not the author is looked at too. */
    boolean canApprove(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.APPROVER), unit, day);
    }

    boolean canRecordPast(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), unit, day);
    }

    /** Whether the actor may enter values anywhere. */
    boolean canImport(Actor actor) {
        return actor.holds(Role.REPORTER) || actor.holds(Role.ADMINISTRATOR);
    }

    /**
     * The units for which {@link #canRecord} or, of past documents, {@link #canRecordPast} holds, each with the one in
     * whose place, if it is not the actor's own right; null for all units.
     */
    @org.jspecify.annotations.Nullable
    Map<UUID, Optional<Actor.Delegator>> recordableBy(Actor actor, boolean past, LocalDate day) {
        Role role = past ? Role.ADMINISTRATOR : Role.REPORTER;
        if (actor.holdsEverywhere(role)) {
            return null;
        }
        Map<UUID, Optional<Actor.Delegator>> recordable = new HashMap<>();
        tree.within(actor.actingFor(null).unitsWith(EnumSet.of(role)), day)
                .forEach(unit -> recordable.put(unit, Optional.empty()));
        for (Actor.Delegator delegator : actor.delegators()) {
            tree.within(actor.actingFor(delegator).unitsWith(EnumSet.of(role)), day)
                    .forEach(unit -> recordable.putIfAbsent(unit, Optional.of(delegator)));
        }
        return recordable;
    }

    /** The units of which the actor sees everything, with all below; null for all units. */
    @org.jspecify.annotations.Nullable
    Set<UUID> seesPendingOf(Actor actor) {
        return EnumSet.allOf(Role.class).stream().anyMatch(actor::holdsEverywhere)
                ? null
                : actor.unitsWith(EnumSet.allOf(Role.class));
    }
}
