package vn.tongket.awards.registrations;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/award-registrations")
@Authenticated
@Tag(name = "award-registrations", description = "Who strives for which award in a year, as units register it.")
@Produces(MediaType.APPLICATION_JSON)
class RegistrationResource {

    private final RegistrationService service;
    private final IdempotencyService idempotency;

    RegistrationResource(RegistrationService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardRegistrations",
            summary = "Registrations for awards",
            description =
                    "For award officers and approvers: those of their units and all below, the latest year first; withdrawn ones too.")
    public Page<RegistrationResponse> list(@BeanParam RegistrationQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAwardRegistration",
            summary = "Register somebody for an award",
            description =
                    "By an award officer of the unit, for a recipient that belongs to it; once for a type and a year.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegistrationResponse.class)))
    public RestResponse<RegistrationResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteRegistration body) {
        return idempotency.once(key, body, RegistrationResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAwardRegistration",
            summary = "A registration",
            description = "With who entered it and, where it was withdrawn, why.")
    public RestResponse<RegistrationResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardRegistrationStatus",
            summary = "Withdraw a registration",
            description = "By an award officer of the unit, with a reason. Another one may be made.")
    public RestResponse<RegistrationResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteRegistrationStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }
}
