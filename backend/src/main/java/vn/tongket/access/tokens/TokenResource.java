package vn.tongket.access.tokens;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/tokens")
@Tag(name = "tokens", description = "API tokens of scripts and other systems.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TokenResource {

    private final TokenService service;
    private final IdempotencyService idempotency;

    TokenResource(TokenService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listTokens",
            summary = "API tokens",
            description =
                    "The caller's own tokens; of another account for its administrator. Secrets are never shown again.")
    public Page<TokenResponse> list(
            @RestQuery @Nullable @Parameter(description = "Id of the account; the caller's own without it.")
                    String account,
            @BeanParam ListParameters list) {
        return list.answer(reader -> reader.id("account", account), service::page);
    }

    @GET
    @Path("/ending")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listEndingTokens",
            summary = "API tokens that end soon",
            description =
                    "Those in force that end before a day and have no successor yet: the caller's own and, for administrators, those of all accounts that they keep. The first to end comes first.")
    public Page<TokenResponse> ending(
            @RestQuery @Nullable @Parameter(description = "The day; 30 days from today without it.") String before,
            @BeanParam ListParameters list) {
        return list.answer(reader -> reader.date("before", before), service::ending);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createToken",
            summary = "Make an API token",
            description =
                    "For the caller's own account or, by its administrator, for a service account. A token can do what the account can, within its scopes and its unit, from its addresses. Made with a token it may do no more than that. `secret` is in this answer only; a repeated request with the same Idempotency-Key is 409 (`idempotency.secret-shown`) and says where the token is.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenResponse.class)))
    public RestResponse<TokenResponse> create(@RestHeader("Idempotency-Key") @Nullable String key, WriteToken body) {
        return idempotency.onceWithSecret(key, body, () -> service.create(body));
    }

    @POST
    @Path("/{id}/rotation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createTokenRotation",
            summary = "Rotate an API token",
            description =
                    "Makes a new token with the same name, scopes, unit and addresses; the old one works for `overlapHours` more, so that a system can be changed over without a gap, and is then expired. A token may rotate itself. `secret` is in this answer only; a repeated request with the same Idempotency-Key is 409 (`idempotency.secret-shown`) and says where the token is.")
    @APIResponse(
            responseCode = "201",
            description = "The new token.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenResponse.class)))
    public RestResponse<TokenResponse> rotate(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteTokenRotation body) {
        return idempotency.onceWithSecret(key, body, () -> service.rotate(id, body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteToken",
            summary = "Revoke an API token",
            description = "At once and for ever; the token stays listed as revoked.")
    @APIResponse(responseCode = "204", description = "Revoked.")
    public void revoke(@RestPath String id) {
        service.revoke(id);
    }
}
