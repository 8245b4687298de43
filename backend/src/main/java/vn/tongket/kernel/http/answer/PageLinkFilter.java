package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Gives a page the address of the next one and, where it was asked for, the total, in the body and as headers. */
@Provider
class PageLinkFilter implements ContainerResponseFilter {

    private static final String TOTAL = "X-Total-Count";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        if (page.total() != null) {
            response.getHeaders().putSingle(TOTAL, page.total());
        }
        if (page.next() != null) {
            String next = addressOf(request, page.next());
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
            response.setEntity(page.withNext(next));
        }
    }

    private static String addressOf(ContainerRequestContext request, String cursor) {
        URI address = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
