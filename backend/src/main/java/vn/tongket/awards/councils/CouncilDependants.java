package vn.tongket.awards.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Councils, as far as they hang on units. */
@ApplicationScoped
class CouncilDependants implements UnitDependants {

    private final CouncilRepository councils;

    CouncilDependants(CouncilRepository councils) {
        this.councils = councils;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return councils.countOn(units, day);
    }
}
