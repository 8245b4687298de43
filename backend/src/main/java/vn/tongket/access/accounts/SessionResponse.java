package vn.tongket.access.accounts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session of the web client.
 *
 * @param lastSeenAt last use, to the minute
 * @param expiresAt when it ends however busy
 * @param address from where it was begun
 * @param browser the kind of browser and system
 * @param current whether it is the one that asks
 */
@Schema(name = "Session")
public record SessionResponse(
        UUID id,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable String address,
        @Nullable String browser,
        boolean current) {}
