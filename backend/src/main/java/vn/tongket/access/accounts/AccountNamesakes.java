package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Namesakes;

/** Accounts of one name. */
@ApplicationScoped
class AccountNamesakes implements Namesakes {

    private final AccountRepository accounts;

    AccountNamesakes(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<UUID> of(UUID account) {
        return accounts.namesakes(account);
    }
}
