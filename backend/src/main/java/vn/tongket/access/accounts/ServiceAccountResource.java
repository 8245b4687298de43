package vn.tongket.access.accounts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
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
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/service-accounts")
@Tag(name = "service-accounts", description = "Accounts of systems: roles and tokens, nobody who signs in.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ServiceAccountResource {

    private final ServiceAccountService service;
    private final IdempotencyService idempotency;

    ServiceAccountResource(ServiceAccountService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createServiceAccount",
            summary = "Create an account for a system",
            description =
                    "With its roles, each on a unit that the caller administers, and the person who answers for it. It has no password and cannot sign in; make tokens for it at `/tokens` with `account`. Read, changed and disabled at `/accounts/{id}` as any other; listed by `/accounts?kind=service`.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountResponse.class)))
    public RestResponse<AccountResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteServiceAccount body) {
        return idempotency.once(key, body, AccountResponse.class, () -> service.create(body));
    }

    @PUT
    @Path("/{id}/responsible")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putServiceAccountResponsible",
            summary = "Say who answers for a system",
            description = "When the person moves on. Its tokens go on working.")
    public RestResponse<AccountResponse> changeResponsible(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteResponsible body) {
        return Reply.single(service.changeResponsible(id, body, IfMatch.parse(ifMatch)), null);
    }
}
