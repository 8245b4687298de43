package vn.tongket.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with the catalogue. Everybody may read it. */
@ApplicationScoped
class IndicatorAccess {

    /** The catalogue belongs to the installation, so any administrator keeps it. */
    boolean canDefine(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
