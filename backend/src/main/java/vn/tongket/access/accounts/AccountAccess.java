package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Actor.Grant;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with accounts: an administrator, and only where every role of the account lies below them. */
@ApplicationScoped
class AccountAccess {

    private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.ADMINISTRATOR);

    private final Units units;
    private final Clock clock;

    AccountAccess(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    boolean canAdminister(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }

    boolean canAdminister(Actor actor, Collection<Grant> grants) {
        return canAdminister(actor) && grants.stream().allMatch(grant -> covers(actor, grant));
    }

    private boolean covers(Actor actor, Grant grant) {
        return grant.unit() == null
                ? actor.holdsEverywhere(Role.ADMINISTRATOR)
                : units.covers(actor, ADMINISTRATOR, grant.unit(), LocalDate.now(clock));
    }
}
