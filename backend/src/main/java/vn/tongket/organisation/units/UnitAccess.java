package vn.tongket.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with units. Everybody may read them. */
@ApplicationScoped
class UnitAccess {

    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

    private final UnitRepository units;
    private final CurrentRequest request;

    UnitAccess(UnitRepository units, CurrentRequest request) {
        this.units = units;
        this.request = request;
    }

    /** An administrator of the unit above; of the installation where there is none. */
    boolean canRegister(Actor actor, @Nullable UUID parent, LocalDate day) {
        return parent == null
                ? actor.holdsEverywhere(Role.ADMINISTRATOR)
                : covers(actor, EnumSet.of(Role.ADMINISTRATOR), parent, day);
    }

    /**
     * By their own right or else by one that was lent to them; which of them is noted for the trail. What any role allows is
     * seeing, and in whose place somebody sees does not say in whose place they act.
     */
    boolean covers(Actor actor, Set<Role> roles, UUID unit, LocalDate day) {
        if (actor.grants().isEmpty()) {
            return false;
        }
        List<Actor.@Nullable Delegator> places = new ArrayList<>();
        places.add(null);
        places.addAll(actor.delegators());
        for (Actor.Delegator place : places) {
            if (holds(actor.actingFor(place), roles, unit, day)) {
                if (!roles.containsAll(ANY_ROLE)) {
                    request.uses(unit, place);
                }
                return true;
            }
        }
        return false;
    }

    /** The same for all of some units; each by their own right or else by one that was lent. */
    boolean coversAll(Actor actor, Set<Role> roles, Collection<UUID> asked, LocalDate day) {
        Set<UUID> left = new HashSet<>(asked);
        List<Actor.@Nullable Delegator> places = new ArrayList<>();
        places.add(null);
        places.addAll(actor.delegators());
        for (Actor.Delegator place : places) {
            Actor acting = actor.actingFor(place);
            Set<UUID> held = roles.stream().anyMatch(acting::holdsEverywhere)
                    ? Set.copyOf(left)
                    : units.covered(left, acting.unitsWith(roles), day);
            held.forEach(unit -> request.uses(unit, place));
            left.removeAll(held);
        }
        return left.isEmpty();
    }

    private boolean holds(Actor actor, Set<Role> roles, UUID unit, LocalDate day) {
        return roles.stream().anyMatch(actor::holdsEverywhere) || units.anyCovers(actor.unitsWith(roles), unit, day);
    }
}
