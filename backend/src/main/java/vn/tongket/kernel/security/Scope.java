package vn.tongket.kernel.security;

import java.util.Set;

/**
 * What a token is limited to: {@code <resource>:read} or {@code <resource>:write}, where the resource is the first part
 * of the address under {@code /api/v1} or {@code *}.
 */
public final class Scope {

    private static final String API = "api/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String EVERYTHING = "*";

    private Scope() {}

    /** Whether requests of an HTTP method only read. */
    public static boolean reads(String method) {
        return READING.contains(method);
    }

    /**
     * The scope that a request needs.
     *
     * @param path the address, with {@code /api/v1} or without
     */
    public static String needed(String method, String path) {
        int slash = path.startsWith("/") ? 1 : 0;
        int start = path.startsWith(API, slash) ? slash + API.length() : slash;
        int end = path.indexOf('/', start);
        return path.substring(start, end < 0 ? path.length() : end) + (reads(method) ? ":read" : ":write");
    }

    /** Whether a set of scopes holds one that is needed. */
    public static boolean allows(Set<String> scopes, String needed) {
        String verb = needed.substring(needed.indexOf(':'));
        return scopes.contains(needed) || scopes.contains(EVERYTHING + verb);
    }
}
