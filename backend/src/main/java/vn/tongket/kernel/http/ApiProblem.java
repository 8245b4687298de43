package vn.tongket.kernel.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not carried out. It knows its HTTP status, its stable code and its faults; one mapper turns it into
 * {@code application/problem+json}.
 */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;
    private final @Nullable String next;

    private ApiProblem(
            int status, String code, List<Object> arguments, List<Fault> faults, Map<String, String> headers) {
        this(status, code, arguments, faults, headers, null);
    }

    private ApiProblem(
            int status,
            String code,
            List<Object> arguments,
            List<Fault> faults,
            Map<String, String> headers,
            @Nullable String next) {
        super(code + " " + faults, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
        this.faults = faults;
        this.headers = headers;
        this.next = next;
    }

    private static ApiProblem of(int status, String code, Object... arguments) {
        return new ApiProblem(status, code, List.of(arguments), List.of(), Map.of());
    }

    /** 400: the request cannot be read. */
    public static ApiProblem badRequest(String code, Object... arguments) {
        return of(400, code, arguments);
    }

    /** 400: the body does not have the documented shape; every fault is listed. */
    public static ApiProblem invalidBody(List<Fault> faults) {
        return new ApiProblem(400, "body.invalid", List.of(), List.copyOf(faults), Map.of());
    }

    /** 400: query parameters are unknown, repeated or have no such value; every fault is listed. */
    public static ApiProblem invalidQuery(List<Fault> faults) {
        return new ApiProblem(400, "query.invalid", List.of(), List.copyOf(faults), Map.of());
    }

    /** 401: nobody signed in, or the credentials are not (or no longer) good. */
    public static ApiProblem unauthorized(String code) {
        return new ApiProblem(401, code, List.of(), List.of(), Map.of("WWW-Authenticate", "Bearer realm=\"tongket\""));
    }

    /** 403: seen, but not the caller's to change. */
    public static ApiProblem forbidden(String code, Object... arguments) {
        return of(403, code, arguments);
    }

    /** 403: seen, but not all of it the caller's to change; each part that is not is listed. */
    public static ApiProblem forbidden(List<Fault> faults, String code, Object... arguments) {
        return new ApiProblem(403, code, List.of(arguments), List.copyOf(faults), Map.of());
    }

    /** 404: no such thing, or none that the caller may see. */
    public static ApiProblem notFound(String code, Object... arguments) {
        return of(404, code, arguments);
    }

    /** 404: no such thing, with hints where to look instead. */
    public static ApiProblem notFound(List<Fault> hints, String code, Object... arguments) {
        return new ApiProblem(404, code, List.of(arguments), List.copyOf(hints), Map.of());
    }

    /** 409: the state of the thing does not allow it. */
    public static ApiProblem conflict(String code, Object... arguments) {
        return of(409, code, arguments);
    }

    /**
     * 410: it was there and is not kept.
     *
     * @param next the address from which the caller can go on all the same
     */
    public static ApiProblem gone(String code, String next, Object... arguments) {
        return new ApiProblem(
                410, code, List.of(arguments), List.of(), Map.of("Link", "<" + next + ">; rel=\"next\""), next);
    }

    /** 409: what is asked for was done already, and what came of it is at an address. */
    public static ApiProblem doneAlready(String code, String location) {
        return new ApiProblem(409, code, List.of(location), List.of(), Map.of("Location", location), location);
    }

    /** 412: the thing has moved since the caller read it. */
    public static ApiProblem preconditionFailed(String currentTag) {
        return new ApiProblem(412, "precondition.failed", List.of(), List.of(), Map.of("ETag", currentTag));
    }

    /** 409: the state of the things named does not allow it. */
    public static ApiProblem conflict(List<Fault> faults, String code, Object... arguments) {
        return new ApiProblem(409, code, List.of(arguments), List.copyOf(faults), Map.of());
    }

    /** 413: more than is taken in one request. */
    public static ApiProblem tooLarge(String code, Object... arguments) {
        return of(413, code, arguments);
    }

    /** 416: the part of a file that is asked for begins behind its end. */
    public static ApiProblem rangeNotSatisfiable(long size) {
        return new ApiProblem(416, "http.416", List.of(size), List.of(), Map.of("Content-Range", "bytes */" + size));
    }

    /** 422: understood, and against the rules; every broken rule is listed. */
    public static ApiProblem unprocessable(List<Fault> faults) {
        return new ApiProblem(422, "rules.broken", List.of(), List.copyOf(faults), Map.of());
    }

    /** 422: understood, and against one rule of the whole. */
    public static ApiProblem unprocessable(String code, Object... arguments) {
        return of(422, code, arguments);
    }

    /** 428: a change of something that exists needs {@code If-Match}. */
    public static ApiProblem preconditionRequired() {
        return of(428, "precondition.required");
    }

    /** 429: too many attempts; {@code Retry-After} says when to come back. */
    public static ApiProblem tooManyRequests(String code, long retryAfterSeconds) {
        return new ApiProblem(
                429,
                code,
                List.of(retryAfterSeconds),
                List.of(),
                Map.of("Retry-After", Long.toString(retryAfterSeconds)));
    }

    /** 501: the installation is not set up for it, and asking again makes no difference until its operator did that. */
    public static ApiProblem notSetUp(String code) {
        return of(501, code);
    }

    /** 503: something that this needs does not answer; {@code Retry-After} says when asking again makes sense. */
    public static ApiProblem unavailableFor(String code, long seconds, Object... arguments) {
        return new ApiProblem(503, code, List.of(arguments), List.of(), Map.of("Retry-After", Long.toString(seconds)));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The same as a fault at a place, for callers that gather the problems of many parts. */
    public Fault asFault(String pointer) {
        return new Fault(pointer, null, code, arguments);
    }

    /** What is wrong, one by one; empty where the code says it all. */
    public List<Fault> faults() {
        return faults;
    }

    @Nullable
    String next() {
        return next;
    }

    /** Headers that the answer bears, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return headers;
    }
}
