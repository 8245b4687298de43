package vn.tongket.kernel.http.answer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headers of a table that is sent as a file: what it is, and what a browser that keeps it calls it. */
final class TableFile {

    private static final String BASE = "/api/v1/";
    private static final Predicate<String> NO_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
            .asMatchPredicate()
            .negate();

    private TableFile() {}

    /** The name is the address without ids: {@code plans-tasks.csv}. */
    static void describe(MultivaluedMap<String, Object> headers, UriInfo uri, String mediaType, String ending) {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, mediaType);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, MadeFile.attachment(nameOf(uri.getPath()) + ending));
    }

    static String nameOf(String path) {
        return Arrays.stream(path.substring(path.startsWith(BASE) ? BASE.length() : 0)
                        .split("/"))
                .filter(NO_ID)
                .map(part -> part.replaceAll("[^A-Za-z0-9._-]+", "-"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("-"));
    }
}
