package vn.tongket.accounts;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param scopes what the token is limited to; null for a session
 */
@Schema(name = "Me")
public record MeResponse(
        UUID id,
        String username,
        String displayName,
        List<RoleResponse> roles,
        @Nullable List<String> scopes) {}
