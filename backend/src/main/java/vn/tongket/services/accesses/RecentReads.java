package vn.tongket.services.accesses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Who looked at what within the hour: looking again leaves no second entry. */
final class RecentReads {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Set<String> seen = new HashSet<>();
    private Instant began = Instant.MIN;

    RecentReads(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isNew(String actor, String address) {
        Instant now = clock.instant();
        if (seen.size() >= REMEMBERED || now.isBefore(began) || !now.isBefore(began.plus(WINDOW))) {
            began = now;
            seen.clear();
        }
        return seen.add(actor + " " + address);
    }
}
