package vn.tongket.kernel.security;

import java.util.Optional;

/** Who stands behind the session that a caller shows. The room of accounts knows. */
public interface Credentials {

    /** The actor of a session that has not ended. */
    Optional<Actor> bySession(String session);

    /** Whether a session has not ended; looking does not prolong it. */
    boolean sessionHolds(String session);
}
