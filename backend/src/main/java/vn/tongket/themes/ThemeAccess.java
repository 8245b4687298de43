package vn.tongket.themes;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;

/** Who may do what with themes. Everybody may read them. */
@ApplicationScoped
class ThemeAccess {

    /** Like the catalogue they belong to the installation, so any administrator keeps them. */
    boolean canKeep(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
