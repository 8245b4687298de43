package vn.tongket.access.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param status {@code active} or {@code disabled}
 * @param kind {@code person}, or {@code service} for that of a system, which has tokens and cannot sign in
 * @param responsible the person who answers for a system; null for a person
 * @param secondFactor whether a code is asked for when it signs in
 * @param version grows with every change
 */
@Schema(name = "Account")
public record AccountResponse(
        UUID id,
        String username,
        String displayName,
        @Schema(enumeration = {"active", "disabled"}) String status,
        List<RoleResponse> roles,
        Instant createdAt,
        @Nullable Instant lastSignInAt,
        @Schema(enumeration = {"person", "service"}) String kind,
        @Nullable AccountRef responsible,
        Boolean secondFactor,
        Integer version) {}
