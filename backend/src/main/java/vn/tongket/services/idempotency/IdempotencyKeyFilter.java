package vn.tongket.services.idempotency;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Filters;

/**
 * Refuses a key that is none. An empty one would reach a resource as if the header were not there, and a caller who relies
 * on it would create twice.
 */
@Provider
@Priority(Filters.PARAMETERS)
class IdempotencyKeyFilter implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String key = request.getHeaderString(HEADER);
        if (key != null && !FORM.matcher(key).matches()) {
            throw ApiProblem.invalidQuery(List.of(Fault.of(HEADER, "idempotency.key-form")));
        }
    }
}
