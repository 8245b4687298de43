package vn.tongket.collection.submissions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

@Path("/api/v1/submissions")
@Tag(name = "submissions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SubmissionDeskResource {

    private final SubmissionService service;

    SubmissionDeskResource(SubmissionService service) {
        this.service = service;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listSubmissions",
            summary = "Reports to all rounds",
            description =
                    "Of the units on which the caller has a role: what a reporter owes by when, and what waits for an approver.")
    public Page<SubmissionSummary> list(@BeanParam SubmissionDeskQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }
}
