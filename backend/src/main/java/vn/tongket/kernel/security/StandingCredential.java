package vn.tongket.kernel.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Whether what a caller signed in with still holds, for answers that go on for long. Looking counts as no use. */
@ApplicationScoped
public class StandingCredential {

    private static final String SCHEME = "bearer ";

    private final Credentials sessions;
    private final TokenCredentials tokens;
    private final ProviderTokens providerTokens;

    StandingCredential(Credentials sessions, TokenCredentials tokens, ProviderTokens providerTokens) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.providerTokens = providerTokens;
    }

    /** Looks again at what came with a request, each time it is asked; who showed nothing of ours has nothing to lose. */
    public BooleanSupplier of(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            String token = header.substring(SCHEME.length()).strip();
            return () -> tokens.holds(token) || providerTokens.holds(token);
        }
        String session = SessionCookie.secretOf(request);
        if (session != null) {
            boolean held = sessions.sessionHolds(session);
            return () -> !held || sessions.sessionHolds(session);
        }
        return () -> true;
    }
}
