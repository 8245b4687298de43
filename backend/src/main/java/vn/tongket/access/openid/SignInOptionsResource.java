package vn.tongket.access.openid;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/session/options")
@Tag(name = "session", description = "Signing in and out of the web client, and who the caller is.")
@Produces(MediaType.APPLICATION_JSON)
class SignInOptionsResource {

    private final OpenIdSettings settings;

    SignInOptionsResource(OpenIdSettings settings) {
        this.settings = settings;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSignInOptions",
            summary = "The ways to sign in",
            description =
                    "Whether people sign in to the web client by name and password, and at which OpenID provider they may; open to everybody.")
    public SignInOptionsResponse options() {
        return new SignInOptionsResponse(settings.localSignIn(), provider());
    }

    private SignInOptionsResponse.@Nullable Provider provider() {
        return settings.configured() ? new SignInOptionsResponse.Provider(settings.name(), OpenIdRoutes.SIGN_IN) : null;
    }
}
