package vn.tongket.access.accounts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;

/**
 * A role somebody has.
 *
 * @param unit the unit it stands on, with everything below; null for the whole installation
 * @param fromProvider whether it came with the claims of the OpenID provider, which replaces it at each sign-in
 */
@Schema(name = "AccountRole")
public record RoleResponse(
        @Schema(
                implementation = String.class,
                enumeration = {
                    "viewer",
                    "reporter",
                    "approver",
                    "planner",
                    "award-officer",
                    "council-member",
                    "administrator"
                })
        Role role,

        @Nullable UnitRef unit,
        Boolean fromProvider) {}
