package vn.tongket.kernel.http.answer;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.Filters;

/** {@code ?format=csv} is {@code Accept: text/csv} for people who type an address. */
@Provider
@PreMatching
@Priority(Filters.FORMAT)
class FormatFilter implements ContainerRequestFilter {

    /** What the parameter calls the forms of a table, and their media types. */
    static final SequencedMap<String, String> TABLES =
            formats("json", "application/json", "csv", Csv.MEDIA_TYPE, "xlsx", Xlsx.MEDIA_TYPE);

    private static final SequencedMap<String, String> DOCUMENTS = formats("docx", MadeFile.DOCX, "pdf", MadeFile.PDF);

    private static SequencedMap<String, String> formats(String... pairs) {
        SequencedMap<String, String> formats = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            formats.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableSequencedMap(formats);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format == null) {
            return;
        }
        boolean document = request.getUriInfo().getPath().endsWith("/document");
        SequencedMap<String, String> formats = document ? DOCUMENTS : TABLES;
        String mediaType = formats.get(format);
        if (mediaType == null) {
            throw ApiProblem.invalidQuery(
                    List.of(Fault.of("format", "query.unknown-value", format, String.join(", ", formats.keySet()))));
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, document ? mediaType : mediaType + ", */*;q=0.1");
    }
}
