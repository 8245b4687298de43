package vn.tongket.collection.submissions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

@Path("/api/v1/reporting-rounds/{code}/submissions")
@Tag(name = "submissions", description = "Reports of units to reporting rounds, and how far they have come.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SubmissionResource {

    private final SubmissionService service;
    private final ContentTags tags;

    SubmissionResource(SubmissionService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listReportingRoundSubmissions",
            summary = "Reports to a round",
            description = "One for each unit that owes one, of the units on which the caller has a role.")
    public Page<SubmissionSummary> list(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @BeanParam SubmissionQuery query,
            @BeanParam ListParameters list) {
        return list.answer(reader -> query.read(reader, code), (filter, page) -> service.pageOf(code, filter, page));
    }

    @GET
    @Path("/{unit}")
    @Operation(
            operationId = "getSubmission",
            summary = "The report of a unit",
            description =
                    "With every value that is asked, what was in force before, and what stands in the way of sending. For those with a role on the unit. The code of the unit is read on the last day of the period under its basis.")
    public RestResponse<SubmissionResponse> get(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestPath @Parameter(example = "01849") String unit,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<SubmissionResponse> submission = service.get(code, unit);
        String tag = tags.of(submission);
        return Reply.conditional(tag, ifNoneMatch, submission::body);
    }

    @PUT
    @Path("/{unit}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putSubmissionStatus",
            summary = "Send, approve, return or withdraw a report",
            description = """
                    A reporter of the unit sends it (`submitted`) or takes it back (`withdrawn`, with a reason). Sending is \
                    refused while a line has an error or a warning without comment; the fault points to the line. Approvers \
                    who entered none of its values take the steps of the approval one after another, each another person; \
                    one of them may return it with a reason. With one step it is any approver of the unit; with more the \
                    first ones are of the unit above and the last is of the province. All its values move together.""")
    public RestResponse<SubmissionResponse> move(
            @RestPath @Parameter(example = "CDS-2022-12") String code,
            @RestPath @Parameter(example = "01849") String unit,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteSubmissionStatus body) {
        return Reply.saved(
                service.move(code, unit, body, IfMatch.parse(ifMatch)),
                "/api/v1/reporting-rounds/" + code + "/submissions/" + unit);
    }
}
