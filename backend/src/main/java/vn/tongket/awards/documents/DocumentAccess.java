package vn.tongket.awards.documents;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with documents. The document of a decision is for whoever sees the decision, which {@code awards} says. */
@ApplicationScoped
class DocumentAccess {

    /** The template belongs to the installation: an administrator, wherever they are one. */
    boolean canKeepTemplates(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
