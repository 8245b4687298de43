package vn.tongket.collection.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with rounds. Who signed in may read them. */
@ApplicationScoped
class ReportingRoundAccess {

    private final Units units;

    ReportingRoundAccess(Units units) {
        this.units = units;
    }

    /** An administrator of every unit that stands over those asked; of the installation where all are asked. */
    boolean canDefine(Actor actor, Collection<UUID> scope, LocalDate day) {
        return actor.holdsEverywhere(Role.ADMINISTRATOR)
                || (!scope.isEmpty()
                        && scope.stream()
                                .allMatch(unit -> units.covers(actor, EnumSet.of(Role.ADMINISTRATOR), unit, day)));
    }
}
