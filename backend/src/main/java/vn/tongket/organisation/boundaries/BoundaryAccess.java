package vn.tongket.organisation.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with boundaries. Everybody may read them. */
@ApplicationScoped
class BoundaryAccess {

    private final Units units;

    BoundaryAccess(Units units) {
        this.units = units;
    }

    /** An administrator of the unit within which they lie; of the installation where none is named. */
    boolean canLoad(Actor actor, @Nullable UUID within, LocalDate day) {
        return within == null
                ? actor.holdsEverywhere(Role.ADMINISTRATOR)
                : units.covers(actor, Set.of(Role.ADMINISTRATOR), within, day);
    }
}
