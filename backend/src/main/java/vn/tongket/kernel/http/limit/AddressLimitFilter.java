package vn.tongket.kernel.http.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Filters;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.security.CallerAddress;

/** Holds each request against the limit of its address, and says in each answer what is left of the nearest limit. */
@Provider
@PreMatching
@Priority(Filters.ADDRESS_LIMIT)
class AddressLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String TAKEN = "tongket.rate-limit";

    /** A file of many rows, or answers that are worked out, against a page that is read. */
    private static final int COST_OF_FILE = 10;

    private static final int COST_OF_WORK = 5;
    private static final int USUAL_COST = 1;

    private final RateLimits limits;
    private final Rooms rooms;

    AddressLimitFilter(RateLimits limits, Rooms rooms) {
        this.limits = limits;
        this.rooms = rooms;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        RateLimits.Taken taken = limits.fromAddress(address(request), cost(request));
        request.setProperty(TAKEN, taken);
        taken.demand();
    }

    private static @Nullable String address(ContainerRequestContext request) {
        return request instanceof ResteasyReactiveContainerRequestContext context
                        && context.getServerRequestContext() instanceof ResteasyReactiveRequestContext server
                ? CallerAddress.of(server.serverRequest().unwrap(HttpServerRequest.class))
                : null;
    }

    private int cost(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept != null && (accept.startsWith(Csv.MEDIA_TYPE) || accept.startsWith(Xlsx.MEDIA_TYPE))) {
            return COST_OF_FILE;
        }
        return rooms.isAt(request.getUriInfo().getPath(), Trait.COSTLY) ? COST_OF_WORK : USUAL_COST;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(TAKEN) instanceof RateLimits.Taken taken && taken.limit() != null) {
            response.getHeaders().putSingle("RateLimit-Policy", taken.policies());
            response.getHeaders().putSingle("RateLimit", taken.limit().state(taken.untilFull()));
        }
    }
}
