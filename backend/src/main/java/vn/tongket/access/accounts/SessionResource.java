package vn.tongket.access.accounts;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.tongket.kernel.security.SessionCookie;

@Path("/api/v1")
@Tag(name = "session", description = "Signing in and out of the web client, and who the caller is.")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {

    private final SignInCredentialService credentials;
    private final AccountService accounts;

    SessionResource(SignInCredentialService credentials, AccountService accounts) {
        this.credentials = credentials;
        this.accounts = accounts;
    }

    @POST
    @Path("/session")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createSession", summary = "Sign in", description = """
                    Begins a session of the web client; the cookie is out of reach of scripts. Scripts and other systems use \
                    API tokens. Where an account has a second factor, a right password without a code is 401 \
                    `session.second-factor-required`: the same request is sent again with `code`. Where a password was handed \
                    out by an administrator, it is 401 `session.new-password-required`: it is sent again with `newPassword`.""")
    @APIResponse(
            responseCode = "201",
            description = "Signed in.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeResponse.class)))
    public RestResponse<MeResponse> signIn(SignIn body, @Context HttpServerRequest http) {
        SignInCredentialService.Session session = credentials.signIn(
                body, SignInPlace.of(http.remoteAddress().hostAddress(), http.getHeader("User-Agent")));
        return RestResponse.ResponseBuilder.<MeResponse>create(RestResponse.Status.CREATED)
                .entity(accounts.me())
                .header("Cache-Control", "no-store")
                .cookie(SessionCookie.of(session.secret(), session.lifetime(), http.isSSL()))
                .build();
    }

    @DELETE
    @Path("/session")
    @PermitAll
    @Operation(
            operationId = "deleteSession",
            summary = "Sign out",
            description =
                    "Ends the session of the cookie at once, on every node. Without a session nothing happens. Where it began at an OpenID provider that signs out too, Location says where the browser goes on to do so.")
    @APIResponse(responseCode = "204", description = "Signed out.")
    public RestResponse<Void> signOut(@Context HttpServerRequest http) {
        String secret = SessionCookie.secretOf(http);
        RestResponse.ResponseBuilder<Void> answer = RestResponse.ResponseBuilder.<Void>create(
                        RestResponse.Status.NO_CONTENT)
                .cookie(SessionCookie.ended(http.isSSL()));
        if (secret != null) {
            credentials.signOut(secret).ifPresent(address -> answer.header("Location", address));
        }
        return answer.build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(
            operationId = "getMe",
            summary = "Who the caller is",
            description = "The account behind the session or token, its roles, and the scopes of the token.")
    public MeResponse me() {
        return accounts.me();
    }
}
