package vn.tongket.desk.views;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;

/** The query parameters of {@code GET /me/views}. */
class ViewQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "Pages of the desk, by their addresses below the desk; several with commas. All without it.",
            example = "nhiem-vu")
    String list;

    List<String> read(QueryReader reader) {
        return reader.texts("list", list);
    }
}
