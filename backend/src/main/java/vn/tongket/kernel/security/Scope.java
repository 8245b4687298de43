package vn.tongket.kernel.security;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a token is limited to: {@code <resource>:read} or {@code <resource>:write}, where the resource is the first part
 * of the address under {@code /api/v1} or {@code *}.
 */
public final class Scope {

    /** The resources a scope may name, besides {@code *}. */
    public static final List<String> RESOURCES = List.of(
            "units",
            "boundaries",
            "indicators",
            "themes",
            "targets",
            "observations",
            "figures",
            "plans",
            "amendments",
            "tasks",
            "progress-reports",
            "extensions",
            "directives",
            "calendar-days",
            "award-laws",
            "award-types",
            "base-salaries",
            "award-decisions",
            "awards",
            "award-statistics",
            "recipients",
            "award-rules",
            "award-quotas",
            "recipient-facts",
            "rule-waivers",
            "eligibility",
            "eligibility-checks",
            "quotas",
            "councils",
            "council-sessions",
            "award-registrations",
            "nominations",
            "nomination-requirements",
            "verify",
            "credentials",
            "certificate-templates",
            "certificate-batches",
            "decision-templates",
            "reviews",
            "accounts",
            "delegations",
            "delegation-receivers",
            "tokens",
            "password-resets",
            "service-accounts",
            "audit-entries",
            "events",
            "webhooks",
            "jobs",
            "statements",
            "calendar-feeds",
            "search",
            "me");

    private static final String API = "api/v1/";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern GRAMMAR = Pattern.compile("(\\*|" + String.join("|", RESOURCES) + "):(read|write)");

    private Scope() {}

    /** Whether a text is a scope. */
    public static boolean isScope(String text) {
        return GRAMMAR.matcher(text).matches();
    }

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
        return scopes.contains(needed) || scopes.contains("*" + verb);
    }
}
