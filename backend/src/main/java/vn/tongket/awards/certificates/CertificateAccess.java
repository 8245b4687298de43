package vn.tongket.awards.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import vn.tongket.awards.awards.IssuedAward;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;

/** Who may do what with certificates. */
@ApplicationScoped
class CertificateAccess {

    private static final Set<Role> PRINTERS = EnumSet.of(Role.AWARD_OFFICER, Role.APPROVER);

    private final Units units;

    CertificateAccess(Units units) {
        this.units = units;
    }

    /** Those who enter or issue the authority's decisions print its certificates. */
    boolean canPrint(Actor actor, IssuedAward award) {
        return units.covers(
                actor, PRINTERS, award.award().decision().authority().id(), award.day());
    }

    /** The layout belongs to the installation: an administrator, wherever they are one. */
    boolean canKeepLayout(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
