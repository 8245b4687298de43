package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/**
 * Who may do what with councils. Members read what they take part in, award officers and administrators of the unit read it
 * too; nobody else does. Who sits on a council does so in person: they have the role themselves, not by what others lent them.
 */
@ApplicationScoped
class CouncilAccess {

    private static final Set<Role> READERS = EnumSet.of(Role.AWARD_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.AWARD_OFFICER);
    private static final Set<Role> MEMBERS = EnumSet.of(Role.COUNCIL_MEMBER);

    private final Units units;

    CouncilAccess(Units units) {
        this.units = units;
    }

    /**
     * Where a caller stands towards a council.
     *
     * @param reads as an officer or administrator of the unit
     * @param keeps as an award officer of the unit
     * @param function what they are on the council, or null
     */
    record Standing(boolean reads, boolean keeps, @Nullable CouncilFunction function) {

        boolean sees() {
            return reads || function != null;
        }

        /** Keeps agenda and attendance, opens and counts votes. */
        boolean leads() {
            return keeps || (function != null && function.leads());
        }

        boolean presides() {
            return function != null && function.presides();
        }
    }

    /** Where a caller stands who has a function on the council, or none. */
    Standing standing(Actor actor, UUID unit, LocalDate today, @Nullable CouncilFunction function) {
        boolean sits = function != null && units.covers(actor.actingFor(null), MEMBERS, unit, today);
        return new Standing(
                units.covers(actor, READERS, unit, today),
                units.covers(actor, KEEPERS, unit, today),
                sits ? function : null);
    }

    /** Composes councils and says who sits on them. */
    boolean canKeep(Actor actor, UUID unit, LocalDate today) {
        return units.covers(actor, KEEPERS, unit, today);
    }

    /**
     * The councils that a caller sees.
     *
     * @param everything whether they see all
     * @param units whose councils, with those of all units below
     * @param account on which they sit themselves, where they have the role on {@code own} or above
     */
    record Visibility(
            boolean everything, Set<UUID> units, @Nullable UUID account, Set<UUID> own) {}

    Visibility visibility(Actor actor) {
        return new Visibility(
                READERS.stream().anyMatch(actor::holdsEverywhere),
                actor.unitsWith(READERS),
                actor.id(),
                actor.actingFor(null).unitsWith(MEMBERS));
    }
}
