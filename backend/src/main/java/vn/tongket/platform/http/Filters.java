package vn.tongket.platform.http;

import jakarta.ws.rs.Priorities;

/** The one order in which a request passes the filters. */
public final class Filters {

    /** Request id and language, first of all, so that every refusal has them. */
    public static final int REQUEST = 100;

    /** Before the resource is found: the format parameter becomes an {@code Accept} header. */
    public static final int FORMAT = 200;

    /** Who asks. */
    public static final int AUTHENTICATION = Priorities.AUTHENTICATION;

    /** Same origin for cookie callers, scopes of tokens, readers that must sign in. */
    public static final int AUTHORIZATION = Priorities.AUTHORIZATION;

    /** Unknown and repeated query parameters. */
    public static final int PARAMETERS = Priorities.USER;

    private Filters() {}
}
