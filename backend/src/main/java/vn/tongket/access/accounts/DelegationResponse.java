package vn.tongket.access.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;

/**
 * What one person lets another do in their place.
 *
 * @param giver whose rights they are
 * @param receiver who may use them
 * @param from first day, in the time of Vietnam
 * @param until last day
 * @param status follows from the days and the revocation
 * @param recordedBy who made it: the giver, or an administrator for them
 * @param version grows with every change
 */
@Schema(name = "Delegation")
public record DelegationResponse(
        UUID id,
        AccountRef giver,
        AccountRef receiver,
        List<DelegatedRole> roles,
        LocalDate from,
        LocalDate until,
        String reason,

        @Schema(
                implementation = String.class,
                enumeration = {"planned", "in-force", "ended"})
        DelegationStatus status,

        Instant recordedAt,
        String recordedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokedReason,
        Integer version) {

    /**
     * A role of the giver's.
     *
     * @param unit the unit it stands on, with everything below
     * @param held whether the giver has it today; where they have not, neither has the receiver
     */
    @Schema(name = "DelegatedRole")
    public record DelegatedRole(
            @Schema(
                    implementation = String.class,
                    enumeration = {"viewer", "reporter", "approver", "planner", "award-officer"})
            Role role,

            UnitRef unit,
            Boolean held) {}

    /** As the trail names it. */
    String key() {
        return giver.username() + "/" + receiver.username() + "/" + from;
    }
}
