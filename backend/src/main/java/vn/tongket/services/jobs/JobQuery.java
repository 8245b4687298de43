package vn.tongket.services.jobs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /jobs}. */
class JobQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "`queued`, `running`, `succeeded`, `failed`; several with commas.", example = "running")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "Kinds of work; several with commas.", example = "observation-import")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(
            description = "`true` for those of everybody; for administrators of the installation.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String all;

    /** What was asked, read. */
    record Filter(List<String> statuses, List<String> kinds, boolean all) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.choices("status", status, Codes.all(JobStatus.class)),
                reader.texts("kind", kind),
                reader.flag("all", all));
    }
}
