package vn.tongket.plans.plans;

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
import vn.tongket.kernel.http.bind.FileParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/plans/{id}/carry-over")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class CarryOverResource {

    private final CarryOverService service;
    private final IdempotencyService idempotency;

    CarryOverResource(CarryOverService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCarryOver",
            summary = "What a plan leaves unfinished",
            description =
                    "Its tasks that are neither done nor cancelled, in the order of the plan, all in one answer, and where each goes on already.")
    public Page<CarryOverProposal> list(@RestPath String id, @BeanParam FileParameters file) {
        file.reader().check();
        return new Page<>(service.proposals(id), null, null, CarryOverProposal.class);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCarryOver", summary = "Carry tasks over into a later plan", description = """
                    By a planner of the unit of the later plan, which is a draft. Each new task says what the old one said, \
                    without its times, and keeps its lineage. All of them or none; what goes on elsewhere already, or is \
                    finished, is 409. The later plan can be issued once the earlier one is closed.""")
    @APIResponse(
            responseCode = "201",
            description = "Carried over.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CarryOverResponse.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public RestResponse<CarryOverResponse> carry(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteCarryOver body) {
        return idempotency.once(key, body, CarryOverResponse.class, () -> service.carry(id, body));
    }
}
