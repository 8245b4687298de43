package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.organisation.units.Units;

/**
 * Who may do what with recipients. Those with a role on the unit of one, or on the unit that entered it, see it; it is kept
 * by officers of its unit, and by those of the unit that entered it only where its unit is not known. Roles are judged today,
 * since it is people of today who are kept.
 */
@ApplicationScoped
class RecipientAccess {

    private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.AWARD_OFFICER);

    private final Units units;
    private final Clock clock;

    RecipientAccess(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** On which units and all below them a caller sees recipients; null where on all. */
    @Nullable
    Set<UUID> visibility(Actor actor) {
        return actor.unitsOfAnyRole();
    }

    boolean canSee(Actor actor, RecipientResponse recipient) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(recipient.keeper(), recipient.unit())
                .filter(Objects::nonNull)
                .map(UnitRef::id)
                .distinct()
                .anyMatch(unit -> units.covers(actor, ANY_ROLE, unit, today));
    }

    /** Changes, merges and splits. */
    boolean canKeep(Actor actor, RecipientResponse recipient) {
        UnitRef unit = recipient.unit() == null ? recipient.keeper() : recipient.unit();
        return canEnter(actor, unit.id());
    }

    boolean canEnter(Actor actor, UUID keeper) {
        return units.covers(actor, KEEPERS, keeper, LocalDate.now(clock));
    }

    /** Hands out all that is held: an officer of each place where the recipient, and whoever is one with it, belongs. */
    boolean canHandOut(Actor actor, Collection<UUID> places) {
        return places.stream().allMatch(place -> canEnter(actor, place));
    }
}
