package vn.tongket.indicators.analytics;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/**
 * Whose values a caller sees before they are approved, and who entered them: those of the units on which they have a role,
 * with all below.
 *
 * @param everywhere all units
 * @param units those units otherwise
 */
record Visibility(boolean everywhere, Set<UUID> units) {

    /** Whether it is nothing that others do not see. */
    boolean nothing() {
        return !everywhere && units.isEmpty();
    }

    static Visibility of(Actor actor) {
        return new Visibility(
                EnumSet.allOf(Role.class).stream().anyMatch(actor::holdsEverywhere),
                actor.unitsWith(EnumSet.allOf(Role.class)));
    }
}
