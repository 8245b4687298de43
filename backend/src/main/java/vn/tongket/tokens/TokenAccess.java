package vn.tongket.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.platform.http.ApiProblem;
import vn.tongket.platform.security.Actor;
import vn.tongket.platform.security.Scope;

/** What a caller may give to a token: with a token never more than that one has itself. */
@ApplicationScoped
class TokenAccess {

    private final TokenRepository tokens;

    TokenAccess(TokenRepository tokens) {
        this.tokens = tokens;
    }

    boolean mayGrant(Actor actor, String scope) {
        return actor.scopes() == null || Scope.allows(actor.scopes(), scope);
    }

    /** @throws ApiProblem 403 with a token that is limited to a unit or to addresses, for what it made would not be */
    void demandMakesTokens(Actor actor) {
        if (actor.token() != null && tokens.isLimited(actor.token())) {
            throw ApiProblem.forbidden("token.limited");
        }
    }
}
