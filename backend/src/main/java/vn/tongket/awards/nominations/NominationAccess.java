package vn.tongket.awards.nominations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Independence;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/**
 * Who may do what with nominations. Nothing of them is public: award officers write them for their unit, and take in what
 * is sent to theirs; approvers of these units read them, and members of councils what is before a session in which they sit.
 * What rules say of a person is for award officers alone. Roles are judged today, as those on recipients are.
 */
@ApplicationScoped
class NominationAccess {

    private static final Set<Role> READERS = EnumSet.of(Role.AWARD_OFFICER, Role.APPROVER);
    private static final Set<Role> OFFICER = EnumSet.of(Role.AWARD_OFFICER);
    private static final Set<Role> MEMBERS = EnumSet.of(Role.COUNCIL_MEMBER);

    private final Units units;
    private final List<CouncilSeats> seats;
    private final Clock clock;

    NominationAccess(Units units, @All List<CouncilSeats> seats, Clock clock) {
        this.units = units;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * What a caller sees in lists.
     *
     * @param everything whether it sees all
     * @param units otherwise, of which units and all below them
     */
    record Visibility(boolean everything, Set<UUID> units) {}

    Visibility visibility(Actor actor) {
        return visibility(actor, READERS);
    }

    /** Where they act: writes, and takes in. */
    Visibility reach(Actor actor) {
        return visibility(actor, OFFICER);
    }

    private static Visibility visibility(Actor actor, Set<Role> roles) {
        return new Visibility(roles.stream().anyMatch(actor::holdsEverywhere), actor.unitsWith(roles));
    }

    /**
     * Of the unit that proposes or the one that it lies at, or of one above either; and whoever sits in the session of a
     * council that it is or was before, since they vote on it.
     */
    boolean canSee(Actor actor, NominationRepository.StoredNomination found) {
        return anywhere(actor, READERS, found.unit(), found.desk()) || votesOn(actor, found);
    }

    private boolean votesOn(Actor actor, NominationRepository.StoredNomination found) {
        NominationResponse.Council council = found.nomination().council();
        UUID account = actor.id();
        UUID desk = found.desk();
        return council != null
                && account != null
                && desk != null
                && units.covers(actor.actingFor(null), MEMBERS, desk, today())
                && seats.stream().anyMatch(each -> each.sits(account, council.session()));
    }

    /** The same, for what the rules say of the person. */
    boolean canSeeFindings(Actor actor, UUID unit, @Nullable UUID desk) {
        return anywhere(actor, OFFICER, unit, desk);
    }

    private boolean anywhere(Actor actor, Set<Role> roles, UUID unit, @Nullable UUID desk) {
        return Stream.of(unit, desk == null ? unit : desk)
                .distinct()
                .anyMatch(each -> units.covers(actor, roles, each, today()));
    }

    /** Writes, sends and withdraws. */
    boolean canWrite(Actor actor, UUID unit) {
        return units.covers(actor, OFFICER, unit, today());
    }

    /** Takes in, returns and sends on what lies at a unit. */
    boolean canTakeIn(Actor actor, UUID desk) {
        return units.covers(actor, OFFICER, desk, today());
    }

    /** Sees nominations anywhere. */
    boolean isReader(Actor actor) {
        return READERS.stream().anyMatch(actor::holds);
    }

    /**
     * Whoever judges the work of others has their right neither from themselves nor from them.
     *
     * @param authors the accounts of those whose work it is
     * @throws vn.tongket.kernel.http.ApiProblem 403
     */
    void requireIndependent(Actor actor, UUID desk, Collection<UUID> authors) {
        Independence.of(authors).require(actor, any -> canTakeIn(any, desk), "nomination.own-work");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
