package vn.tongket.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tongket.access.accounts.ProviderSignOut;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.security.Secret;

/** Signing out at the provider: what it wants to see for that is kept with the session, and handed to nobody else. */
@ApplicationScoped
class ProviderSessionService implements ProviderSignOut {

    static final String SIGN_OUT = "/api/v1/openid/sign-out";

    private final OpenIdSettings settings;
    private final Provider provider;
    private final ProviderSessionRepository sessions;
    private final PublicAddress publicAddress;
    private final Clock clock;

    ProviderSessionService(
            OpenIdSettings settings,
            Provider provider,
            ProviderSessionRepository sessions,
            PublicAddress publicAddress,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.sessions = sessions;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** Keeps what signing out needs; answers the handle by which the browser asks for it. */
    @Transactional
    String begun(String secret, String idToken, Duration lifetime) {
        Instant now = clock.instant();
        sessions.removeExpired(now);
        String handle = Secret.random();
        sessions.add(Secret.hash(secret), Secret.hash(handle), idToken, now.plus(lifetime));
        return handle;
    }

    @Override
    public Optional<String> addressAfter(String secretHash) {
        return settings.configured() && sessions.isThere(secretHash) ? Optional.of(SIGN_OUT) : Optional.empty();
    }

    /**
     * The address at the provider that ends the session there (OpenID Connect RP-Initiated Logout 1.0), once for each
     * session; none where the provider has none.
     *
     * @throws ProviderException where the provider cannot be asked
     */
    @Transactional
    Optional<URI> signOut(String handle) {
        return sessions.takeIdToken(Secret.hash(handle))
                .flatMap(idToken -> provider.metadata().signOut().map(address -> signOutAt(address, idToken)));
    }

    private URI signOutAt(URI address, String idToken) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("id_token_hint", idToken);
        question.put("client_id", settings.clientId());
        question.put("post_logout_redirect_uri", publicAddress.of("/"));
        return OpenIdSignIn.with(address, question);
    }
}
