package vn.tongket.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/**
 * {@code ?format=csv} is {@code Accept: text/csv} for people who type an address. What cannot be had as a document is 406
 * where one is asked for.
 */
@Provider
@PreMatching
@Priority(Filters.FORMAT)
class FormatFilter implements ContainerRequestFilter {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("json", "application/json", "csv", Csv.MEDIA_TYPE, "xlsx", Xlsx.MEDIA_TYPE);
    private static final Map<String, String> DOCUMENTS = Map.of("docx", MadeFile.DOCX, "pdf", MadeFile.PDF);

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format == null) {
            return;
        }
        if (DOCUMENTS.containsKey(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, DOCUMENTS.get(format));
            return;
        }
        String mediaType = MEDIA_TYPES.get(format);
        if (mediaType == null) {
            throw ApiProblem.invalidQuery(
                    List.of(Fault.of("format", "query.unknown-value", format, "json, csv, xlsx")));
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaType + ", */*;q=0.1");
    }
}
