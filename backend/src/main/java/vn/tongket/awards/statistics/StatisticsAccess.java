package vn.tongket.awards.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may count awards. */
@ApplicationScoped
class StatisticsAccess {

    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

    private final Units units;

    StatisticsAccess(Units units) {
        this.units = units;
    }

    /** Sees what is counted of the decisions of an authority and all below it, positions of persons among it. */
    boolean canCount(Actor actor, @Nullable UUID authority, LocalDate day) {
        return authority == null
                ? ANY_ROLE.stream().anyMatch(actor::holdsEverywhere)
                : units.covers(actor, ANY_ROLE, authority, day);
    }
}
