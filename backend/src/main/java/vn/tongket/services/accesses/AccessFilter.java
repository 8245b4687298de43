package vn.tongket.services.accesses;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Problem;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.MadeFile;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.SessionCookie;

/** Looks at each answer: was it a refusal, a file, or something about people? */
@Provider
class AccessFilter implements ContainerResponseFilter {

    private static final String API = "/api/v1/";
    private static final String WITH_ITS_OWN_ENTRY = "/export";
    private static final String NOTED = "tongket.refusal-noted";
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");
    private static final int LONGEST = 300;

    /** Answers that people and programs keep as files, whether or not they are sent as a download. */
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

    private final Accesses accesses;
    private final Rooms rooms;
    private final CurrentRequest current;

    AccessFilter(Accesses accesses, Rooms rooms, CurrentRequest current) {
        this.accesses = accesses;
        this.rooms = rooms;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status == 403 || status == 401) {
            refused(request, response);
        } else if (status == 200
                && "GET".equals(request.getMethod())
                && !current.actor().anonymous()) {
            answered(request, response);
        }
    }

    private void refused(ContainerRequestContext request, ContainerResponseContext response) {
        RoutingContext routing = routing(request);
        // What fails while a caller is being recognised comes by twice.
        if (routing.get(NOTED) != null || !isOfApi(request)) {
            return;
        }
        routing.put(NOTED, true);
        String resource = resource(request);
        boolean stranger = current.actor().anonymous();
        if (response.getStatus() == 401 && (signsIn(resource) || !showsSomething(request))) {
            return;
        }
        boolean withheld = stranger || rooms.is(resource, Trait.SECRET);
        String path = withheld ? API + resource : address(request).getRawPath();
        accesses.refused(
                resource,
                request.getMethod() + " " + shortened(path),
                response.getStatus(),
                response.getEntity() instanceof Problem problem ? problem.code() : "http." + response.getStatus(),
                routing.request().remoteAddress().hostAddress());
    }

    private static boolean isOfApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(API);
    }

    private static URI address(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri();
    }

    /** The kind of thing that is asked for. What a stranger writes there may be anything. */
    private String resource(ContainerRequestContext request) {
        String first = Rooms.nameAt(request.getUriInfo().getPath());
        return rooms.knows(first)
                        || (!current.actor().anonymous() && NAME.matcher(first).matches())
                ? first
                : "other";
    }

    private static boolean signsIn(String resource) {
        return SessionCookie.SIGN_IN.equals(API + resource);
    }

    private static boolean showsSomething(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || request.getHeaderString(HttpHeaders.COOKIE) != null;
    }

    private static RoutingContext routing(ContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        return context.serverRequest().unwrap(RoutingContext.class);
    }

    /** What kind of file an answer is; null where it is none. */
    private static @Nullable String format(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type == null || type.getSubtype().equals("json")) {
            return null;
        }
        String sent = response.getHeaderString(HttpHeaders.CONTENT_DISPOSITION);
        String kept = FILES.get(type.getType() + "/" + type.getSubtype());
        return kept == null && sent != null && sent.startsWith("attachment") ? type.getSubtype() : kept;
    }

    private void answered(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isOfApi(request)) {
            return;
        }
        String format = format(response);
        String resource = resource(request);
        boolean wanted = format != null || rooms.is(resource, Trait.ABOUT_PEOPLE);
        if (!wanted
                || rooms.is(resource, Trait.SECRET)
                || request.getUriInfo().getPath().endsWith(WITH_ITS_OWN_ENTRY)) {
            return;
        }
        URI address = address(request);
        String query = address.getRawQuery();
        String what = shortened(query == null ? address.getRawPath() : address.getRawPath() + "?" + query);
        if (format != null) {
            accesses.exported(resource, what, format);
        } else {
            accesses.read(resource, what);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
