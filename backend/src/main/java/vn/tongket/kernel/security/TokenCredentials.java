package vn.tongket.kernel.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who stands behind an API token that a caller shows. The room of tokens knows. */
public interface TokenCredentials {

    /**
     * The actor of a token that is in force and may be used from an address; notes its use.
     *
     * @param address the caller's address as the server knows it, or null where it knows none
     */
    Optional<Actor> byToken(String token, @Nullable String address);

    /** Whether it is an API token of ours that is still in force; looking is no use of it. */
    boolean holds(String token);
}
