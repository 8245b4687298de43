package vn.tongket.access.openid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ways to sign in to the web client.
 *
 * @param local whether people sign in by name and password; where not, only the account for emergencies does
 * @param provider the OpenID provider at which people sign in, or null where there is none
 */
@Schema(name = "SignInOptions")
public record SignInOptionsResponse(Boolean local, @Nullable Provider provider) {

    /**
     * A provider.
     *
     * @param name what people call it
     * @param address the path that a browser visits to sign in there
     */
    @Schema(name = "SignInProvider")
    public record Provider(String name, String address) {}
}
