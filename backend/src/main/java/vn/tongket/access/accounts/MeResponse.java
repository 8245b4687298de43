package vn.tongket.access.accounts;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.services.tables.NumberForm;

/**
 * Who the caller is.
 *
 * @param roles what the caller may do today: their own roles and, in a session, those they use in another's place
 * @param scopes what the token is limited to; null for a session
 * @param secondFactorWanted whether the role of administrator, which the installation gives only to accounts with a second
 *     factor, sleeps until one is turned on
 * @param numberForm how the caller's files and pasted tables write numbers that are texts; null where nobody has said it
 */
@Schema(name = "Me")
public record MeResponse(
        UUID id,
        String username,
        String displayName,
        List<MyRoleResponse> roles,
        @Nullable List<String> scopes,
        boolean secondFactorWanted,

        @Nullable
        @Schema(
                implementation = String.class,
                enumeration = {"en", "vi-VN"})
        NumberForm numberForm) {}
