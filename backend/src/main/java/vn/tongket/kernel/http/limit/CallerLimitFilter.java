package vn.tongket.kernel.http.limit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Filters;

/** Holds each request of somebody who is known against the limits of the account and of the token. */
@Provider
@Priority(Filters.CALLER_LIMIT)
class CallerLimitFilter implements ContainerRequestFilter {

    private final CurrentRequest current;
    private final RateLimits limits;

    CallerLimitFilter(CurrentRequest current, RateLimits limits) {
        this.current = current;
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        UUID account = current.actor().id();
        if (account != null && request.getProperty(AddressLimitFilter.TAKEN) instanceof RateLimits.Taken before) {
            RateLimits.Taken taken =
                    limits.fromCaller(before, account, current.actor().token());
            request.setProperty(AddressLimitFilter.TAKEN, taken);
            taken.demand();
        }
    }
}
