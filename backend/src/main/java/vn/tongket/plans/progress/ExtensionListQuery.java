package vn.tongket.plans.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /extensions}. */
class ExtensionListQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Requests for tasks of this plan (id).")
    String plan;

    @RestQuery
    @Nullable
    @Parameter(description = "asked, granted, refused, withdrawn; several with commas.")
    String status;

    /** What was asked, read. */
    record Filter(@Nullable UUID plan, List<String> statuses) {}

    Filter read(QueryReader reader) {
        return new Filter(reader.id("plan", plan), reader.choices("status", status, Codes.all(ExtensionStatus.class)));
    }
}
