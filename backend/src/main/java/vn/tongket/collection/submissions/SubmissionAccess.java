package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with reports. */
@ApplicationScoped
class SubmissionAccess {

    private final Units units;

    SubmissionAccess(Units units) {
        this.units = units;
    }

    /** A report and who did what with it: anybody with a role on the unit. */
    boolean canSee(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.allOf(Role.class), unit, day);
    }

    boolean canSend(Actor actor, UUID unit, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.REPORTER), unit, day);
    }

    /** An approver over the unit that the step asks for; that they had no part in it is looked at too. */
    boolean canDecide(Actor actor, UUID decider, LocalDate day) {
        return units.covers(actor, EnumSet.of(Role.APPROVER), decider, day);
    }

    /** Whose list it is: the units over which the actor has a role that matters to the audience (any role for all). */
    SubmissionRepository.Reader reader(Actor actor, @Nullable ReportAudience audience) {
        Set<Role> roles = audience == null
                ? EnumSet.allOf(Role.class)
                : EnumSet.of(audience == ReportAudience.REPORTER ? Role.REPORTER : Role.APPROVER);
        return new SubmissionRepository.Reader(
                audience,
                roles.stream().anyMatch(actor::holdsEverywhere) ? null : actor.unitsWith(roles),
                actor.actingFor(null).unitsWith(roles),
                actor.grants().stream()
                        .filter(grant -> grant.delegator() != null && roles.contains(grant.role()))
                        .toList(),
                actor.id());
    }
}
