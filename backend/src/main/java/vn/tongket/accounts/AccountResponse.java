package vn.tongket.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it.
 *
 * @param status {@code active} or {@code disabled}
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
        Integer version) {}
