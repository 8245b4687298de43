package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/tasks/{id}/progress")
@Tag(name = "progress-reports")
@Produces(MediaType.APPLICATION_JSON)
class TaskProgressResource {

    private final ProgressReportService service;
    private final IdempotencyService idempotency;

    TaskProgressResource(ProgressReportService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "listProgressReports", summary = "Progress reports of a task", description = """
                    The latest period first, for whoever has a role on the unit of the plan or on a unit that leads, helps \
                    with or watches the task. Everybody sees the percent of the last approved one on the task.""")
    public Page<ProgressReportResponse> list(
            @RestPath String id, @BeanParam ProgressReportQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, (filter, page) -> service.page(id, filter, page));
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createProgressReport", summary = "Begin a progress report", description = """
                    A draft, by a reporter of the lead unit, of a task whose plan is in force. A task has one report for a \
                    period, but for those withdrawn. `checks` lists what a comment is wanted for before it is sent.""")
    @APIResponse(
            responseCode = "201",
            description = "Begun.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressReportResponse.class)))
    public RestResponse<ProgressReportResponse> create(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteProgressReport body) {
        return idempotency.once(key, body, ProgressReportResponse.class, () -> service.create(id, body));
    }
}
