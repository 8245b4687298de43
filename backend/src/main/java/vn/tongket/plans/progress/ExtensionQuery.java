package vn.tongket.plans.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /tasks/{id}/extensions}. */
class ExtensionQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "asked, granted, refused, withdrawn; several with commas.")
    String status;

    List<String> read(QueryReader reader) {
        return reader.choices("status", status, Codes.all(ExtensionStatus.class));
    }
}
