package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.EventRecipients;

/** Those who are told what happens to the reports of a unit, and to its plan. */
@ApplicationScoped
class UnitRecipients implements EventRecipients {

    private final AccountRepository accounts;
    private final Clock clock;

    UnitRecipients(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Set<String> of(UUID unit, Audience audience, Instant at) {
        return Set.copyOf(accounts.holding(roles(audience), unit, at, LocalDate.now(clock)));
    }

    private static Set<Role> roles(Audience audience) {
        return switch (audience) {
            case REPORTERS -> EnumSet.of(Role.REPORTER);
            case OWNERS -> EnumSet.of(Role.PLANNER, Role.APPROVER);
            case AWARD_OFFICERS -> EnumSet.of(Role.AWARD_OFFICER);
        };
    }
}
