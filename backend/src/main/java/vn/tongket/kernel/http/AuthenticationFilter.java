package vn.tongket.kernel.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.MDC;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.IdentityAttributes;
import vn.tongket.kernel.security.Namesakes;

/**
 * Takes the actor from the identity, also where nobody needs to sign in: a bad token is told so everywhere. Whoever shows
 * nothing is nobody without being looked up.
 */
@Provider
@Priority(Filters.AUTHENTICATION)
class AuthenticationFilter implements ContainerRequestFilter {

    private final CurrentIdentityAssociation identities;
    private final CurrentRequest current;
    private final Namesakes namesakes;

    AuthenticationFilter(CurrentIdentityAssociation identities, CurrentRequest current, Namesakes namesakes) {
        this.identities = identities;
        this.current = current;
        this.namesakes = namesakes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!showsSomething(request)) {
            return;
        }
        SecurityIdentity identity = identities.getIdentity();
        if (identity.getAttribute(IdentityAttributes.ACTOR) instanceof Actor actor) {
            current.actAs(reads(request) ? actor : named(actor));
            request.setProperty(IdentityAttributes.BY_SESSION, identity.getAttribute(IdentityAttributes.BY_SESSION));
            MDC.put("actor", actor.username());
        }
    }

    /** Only who writes decides on the work of others. */
    private static boolean reads(ContainerRequestContext request) {
        return RequestFilter.READING.contains(request.getMethod());
    }

    private Actor named(Actor actor) {
        UUID account = actor.id();
        return account == null ? actor : actor.namedLike(namesakes.namesakesOf(account));
    }

    private static boolean showsSomething(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || request.getHeaderString(HttpHeaders.COOKIE) != null;
    }
}
