package vn.tongket.awards.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with registrations. Roles are judged today, as those on recipients are. */
@ApplicationScoped
class RegistrationAccess {

    private static final Set<Role> READERS = EnumSet.of(Role.AWARD_OFFICER, Role.APPROVER);
    private static final Set<Role> OFFICER = EnumSet.of(Role.AWARD_OFFICER);

    private final Units units;
    private final Clock clock;

    RegistrationAccess(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** What a caller sees: everything, or what belongs to these units and all below them. */
    record Visibility(boolean everything, Set<UUID> units) {}

    Visibility visibility(Actor actor) {
        return new Visibility(READERS.stream().anyMatch(actor::holdsEverywhere), actor.unitsWith(READERS));
    }

    boolean isReader(Actor actor) {
        return READERS.stream().anyMatch(actor::holds);
    }

    boolean canSee(Actor actor, UUID unit) {
        return units.covers(actor, READERS, unit, LocalDate.now(clock));
    }

    /** Registers and withdraws. */
    boolean canKeep(Actor actor, UUID unit) {
        return units.covers(actor, OFFICER, unit, LocalDate.now(clock));
    }
}
