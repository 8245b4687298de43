package vn.tongket.platform.http;

import jakarta.ws.rs.Priorities;

/** The one order in which a request passes the filters. */
public final class Filters {

    /** Before the resource is found: the format parameter becomes an {@code Accept} header. */
    public static final int FORMAT = 100;

    /** Request id and language. */
    public static final int REQUEST = 200;

    /** Who asks. */
    public static final int AUTHENTICATION = Priorities.AUTHENTICATION;

    /** Same origin for cookie callers, scopes of tokens, readers that must sign in. */
    public static final int AUTHORIZATION = Priorities.AUTHORIZATION;

    /** Unknown and repeated query parameters. */
    public static final int PARAMETERS = Priorities.USER;

    private Filters() {}
}
