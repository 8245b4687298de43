package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with webhooks: administrators, each with those of the units below them. */
@ApplicationScoped
class WebhookAccess {

    private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.ADMINISTRATOR);

    private final Units units;
    private final Clock clock;

    WebhookAccess(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** What a caller sees: everything, or what belongs to these units and all below them. */
    record Visibility(boolean everything, Set<UUID> units) {}

    Visibility visibility(Actor actor) {
        return new Visibility(actor.holdsEverywhere(Role.ADMINISTRATOR), actor.unitsWith(ADMINISTRATOR));
    }

    boolean isKeeper(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }

    /** Sees, makes, changes, tests and removes one of a unit; without a unit it hears of the whole installation. */
    boolean canKeep(Actor actor, @Nullable UUID unit) {
        return unit == null
                ? actor.holdsEverywhere(Role.ADMINISTRATOR)
                : units.covers(actor, ADMINISTRATOR, unit, LocalDate.now(clock));
    }
}
