package vn.tongket.plans.amendments;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /plans/{id}/amendments}. */
class AmendmentQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "draft, submitted, decided, in-force, withdrawn; several with commas.")
    String status;

    List<String> read(QueryReader reader) {
        return reader.choices("status", status, Codes.all(AmendmentStatus.class));
    }
}
