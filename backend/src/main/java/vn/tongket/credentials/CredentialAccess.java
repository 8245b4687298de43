package vn.tongket.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Role;

/** Who may do what with credentials. Whoever holds a serial has its credential; nobody signs in for that. */
@ApplicationScoped
class CredentialAccess {

    /** The keys belong to the installation, so any administrator keeps them. */
    boolean canKeepKeys(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
