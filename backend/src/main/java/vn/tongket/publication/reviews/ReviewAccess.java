package vn.tongket.publication.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with reviews. What is published may be read by everybody. */
@ApplicationScoped
class ReviewAccess {

    private final Units units;

    ReviewAccess(Units units) {
        this.units = units;
    }

    boolean canSeeDraft(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.allOf(Role.class), unit, day);
    }

    boolean canWrite(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.PLANNER, Role.APPROVER), unit, day);
    }

    /** An approver; that they did not write last is looked at too. */
    boolean canPublish(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.APPROVER), unit, day);
    }
}
