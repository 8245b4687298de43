package vn.tongket.kernel.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives each request its id and language, and each answer the headers that every answer has. */
@Provider
@PreMatching
@Priority(Filters.REQUEST)
class RequestFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String REQUEST_ID = "X-Request-Id";
    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ACCEPTABLE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final CurrentRequest current;
    private final AllowedMethods allowed;

    RequestFilter(CurrentRequest current, AllowedMethods allowed) {
        this.current = current;
        this.allowed = allowed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        current.begin(
                idOf(request.getHeaderString(REQUEST_ID)),
                READING.contains(request.getMethod()) ? "" : asked(request),
                CurrentRequest.languageOf(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        MDC.put("requestId", current.id());
    }

    /** A form has another boundary each time it is sent, so of the media type only its name counts. */
    private static String asked(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return request.getMethod() + " " + address.getRawPath()
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                + (type == null ? "" : " " + type.split(";")[0].strip().toLowerCase(Locale.ROOT));
    }

    static String idOf(@Nullable String given) {
        return given != null && ACCEPTABLE_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(REQUEST_ID, current.id());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (response.getStatus() == 405 || "OPTIONS".equals(request.getMethod())) {
            headers.putSingle(HttpHeaders.ALLOW, allowed.at(request.getUriInfo().getPath()));
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request.getMethod(), response.getStatus()));
        }
        headers.add(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie, Origin");
        MDC.remove("requestId");
    }

    /** Shared caches may keep what anybody may read, and must ask again each time; all else is for the caller only. */
    private String cacheControl(String method, int status) {
        if (!READING.contains(method)) {
            return "no-store";
        }
        if (!current.actor().anonymous()) {
            return "private, no-cache";
        }
        return status < 400 ? "public, no-cache" : "no-store";
    }
}
