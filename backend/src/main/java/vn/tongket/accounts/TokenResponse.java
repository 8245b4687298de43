package vn.tongket.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An API token, without its secret; only the answer that creates it carries that, once.
 *
 * @param prefix the first characters of the secret, to recognise it by
 * @param secret the whole token, in the creating answer only
 */
@Schema(name = "Token")
public record TokenResponse(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}
