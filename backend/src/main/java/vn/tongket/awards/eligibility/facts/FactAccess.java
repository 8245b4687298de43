package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with what is recorded of people. It is not public: award officers see and keep it. */
@ApplicationScoped
class FactAccess {

    private static final Set<Role> OFFICER = EnumSet.of(Role.AWARD_OFFICER);

    private final Units units;

    FactAccess(Units units) {
        this.units = units;
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

    /** What an officer sees besides: everything, or what belongs to these units and all below them. */
    record Visibility(boolean everything, Set<UUID> units) {}

    Visibility visibility(Actor actor) {
        return new Visibility(actor.holdsEverywhere(Role.AWARD_OFFICER), actor.unitsWith(OFFICER));
    }
}
