package vn.tongket.kernel.http.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.tongket.kernel.http.Filters;

/** A page of a list has no revision, so its content is its tag: who asks often for what rarely changes is sent it once. */
@Provider
@Priority(Filters.PAGE_TAG)
class PageTagFilter implements ContainerResponseFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectWriter json;

    PageTagFilter(ObjectMapper json) {
        this.json = json.writerFor(Page.class);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && isPlain(request, response)) {
            byte[] content = write(page);
            String tag = ContentTags.of(content);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (Reply.known(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
            } else {
                response.setEntity(new WrittenPage(content));
            }
        }
    }

    /** Whether it is read, as JSON, and has no tag yet. */
    private static boolean isPlain(ContainerRequestContext request, ContainerResponseContext response) {
        return READS.contains(request.getMethod())
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && !response.getHeaders().containsKey(HttpHeaders.ETAG);
    }

    private byte[] write(Page<?> page) {
        try {
            return json.writeValueAsBytes(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
