package vn.tongket.awards.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Registrations, as far as they hang on units. */
@ApplicationScoped
class RegistrationDependants implements UnitDependants {

    private final RegistrationRepository registrations;

    RegistrationDependants(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return registrations.countOn(units, day);
    }
}
