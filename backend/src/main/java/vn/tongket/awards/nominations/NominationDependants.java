package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Nominations, as far as they hang on units; those still on their way count as later ones, whatever the day. */
@ApplicationScoped
class NominationDependants implements UnitDependants {

    private final NominationRepository nominations;

    NominationDependants(NominationRepository nominations) {
        this.nominations = nominations;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return nominations.countOn(units);
    }
}
