package vn.tongket.access.accounts;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;

/**
 * A role the caller may use today.
 *
 * @param unit the unit it stands on, with everything below; null for the whole installation
 * @param delegatedBy in whose place; null for the caller's own role
 * @param delegatedUntil the last day on which they may use another's; null for their own
 */
@Schema(name = "MyRole")
public record MyRoleResponse(
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
        @Nullable AccountRef delegatedBy,
        @Nullable LocalDate delegatedUntil) {

    static MyRoleResponse own(RoleResponse role) {
        return new MyRoleResponse(role.role(), role.unit(), null, null);
    }
}
