package vn.tongket.plans.amendments;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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

@Path("/api/v1/plans/{id}/amendments")
@Tag(name = "amendments", description = "Numbered changes of plans in force, line by line.")
@Produces(MediaType.APPLICATION_JSON)
class PlanAmendmentResource {

    private final AmendmentService service;
    private final IdempotencyService idempotency;

    PlanAmendmentResource(AmendmentService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAmendments",
            summary = "Amendments of a plan",
            description =
                    "What was decided, for everybody who sees the plan; drafts and what is sent too for those with a role on the unit. The latest comes first.")
    public Page<AmendmentResponse> list(
            @RestPath String id, @BeanParam AmendmentQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, (statuses, page) -> service.page(id, statuses, page));
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAmendment",
            summary = "Begin an amendment of a plan in force",
            description =
                    "A draft under the next number, by a planner of the plan's unit. Its lines are written by `PUT …/lines`. A plan that is recorded or closed is not amended.")
    @APIResponse(
            responseCode = "201",
            description = "Begun.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AmendmentResponse.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public RestResponse<AmendmentResponse> create(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteAmendment body) {
        return idempotency.once(key, body, AmendmentResponse.class, () -> service.create(id, body));
    }
}
