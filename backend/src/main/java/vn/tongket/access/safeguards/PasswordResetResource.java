package vn.tongket.access.safeguards;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/password-resets")
@Tag(name = "password-resets", description = "Forgotten passwords: a link by mail, by which a new one is set.")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class PasswordResetResource {

    private final PasswordResetService service;

    PasswordResetResource(PasswordResetService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createPasswordReset", summary = "Ask for a link", description = """
                    Mails a link that is good for thirty minutes, once. The answer is the same whether there is such an account. \
                    Where the installation sends no mail it is 501 `password-reset.no-mail`: an administrator hands out a password.""")
    @APIResponse(
            responseCode = "202",
            description = "Where there is such an account, a mail is on its way.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PasswordResetResponse.class)))
    public RestResponse<PasswordResetResponse> ask(WritePasswordReset body, @Context HttpServerRequest http) {
        service.ask(body, place(http));
        return RestResponse.ResponseBuilder.<PasswordResetResponse>create(RestResponse.Status.ACCEPTED)
                .entity(new PasswordResetResponse(true))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putPasswordReset",
            summary = "Set a new password by a link",
            description = "Ends all sessions of the account. A second factor goes on being asked for.")
    @APIResponse(responseCode = "204", description = "Set.")
    public void complete(WriteResetPassword body, @Context HttpServerRequest http) {
        service.complete(body, place(http));
    }

    private static SignInPlace place(HttpServerRequest http) {
        return SignInPlace.of(http.remoteAddress().hostAddress(), http.getHeader("User-Agent"));
    }
}
