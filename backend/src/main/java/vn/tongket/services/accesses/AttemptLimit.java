package vn.tongket.services.accesses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many refusals a process writes down in a minute: strangers must not fill the disk by asking. The rest is counted, and
 * the next one that is written says how many were not.
 */
final class AttemptLimit {

    /** Of one account, or of one address where nobody signed in. */
    static final int OF_ONE = 20;

    /** Of all together. */
    static final int OF_ALL = 300;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Integer> written = new HashMap<>();
    private Instant began = Instant.MIN;
    private int all;
    private long unwritten;

    AttemptLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether one more is to be written, and then how many before were not. */
    synchronized OptionalLong admit(String who) {
        Instant now = clock.instant();
        if (now.isBefore(began) || !now.isBefore(began.plus(WINDOW))) {
            began = now;
            written.clear();
            all = 0;
        }
        if (all >= OF_ALL || written.getOrDefault(who, 0) >= OF_ONE) {
            unwritten++;
            return OptionalLong.empty();
        }
        written.merge(who, 1, Integer::sum);
        all++;
        long before = unwritten;
        unwritten = 0;
        return OptionalLong.of(before);
    }
}
