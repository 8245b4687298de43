package vn.tongket.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation says of its provider; without an issuer there is none, and nothing here does anything. */
@ApplicationScoped
class OpenIdSettings {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Which account made beforehand belongs to somebody who comes for the first time. */
    enum Link {
        NONE,
        USERNAME,
        EMAIL
    }

    private final Optional<String> issuer;
    private final Optional<String> clientId;
    private final Optional<String> clientSecret;
    private final Optional<String> name;
    private final Optional<String> audience;
    private final String scopes;
    private final Link link;
    private final boolean newAccounts;
    private final boolean localSignIn;

    OpenIdSettings(
            @ConfigProperty(name = "tongket.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "tongket.oidc.client-id") Optional<String> clientId,
            @ConfigProperty(name = "tongket.oidc.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "tongket.oidc.name") Optional<String> name,
            @ConfigProperty(name = "tongket.oidc.audience") Optional<String> audience,
            @ConfigProperty(name = "tongket.oidc.scopes", defaultValue = "openid profile email") String scopes,
            @ConfigProperty(name = "tongket.oidc.link", defaultValue = "none") String link,
            @ConfigProperty(name = "tongket.oidc.new-accounts", defaultValue = "false") boolean newAccounts,
            @ConfigProperty(name = "tongket.local-sign-in", defaultValue = "true") boolean localSignIn) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.name = name;
        this.audience = audience;
        this.scopes = scopes;
        this.link = link(link);
        this.newAccounts = newAccounts;
        this.localSignIn = localSignIn;
        issuer.ifPresent(this::check);
        if (issuer.isEmpty() && !localSignIn) {
            throw new IllegalStateException(
                    "TONGKET_LOCAL_SIGN_IN=false, and nobody else vouches for people: set TONGKET_OIDC_ISSUER.");
        }
    }

    private static Link link(String text) {
        return switch (text) {
            case "none" -> Link.NONE;
            case "username" -> Link.USERNAME;
            case "email" -> Link.EMAIL;
            default ->
                throw new IllegalStateException(
                        "TONGKET_OIDC_LINK must be none, username or email, not '" + text + "'.");
        };
    }

    private void check(String address) {
        if (!isSafe(address)) {
            throw new IllegalStateException("TONGKET_OIDC_ISSUER must be an https address, not '" + address + "'.");
        }
        if (clientId.isEmpty()) {
            throw new IllegalStateException("TONGKET_OIDC_ISSUER needs TONGKET_OIDC_CLIENT_ID.");
        }
        if (audience.equals(clientId)) {
            throw new IllegalStateException("TONGKET_OIDC_AUDIENCE must differ from TONGKET_OIDC_CLIENT_ID:"
                    + " else what tells this client who signed in would open the API.");
        }
    }

    /** Encrypted on the way, or not leaving the machine. */
    static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            boolean own = "http".equals(uri.getScheme()) && uri.getHost() != null && LOOPBACK.contains(uri.getHost());
            return own || ("https".equals(uri.getScheme()) && uri.getHost() != null);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean configured() {
        return issuer.isPresent();
    }

    String issuer() {
        return issuer.orElseThrow();
    }

    String clientId() {
        return clientId.orElseThrow();
    }

    Optional<String> clientSecret() {
        return clientSecret;
    }

    /** What people call it; its host where nobody said. */
    String name() {
        return name.orElseGet(() -> URI.create(issuer()).getHost());
    }

    Optional<String> audience() {
        return audience;
    }

    String scopes() {
        return scopes;
    }

    Link link() {
        return link;
    }

    boolean newAccounts() {
        return newAccounts;
    }

    boolean localSignIn() {
        return localSignIn;
    }
}
