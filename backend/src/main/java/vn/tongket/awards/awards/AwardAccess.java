package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/**
 * Who may do what with awards. What is issued, annulled or recorded is public; the rest is for those with a role on the
 * authority.
 */
@ApplicationScoped
class AwardAccess {

    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

    private final Units units;

    AwardAccess(Units units) {
        this.units = units;
    }

    /**
     * What a caller sees besides what is public.
     *
     * @param everything whether it sees all
     * @param units otherwise, whose decisions it sees: of these and all below them
     */
    record Visibility(boolean everything, Set<UUID> units) {}

    Visibility visibility(Actor actor) {
        return new Visibility(ANY_ROLE.stream().anyMatch(actor::holdsEverywhere), actor.unitsWith(ANY_ROLE));
    }

    boolean canSee(Actor actor, AwardStatus status, UUID authority, LocalDate day) {
        return status.isPublic() || units.covers(actor, ANY_ROLE, authority, day);
    }

    /** Sees what is kept beside what is public: what an award was given for, prizes, why it was annulled. */
    boolean canSeeDetails(Actor actor, UUID authority, LocalDate day) {
        return units.covers(actor, ANY_ROLE, authority, day);
    }

    /** Enters, changes, withdraws and annuls. */
    boolean canKeep(Actor actor, UUID authority, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.AWARD_OFFICER), authority, day);
    }

    /** Issues; never what they entered themselves, which the service looks up. */
    boolean canIssue(Actor actor, UUID authority, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.AWARD_OFFICER, Role.APPROVER), authority, day);
    }

    /** Brings in past awards from other sources. */
    boolean canImport(Actor actor, UUID authority, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), authority, day);
    }
}
