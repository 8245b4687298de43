package vn.tongket.kernel.security;

/** What an identity carries, and a request after it. */
public final class IdentityAttributes {

    /** The {@link Actor}. */
    public static final String ACTOR = "tongket.actor";

    /** Whether it was shown by a cookie, which a browser sends by itself. */
    public static final String BY_SESSION = "tongket.by-session";

    private IdentityAttributes() {}
}
