package vn.tongket.awards.credentials;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/verify")
@Tag(name = "verify", description = "Whether a certificate is genuine.")
@Produces(MediaType.APPLICATION_JSON)
class VerificationResource {

    private final VerificationService service;

    VerificationResource(VerificationService service) {
        this.service = service;
    }

    @GET
    @Path("/{serial}")
    @PermitAll
    @Operation(
            operationId = "getVerification",
            summary = "Check a certificate",
            description =
                    "For whoever holds a certificate, also where reading wants signing in elsewhere: what its serial stands for. Small letters, missing dashes and the look-alikes O, I and L are understood; what cannot be a serial is 400. Serials are 80 random bits; too many unknown ones from one address in a minute are 429. Answers are kept nowhere on the way.")
    public RestResponse<VerificationResponse> verify(
            @RestPath @Parameter(example = "7K3M-Q9TX-2ABV-HW5E") String serial, @Context HttpServerRequest http) {
        return RestResponse.ResponseBuilder.ok(
                        service.verify(serial, http.remoteAddress().hostAddress()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
