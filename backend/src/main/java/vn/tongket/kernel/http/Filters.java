package vn.tongket.kernel.http;

import jakarta.ws.rs.Priorities;

/** The one order in which a request passes the filters. */
public final class Filters {

    /** Request id and language, first of all, so that every refusal has them. */
    public static final int REQUEST = 100;

    /** Before the resource is found: the format parameter becomes an {@code Accept} header. */
    public static final int FORMAT = 200;

    /** How many requests an address sends; before anybody is looked up, and after the format that makes some cost more. */
    public static final int ADDRESS_LIMIT = 300;

    /** Who asks. */
    public static final int AUTHENTICATION = Priorities.AUTHENTICATION;

    /** How many requests an account and a token send. */
    public static final int CALLER_LIMIT = Priorities.AUTHENTICATION + 100;

    /** Same origin for cookie callers, scopes of tokens, readers that must sign in. */
    public static final int AUTHORIZATION = Priorities.AUTHORIZATION;

    /** Unknown and repeated query parameters. */
    public static final int PARAMETERS = Priorities.USER;

    /** The tag of a page. Answers pass in the opposite order, so that the address of the next page is in it. */
    public static final int PAGE_TAG = Priorities.USER - 100;

    private Filters() {}
}
