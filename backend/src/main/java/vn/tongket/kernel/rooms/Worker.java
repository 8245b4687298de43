package vn.tongket.kernel.rooms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** A person who asks what waits, and when. */
public record Worker(Actor actor, LocalDate today, Instant now) {

    /** The units on which the person holds one of some roles, with all below. */
    public Set<UUID> units(Role... roles) {
        return actor.unitsWith(Set.copyOf(Arrays.asList(roles)));
    }

    /** The same without what others lent: what one does in person only. */
    public Set<UUID> ownUnits(Role role) {
        return actor.actingFor(null).unitsWith(Set.of(role));
    }

    /** Whether the person holds a role on everything. */
    public boolean everywhere(Role role) {
        return actor.holdsEverywhere(role);
    }

    /** The account; null for the installation itself. */
    public @Nullable UUID account() {
        return actor.id();
    }
}
