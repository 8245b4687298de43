package vn.tongket.access.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.access.accounts.AccountRef;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;

/**
 * What an account may do today.
 *
 * @param rights its roles; none while it is disabled
 */
@Schema(name = "AccountRights")
public record RightsResponse(UUID account, List<EffectiveRight> rights) {

    /**
     * A role that counts.
     *
     * @param unit the unit it stands on, with everything below; null for the whole installation
     * @param origin {@code own}; {@code succession} where it stood on a unit whose rights went over to this one; or
     *     {@code delegation} where another lends it
     * @param standsOn the unit that the role was given on, where the rights went over from that one
     * @param delegatedBy who lends it
     * @param delegatedUntil the last day on which it is lent
     */
    @Schema(name = "EffectiveRight")
    public record EffectiveRight(
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

            @Schema(enumeration = {"own", "succession", "delegation"})
            String origin,

            @Nullable UnitRef standsOn,
            @Nullable AccountRef delegatedBy,
            @Nullable LocalDate delegatedUntil) {}
}
