package vn.tongket.access.tokens;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor.Grant;

/**
 * A token with what its owner may do, and what decides whether it may be used.
 *
 * @param active whether its owner's account is enabled
 * @param grants the owner's own roles; what others lent them is theirs to use in person
 * @param unit what it is limited to
 * @param addresses where it may be used from; none for anywhere
 */
public record KnownToken(
        UUID id,
        UUID account,
        String username,
        boolean active,
        String name,
        String prefix,
        List<String> scopes,
        List<Grant> grants,
        @Nullable UUID unit,
        List<String> addresses,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** How a token stands at a moment. */
    public enum Standing {
        /** It may be used. */
        IN_FORCE,
        /** It was revoked. */
        REVOKED,
        /** Its days are over. */
        EXPIRED,
        /** Its owner's account is disabled. */
        OWNER_DISABLED
    }

    /** How it stands at a moment. */
    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (!expiresAt.isAfter(now)) {
            return Standing.EXPIRED;
        }
        return active ? Standing.IN_FORCE : Standing.OWNER_DISABLED;
    }

    /** Whether it may be used from an address; what is no address lies nowhere. */
    public boolean mayComeFrom(@Nullable String address) {
        return addresses.isEmpty()
                || addresses.stream()
                        .flatMap(range -> AddressRange.read(range).stream())
                        .anyMatch(range -> range.contains(address));
    }

    /** Whether it is limited by more than its scopes and its days. */
    public boolean limited() {
        return unit != null || !addresses.isEmpty();
    }

    KnownToken with(List<Grant> all) {
        return new KnownToken(
                id,
                account,
                username,
                active,
                name,
                prefix,
                scopes,
                all,
                unit,
                addresses,
                expiresAt,
                revokedAt,
                lastUsedAt);
    }
}
