package vn.tongket.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tongket.platform.events.Recipients;

/** Those who report for a unit, as the ones who are told what happens to its reports. */
@ApplicationScoped
class UnitReporters implements Recipients {

    private final AccountRepository accounts;
    private final Clock clock;

    UnitReporters(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Set<String> of(UUID unit) {
        return Set.copyOf(accounts.reportersOf(unit, LocalDate.now(clock)));
    }
}
