package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with credentials. Whoever holds a serial has its credential; nobody signs in for that. */
@ApplicationScoped
class CredentialAccess {

    /** Keys sign in the name of the installation: an administrator of all of it keeps them, not one of some unit. */
    boolean canKeepKeys(Actor actor) {
        return actor.holdsEverywhere(Role.ADMINISTRATOR);
    }
}
