package vn.tongket.access.safeguards;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tongket.access.accounts.SignInPlace;

@Path("/api/v1/me/second-factor")
@Tag(name = "second-factor", description = "A code of the telephone besides the password, at sign-in.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SecondFactorResource {

    private final SecondFactorService service;

    SecondFactorResource(SecondFactorService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getMySecondFactor",
            summary = "One's second factor",
            description = "Whether a code is asked for when the caller signs in. API tokens are not concerned.")
    public SecondFactorResponse get() {
        return service.get();
    }

    @PUT
    @Path("/secret")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putMySecondFactorSecret", summary = "Begin a second factor", description = """
                    A new secret for an authenticator (TOTP, RFC 6238: SHA-1, six digits, thirty seconds), in this answer only. \
                    Nothing is asked for before it is confirmed by `PUT /me/second-factor/status`. Wants the password, which \
                    counts as an attempt to sign in.""")
    @APIResponse(
            responseCode = "200",
            description = "The secret.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SecondFactorSecretResponse.class)))
    public RestResponse<SecondFactorSecretResponse> begin(
            WriteSecondFactorSecret body, @Context HttpServerRequest http) {
        return unkept(service.begin(body, place(http)));
    }

    @PUT
    @Path("/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putMySecondFactorStatus", summary = "Turn the second factor on or off", description = """
                    `on` confirms the secret by a code out of it; the answer has ten recovery codes, in this answer only, each of \
                    which takes the place of a code once. `off` wants the password and a code or a recovery code.""")
    @APIResponse(
            responseCode = "200",
            description = "How it stands now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SecondFactorResponse.class)))
    public RestResponse<SecondFactorResponse> move(WriteSecondFactorStatus body, @Context HttpServerRequest http) {
        return unkept(service.move(body, place(http)));
    }

    /** A code of the second factor counts once, so a request that is sent twice makes them once: no key is needed for that. */
    @POST
    @Path("/recovery-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createMyRecoveryCodes",
            summary = "Make new recovery codes",
            description =
                    "Ten new ones, in this answer only; those of before are worth nothing from then on. Wants the password and a code of the authenticator or a recovery code that is left. The owner is told by mail. 422 where no second factor is on.")
    @APIResponse(
            responseCode = "200",
            description = "The new codes.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SecondFactorResponse.class)))
    public RestResponse<SecondFactorResponse> renewRecoveryCodes(
            WriteRecoveryCodes body, @Context HttpServerRequest http) {
        return unkept(service.renewRecoveryCodes(body, place(http)));
    }

    private static SignInPlace place(HttpServerRequest http) {
        return SignInPlace.of(http.remoteAddress().hostAddress(), http.getHeader("User-Agent"));
    }

    private static <T> RestResponse<T> unkept(T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header("Cache-Control", "no-store")
                .build();
    }
}
