package vn.tongket.platform.accesses;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.CurrentRequest;
import vn.tongket.platform.http.MadeFile;
import vn.tongket.platform.http.Problem;
import vn.tongket.platform.http.Xlsx;
import vn.tongket.platform.security.Scope;

/** Looks at each answer: was it a refusal, a file, or something about people? */
@Provider
class AccessFilter implements ContainerResponseFilter {

    private static final String API = "/api/v1/";
    private static final String NOTED = "tongket.refusal-noted";
    private static final int LONGEST = 300;

    /** Answers that people and programs keep as files. */
    private static final Map<String, String> FILES = Map.of(
            Csv.MEDIA_TYPE,
            "csv",
            Xlsx.MEDIA_TYPE,
            "xlsx",
            "text/calendar",
            "ics",
            MadeFile.DOCX,
            "docx",
            MadeFile.PDF,
            "pdf",
            "application/zip",
            "zip");

    /** Who is who across awards, what rules read of them, and who may become what: what is never public of people. */
    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "recipients",
            "recipient-facts",
            "eligibility",
            "eligibility-checks",
            "rule-waivers",
            "award-registrations",
            "accounts");

    /** Their addresses are secrets, or hold one. */
    private static final Set<String> SECRET = Set.of("calendar-feeds", "verify", "credentials", "session");

    private final Accesses accesses;
    private final CurrentRequest current;

    AccessFilter(Accesses accesses, CurrentRequest current) {
        this.accesses = accesses;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI address = request.getUriInfo().getRequestUri();
        if (!address.getRawPath().startsWith(API)) {
            return;
        }
        String resource = resource(address.getRawPath());
        int status = response.getStatus();
        if (status == 403 || (status == 401 && showsSomething(request) && !"session".equals(resource))) {
            refused(request, address.getRawPath(), resource, response);
        } else if (status == 200
                && "GET".equals(request.getMethod())
                && !current.actor().anonymous()) {
            answered(address, resource, response.getMediaType());
        }
    }

    private static String resource(String path) {
        String first = path.substring(API.length()).replaceFirst("/.*", "");
        return first.equals("session") || Scope.RESOURCES.contains(first) ? first : "other";
    }

    private static boolean showsSomething(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || request.getHeaderString(HttpHeaders.COOKIE) != null;
    }

    private void refused(
            ContainerRequestContext request, String path, String resource, ContainerResponseContext response) {
        RoutingContext routing = routing(request);
        // What fails while a caller is being recognised comes by twice.
        if (routing.get(NOTED) != null) {
            return;
        }
        routing.put(NOTED, true);
        boolean withheld = current.actor().anonymous() || SECRET.contains(resource);
        accesses.refused(
                resource,
                request.getMethod() + " " + (withheld ? API + resource : shortened(path)),
                response.getStatus(),
                response.getEntity() instanceof Problem problem ? problem.code() : "http." + response.getStatus(),
                routing.request().remoteAddress().hostAddress());
    }

    private static RoutingContext routing(ContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        return context.serverRequest().unwrap(RoutingContext.class);
    }

    private void answered(URI address, String resource, @Nullable MediaType type) {
        String format = type == null ? null : FILES.get(type.getType() + "/" + type.getSubtype());
        boolean noted = address.getRawPath().endsWith("/export");
        if (SECRET.contains(resource) || noted) {
            return;
        }
        String query = address.getRawQuery();
        String what = shortened(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
        if (format != null) {
            accesses.exported(resource, what, format);
        } else if (ABOUT_PEOPLE.contains(resource)) {
            accesses.read(resource, what);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
