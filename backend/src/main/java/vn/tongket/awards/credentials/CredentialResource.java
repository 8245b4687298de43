package vn.tongket.awards.credentials;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.kernel.http.answer.MadeFile;

@Path("/api/v1/verify/{serial}/credential")
@Tag(name = "credentials", description = "Awards as files that prove themselves.")
@PermitAll
class CredentialResource {

    static final String CREDENTIAL = "application/vc";

    private final CredentialService service;

    CredentialResource(CredentialService service) {
        this.service = service;
    }

    @GET
    @Produces(CREDENTIAL)
    @Operation(
            operationId = "getCredential",
            summary = "The credential of an award",
            description =
                    "For whoever holds its serial: what the certificate says as an Open Badge 3.0, which is a W3C Verifiable Credential 2.0, with a proof by `eddsa-rdfc-2022`, so that anybody can check it without asking here who gave what to whom. Whether it was annulled since is told by the status list that it names. An annulled award has none: 409. Unknown serials are 404, and too many of them 429, as where serials are checked.")
    @APIResponse(
            responseCode = "200",
            description = "The credential.",
            content = @Content(mediaType = CREDENTIAL, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public RestResponse<String> give(
            @RestPath @Parameter(example = "7K3M-Q9TX-2ABV-HW5E") String serial, @Context HttpServerRequest http) {
        CredentialService.Given given =
                service.give(serial, http.remoteAddress().hostAddress());
        return RestResponse.ResponseBuilder.ok(given.json())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, MadeFile.attachment(given.serial() + ".json"))
                .build();
    }
}
