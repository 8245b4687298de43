package vn.tongket.access.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Scope;

/** What a caller may give to a token: with a token never more than that one has itself. */
@ApplicationScoped
class TokenAccess {

    boolean mayGrant(Actor actor, String scope) {
        return actor.scopes() == null || Scope.allows(actor.scopes(), scope);
    }
}
