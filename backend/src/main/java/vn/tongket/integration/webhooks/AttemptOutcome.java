package vn.tongket.integration.webhooks;

import vn.tongket.kernel.text.Coded;

/** What became of one call. */
public enum AttemptOutcome implements Coded {
    /** Answered 2xx. */
    DELIVERED,
    /** Answered with another status. */
    REFUSED,
    /** Answered 3xx; redirects are not followed. */
    REDIRECTED,
    /** Answered 410. */
    GONE,
    /** Not answered in time. */
    TIMED_OUT,
    /** No connection, or it broke. */
    UNREACHABLE,
    /** TLS failed: no certificate for this name that is trusted, or no protocol that both speak. */
    INSECURE,
    /** The name has no address. */
    NAME_UNKNOWN,
    /** The name leads to an address that may not be called. */
    ADDRESS_FORBIDDEN,
    /** The secret was encrypted by a key that this process does not have. */
    SECRET_UNREADABLE
}
