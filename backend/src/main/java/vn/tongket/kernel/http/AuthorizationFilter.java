package vn.tongket.kernel.http;

import io.quarkus.security.Authenticated;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.IdentityAttributes;
import vn.tongket.kernel.security.Scope;
import vn.tongket.kernel.security.SessionCookie;

/**
 * What holds for every operation: writes of the web client come from its own origin, tokens stay within their scopes, and
 * an installation may ask readers to sign in. Who may do what to which unit is each room's own page of rules.
 */
@Provider
@Priority(Filters.AUTHORIZATION)
class AuthorizationFilter implements ContainerRequestFilter {

    private final CurrentRequest current;
    private final Rooms rooms;
    private final boolean publicRead;

    @Context
    ResourceInfo resource;

    AuthorizationFilter(
            CurrentRequest current,
            Rooms rooms,
            @ConfigProperty(name = "tongket.public-read", defaultValue = "true") boolean publicRead) {
        this.current = current;
        this.rooms = rooms;
        this.publicRead = publicRead;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reads = Scope.reads(request.getMethod());
        String path = request.getUriInfo().getPath();
        boolean signsIn = path.equals(SessionCookie.SIGN_IN);
        boolean open = publicRead || path.equals(SessionCookie.WAYS) || rooms.openToHolders(path);
        if (!current.actor().anonymous()) {
            keepScopes(request, open);
        } else if (!open && !signsIn) {
            throw ApiProblem.unauthorized("credentials.missing");
        }
        if (!reads && (signsIn || Boolean.TRUE.equals(request.getProperty(IdentityAttributes.BY_SESSION)))) {
            keepOrigin(request);
        }
    }

    /** Without the scope that it needs, a token reads no more than anybody, where the address is open to anybody. */
    private void keepScopes(ContainerRequestContext request, boolean open) {
        Set<String> scopes = current.actor().scopes();
        if (scopes == null) {
            return;
        }
        String needed = Scope.needed(request.getMethod(), request.getUriInfo().getPath());
        if (Scope.allows(scopes, needed)) {
            return;
        }
        if (!open || !Scope.reads(request.getMethod()) || !forEverybody()) {
            throw ApiProblem.forbidden("token.scope-missing", needed);
        }
        current.readAsAnybody(needed);
    }

    private boolean forEverybody() {
        Method operation = resource.getResourceMethod();
        return operation.isAnnotationPresent(PermitAll.class)
                || (resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                        && !operation.isAnnotationPresent(Authenticated.class));
    }

    /** A browser says where a request comes from; a script that says nothing carries no cookie by accident. */
    private static void keepOrigin(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        boolean foreign = origin == null
                ? "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))
                        || Boolean.TRUE.equals(request.getProperty(IdentityAttributes.BY_SESSION))
                : !ours(origin, request);
        if (foreign) {
            throw ApiProblem.forbidden("origin.foreign");
        }
    }

    /** A page that came over plain HTTP may be anybody's, so it does not act where the session came over TLS. */
    private static boolean ours(String origin, ContainerRequestContext request) {
        String host = request.getHeaderString("Host");
        String scheme = request.getUriInfo().getRequestUri().getScheme();
        return origin.equals("https://" + host) || (!"https".equals(scheme) && origin.equals("http://" + host));
    }
}
