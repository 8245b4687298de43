package vn.tongket.access.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;

/**
 * A role to give.
 *
 * @param unit code or id of the unit it stands on; null only for an administrator of the installation
 */
public record WriteRole(
        @NotNull
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

        @Nullable @Size(max = 40) String unit) {}
