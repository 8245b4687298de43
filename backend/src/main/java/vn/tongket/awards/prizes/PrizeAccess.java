package vn.tongket.awards.prizes;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with base salaries: everybody reads them. */
@ApplicationScoped
class PrizeAccess {

    /** They belong to the installation: an administrator, wherever they are one. */
    boolean canKeep(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
