package vn.tongket.desk.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who asks what waits for him, and when. */
record Worker(Actor actor, LocalDate today, Instant now) {

    /** The units on which he holds one of some roles, with all below. */
    Set<UUID> units(Role... roles) {
        return actor.unitsWith(Set.copyOf(Arrays.asList(roles)));
    }

    /** The same without what others lent him: what one does in person only. */
    Set<UUID> ownUnits(Role role) {
        return actor.actingFor(null).unitsWith(Set.of(role));
    }

    boolean everywhere(Role role) {
        return actor.holdsEverywhere(role);
    }

    String name() {
        return actor.username();
    }
}
