package vn.tongket.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;
import vn.tongket.units.Units;

/** Who may do what with the catalogue and targets. Everybody may read them. */
@ApplicationScoped
class IndicatorAccess {

    private final Units units;

    IndicatorAccess(Units units) {
        this.units = units;
    }

    /** The catalogue belongs to the installation, so any administrator keeps it. */
    boolean canDefine(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }

    /** An administrator of the unit. */
    boolean canSetTarget(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), unit, day);
    }
}
