package vn.tongket.awards.credentials;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.idempotency.IdempotencyService;

@Path(CredentialKeyService.ADDRESS)
@Tag(name = "credentials")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class CredentialKeyResource {

    private final CredentialKeyService service;
    private final IdempotencyService idempotency;
    private final ContentTags tags;

    CredentialKeyResource(CredentialKeyService service, IdempotencyService idempotency, ContentTags tags) {
        this.service = service;
        this.idempotency = idempotency;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCredentialKeys",
            summary = "Keys that sign credentials",
            description =
                    "The newest first; the newest one that is not revoked is in use; for administrators of the installation.")
    public Page<CredentialKeyResponse> list(@BeanParam ListParameters list) {
        return service.page(list.read());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCredentialKey",
            summary = "Sign by a new key from now on",
            description =
                    "By an administrator of the installation. What older keys signed stays good. The secret part is made here, lies in the folder of keys and is never told.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CredentialKeyResponse.class)))
    public RestResponse<CredentialKeyResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteCredentialKey body) {
        return idempotency.once(key, body, CredentialKeyResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getCredentialKey",
            summary = "A key that signs credentials",
            description = "Without its secret part; for administrators of the installation.")
    public RestResponse<CredentialKeyResponse> get(
            @RestPath
                    @Parameter(
                            description = "Number of the key, counted from 1.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String number,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<CredentialKeyResponse> key = service.get(PathValues.number(number));
        return Reply.conditional(tags.of(key), ifNoneMatch, key::body);
    }

    @PUT
    @Path("/{number}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCredentialKeyStatus",
            summary = "Revoke a key that others may know",
            description =
                    "By an administrator of the installation, once and for ever. Nothing that the key signed is verified any more: the issuer's document keeps it as `revoked` and no longer names it for assertions. Who asks for a credential again gets it signed by the newest good key; where there is none, one is made.")
    public RestResponse<CredentialKeyResponse> move(
            @RestPath
                    @Parameter(
                            description = "Number of the key, counted from 1.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String number,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteCredentialKeyStatus body) {
        return switch (body.status()) {
            case REVOKED -> Reply.single(service.revoke(PathValues.number(number), body, IfMatch.parse(ifMatch)), null);
        };
    }
}
