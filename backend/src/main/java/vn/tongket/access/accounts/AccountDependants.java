package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.UnitDependants;

/** Accounts with a role, as far as they hang on units. */
@ApplicationScoped
class AccountDependants implements UnitDependants {

    private final AccountRepository repository;

    AccountDependants(AccountRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Count> countOn(Collection<UUID> units, LocalDate day) {
        return repository.countOn(units, day);
    }
}
