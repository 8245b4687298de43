package vn.tongket.awards.law;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with the catalogue: everybody reads it. */
@ApplicationScoped
class LawAccess {

    /** The catalogue belongs to the installation: an administrator, wherever they are one. */
    boolean canKeep(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
