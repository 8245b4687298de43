package vn.tongket.indicators.analytics.asking;

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
public record Visibility(boolean everywhere, Set<UUID> units) {

    /** Whether it is nothing that others do not see. */
    public boolean nothing() {
        return !everywhere && units.isEmpty();
    }

    public static Visibility of(Actor actor) {
        return new Visibility(
                EnumSet.allOf(Role.class).stream().anyMatch(actor::holdsEverywhere),
                actor.unitsWith(EnumSet.allOf(Role.class)));
    }
}
