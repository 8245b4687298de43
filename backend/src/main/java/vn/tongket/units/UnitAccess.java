package vn.tongket.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;

/** Who may do what with units. Everybody may read them. */
@ApplicationScoped
class UnitAccess {

    private final UnitRepository units;

    UnitAccess(UnitRepository units) {
        this.units = units;
    }

    /** An administrator of the unit above; of the installation where there is none. */
    boolean canRegister(Actor actor, @Nullable UUID parent, LocalDate day) {
        return parent == null
                ? actor.holdsEverywhere(Role.ADMINISTRATOR)
                : covers(actor, EnumSet.of(Role.ADMINISTRATOR), parent, day);
    }

    boolean covers(Actor actor, Set<Role> roles, UUID unit, LocalDate day) {
        return roles.stream().anyMatch(actor::holdsEverywhere) || units.anyCovers(actor.unitsWith(roles), unit, day);
    }
}
