package vn.tongket.awards.eligibility.quotas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with quotas. They are law, so everybody reads them; how far they are used is not public. */
@ApplicationScoped
class QuotaAccess {

    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

    private final Units units;

    QuotaAccess(Units units) {
        this.units = units;
    }

    /** The catalogue belongs to the installation: an administrator, wherever they are one. */
    boolean canKeepCatalogue(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }

    /** Sees how far a quota is used, drafts left out. */
    boolean canSeeUse(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, ANY_ROLE, unit, day);
    }
}
