package vn.tongket.plans.progress;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;

@Path("/api/v1/progress-reports")
@Tag(name = "progress-reports", description = "What the lead units of tasks say of a period.")
@Produces(MediaType.APPLICATION_JSON)
class ProgressReportResource {

    private final ProgressReportService service;
    private final ContentTags tags;

    ProgressReportResource(ProgressReportService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAllProgressReports",
            summary = "Progress reports across tasks and plans",
            description =
                    "Of all tasks that the caller works on or with, such as what waits for approval. The latest period first.")
    public Page<ProgressReportResponse> list(@BeanParam ProgressReportListQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "getProgressReport",
            summary = "A progress report",
            description = "With what the checks find today; the tag changes with it.")
    public RestResponse<ProgressReportResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<ProgressReportResponse> report = service.get(id);
        return Reply.conditional(tags.of(report), ifNoneMatch, report::body);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchProgressReport",
            summary = "Change a progress report",
            description = "As a JSON merge patch, by a reporter of the lead unit, while it is a draft or was returned.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteProgressReportChange.class)))
    public RestResponse<ProgressReportResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return tagged(service.change(id, body, IfMatch.parse(ifMatch)));
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putProgressReportStatus",
            summary = "Send, approve, return or withdraw a progress report",
            description = """
                    A reporter of the lead unit sends it (`submitted`), once `warningsComment` says why it is right in spite \
                    of its `checks`, and takes back what is not approved (`withdrawn`). A planner or approver of the unit of \
                    the plan who wrote none of it approves it, returns it with a reason (`returned`), or withdraws an \
                    approved one with a reason. The percent of the last approved period stands on the task.""")
    public RestResponse<ProgressReportResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteProgressReportStatus body) {
        return tagged(service.move(id, body, IfMatch.parse(ifMatch)));
    }

    private RestResponse<ProgressReportResponse> tagged(Reply.Revised<ProgressReportResponse> report) {
        return Reply.tagged(report.body(), tags.of(report));
    }
}
