package vn.tongket.kernel.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Access tokens that a provider of identities gave out and not we. The room of OpenID Connect knows. */
public interface ProviderTokens {

    /**
     * The actor of an access token that is in force and meant for this installation.
     *
     * @param address where it came from, for the log
     */
    Optional<Actor> byAccessToken(String token, @Nullable String address);

    /** Whether an access token is still in force, and its account too; looking changes nothing. */
    boolean holds(String token);
}
