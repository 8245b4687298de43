package vn.tongket.access.accounts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that succeeded.
 *
 * @param newPlace whether the account had not been used from this address, or with this kind of browser, before
 * @param failuresBefore how many failed since the one before
 */
@Schema(name = "RecentSignIn")
public record RecentSignInResponse(
        Instant at, String address, @Nullable String browser, boolean newPlace, int failuresBefore) {}
