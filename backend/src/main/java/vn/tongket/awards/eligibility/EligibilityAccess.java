package vn.tongket.awards.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/**
 * Who may do what with eligibility. Rules and quotas are law, so everybody reads them; what is recorded of people is not
 * public: award officers see and keep it.
 */
@ApplicationScoped
class EligibilityAccess {

    private static final Set<Role> OFFICER = EnumSet.of(Role.AWARD_OFFICER);
    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

    private final Units units;

    EligibilityAccess(Units units) {
        this.units = units;
    }

    /** The catalogue belongs to the installation: an administrator, wherever they are one. */
    boolean canKeepCatalogue(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }

    /**
     * Records and sees facts, asks for eligibility, waives: an award officer of each place where the recipient, and whoever
     * is one with it, belongs; or of units above these.
     */
    boolean canKeepFacts(Actor actor, Collection<UUID> places, LocalDate day) {
        return units.coversAll(actor, OFFICER, places, day);
    }

    /** Whether they are an award officer anywhere. */
    boolean isOfficer(Actor actor) {
        return actor.holds(Role.AWARD_OFFICER);
    }

    /** Sees how far a quota is used, drafts left out. */
    boolean canSeeQuota(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, ANY_ROLE, unit, day);
    }

    /** What an officer sees besides: everything, or what belongs to these units and all below them. */
    record Visibility(boolean everything, Set<UUID> units) {}

    Visibility visibility(Actor actor) {
        return new Visibility(actor.holdsEverywhere(Role.AWARD_OFFICER), actor.unitsWith(OFFICER));
    }
}
