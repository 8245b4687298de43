package vn.tongket.kernel.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Turns a secret into an identity that carries its actor. */
@ApplicationScoped
class SecretIdentityProvider implements IdentityProvider<SecretRequest> {

    private final Credentials credentials;
    private final TokenCredentials tokens;
    private final ProviderTokens providerTokens;

    SecretIdentityProvider(Credentials credentials, TokenCredentials tokens, ProviderTokens providerTokens) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.providerTokens = providerTokens;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(SecretRequest request) {
        boolean bySession = request.kind() == SecretRequest.Kind.SESSION;
        Actor actor = (bySession ? credentials.bySession(request.secret()) : byToken(request))
                .orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.username()))
                .addAttribute(IdentityAttributes.ACTOR, actor)
                .addAttribute(IdentityAttributes.BY_SESSION, bySession)
                .build();
    }

    private Optional<Actor> byToken(SecretRequest request) {
        return tokens.byToken(request.secret(), request.address())
                .or(() -> providerTokens.byAccessToken(request.secret(), request.address()));
    }
}
