package vn.tongket.platform.security;

import java.util.Optional;

/** Who stands behind a secret that a caller shows. The room of accounts knows. */
public interface Credentials {

    /** The actor of an API token that is in force; notes its use. */
    Optional<Actor> byToken(String token);

    /** The actor of a session that has not ended. */
    Optional<Actor> bySession(String session);

    /** Whether an API token is still in force; a token that others gave out holds until its request is over. */
    boolean tokenHolds(String token);

    /** Whether a session has not ended; looking does not prolong it. */
    boolean sessionHolds(String session);
}
