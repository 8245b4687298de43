package vn.tongket.access.tokens;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.organisation.units.UnitRef;

/**
 * An API token, without its secret; only the answer that creates it carries that, once.
 *
 * @param account whose it is
 * @param prefix the first characters of the secret, to recognise it by
 * @param unit the unit it is limited to, with all below; null for all that its owner's roles stand on
 * @param addresses where it may be used from; null for anywhere
 * @param lastUsedAt when it was used last, to the minute
 * @param lastUsedFrom the address that used it then
 * @param replacedBy id of the token that took its place when it was rotated
 * @param secret the whole token, in the creating answer only
 */
@Schema(name = "Token")
public record TokenResponse(
        UUID id,
        AccountRef account,
        String name,
        String prefix,
        List<String> scopes,
        @Nullable UnitRef unit,
        @Nullable List<String> addresses,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        @Nullable Instant revokedAt,
        @Nullable UUID replacedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    /** The same with or without its secret. */
    TokenResponse with(@Nullable String shown) {
        return new TokenResponse(
                id,
                account,
                name,
                prefix,
                scopes,
                unit,
                addresses,
                createdAt,
                expiresAt,
                lastUsedAt,
                lastUsedFrom,
                revokedAt,
                replacedBy,
                shown);
    }
}
