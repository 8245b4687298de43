package vn.tongket.awards.credentials;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import vn.tongket.kernel.http.bind.PathValues;

@Path(Issuer.ADDRESS)
@Tag(name = "credentials")
@PermitAll
class CredentialIssuerResource {

    private static final String IDENTIFIER_DOCUMENT = "application/did";

    private final CredentialService service;

    CredentialIssuerResource(CredentialService service) {
        this.service = service;
    }

    @GET
    @Path("/status/{list}")
    @Produces(CredentialResource.CREDENTIAL)
    @Operation(
            operationId = "getCredentialStatusList",
            summary = "Which credentials are annulled",
            description =
                    "A W3C Bitstring Status List 1.0 as a credential of its own, for programs that check: a bit for each award, set once it or its decision was annulled. True as of the answer; it may be held against a credential for a day. Positions are random, given once and never again.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(mediaType = CredentialResource.CREDENTIAL, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> statusList(
            @RestPath
                    @Parameter(
                            description = "Number of the list, as credentials name it.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String list) {
        return fresh(service.statusList(PathValues.number(list)));
    }

    @GET
    @Path("/did.json")
    @Produces(IDENTIFIER_DOCUMENT)
    @Operation(
            operationId = "getCredentialIssuer",
            summary = "Who signs credentials, and by which keys",
            description =
                    "The document that the issuer's identifier (`did:web`) leads to: the public parts of all keys that ever signed.")
    @APIResponse(
            responseCode = "200",
            description = "The issuer.",
            content = @Content(mediaType = IDENTIFIER_DOCUMENT, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<String> issuer() {
        return fresh(service.issuerDocument());
    }

    private static RestResponse<String> fresh(String json) {
        return RestResponse.ResponseBuilder.ok(json)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
