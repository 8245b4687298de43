package vn.tongket.indicators.themes;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with themes. Everybody may read them. */
@ApplicationScoped
class ThemeAccess {

    /** Like the catalogue they belong to the installation, so any administrator keeps them. */
    boolean canKeep(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
