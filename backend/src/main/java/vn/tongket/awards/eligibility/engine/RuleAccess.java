package vn.tongket.awards.eligibility.engine;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with rules. They are law, so everybody reads them. */
@ApplicationScoped
class RuleAccess {

    /** The catalogue belongs to the installation: an administrator, wherever they are one. */
    boolean canKeepCatalogue(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
