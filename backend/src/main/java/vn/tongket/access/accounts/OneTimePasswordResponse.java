package vn.tongket.access.accounts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A password to be handed to the owner of an account, who replaces it by one of their own when they sign in.
 *
 * @param password in this answer only
 * @param expiresAt until when it can be used
 */
@Schema(name = "OneTimePassword")
public record OneTimePasswordResponse(String password, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimePasswordResponse[" + expiresAt + "]";
    }
}
