package vn.tongket.indicators.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with targets. Everybody may read them. */
@ApplicationScoped
class TargetAccess {

    private final Units units;

    TargetAccess(Units units) {
        this.units = units;
    }

    /** An administrator of the unit. */
    boolean canSetTarget(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), unit, day);
    }
}
