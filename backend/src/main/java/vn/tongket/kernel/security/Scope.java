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
    private static final String READ = ":read";
    private static final String WRITE = ":write";

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
        return path.substring(start, end < 0 ? path.length() : end) + (reads(method) ? READ : WRITE);
    }

    /** Whether what needs a scope only reads. */
    public static boolean isOfReading(String scope) {
        return scope.endsWith(READ);
    }

    /** Whether a set of scopes holds one that is needed. */
    public static boolean allows(Set<String> scopes, String needed) {
        String verb = needed.substring(needed.indexOf(':'));
        return scopes.contains(needed) || scopes.contains(EVERYTHING + verb);
    }
}
