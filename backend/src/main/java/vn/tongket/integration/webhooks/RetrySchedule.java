package vn.tongket.integration.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery that failed is tried again: the waits that the Standard Webhooks specification proposes, three days in
 * all, each longer by up to a fifth, so that what failed together does not come back together.
 */
final class RetrySchedule {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double MOST_JITTER = 0.2;

    /** How often a delivery is tried in all. */
    static final int MOST_TRIES = WAITS.size() + 1;

    private final RandomGenerator random;

    RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /**
     * When the next try is; empty after the last one.
     *
     * @param tries how many there were, at least one
     * @param notBefore what the receiver asked for
     */
    Optional<Instant> next(int tries, Instant now, @Nullable Instant notBefore) {
        if (tries >= MOST_TRIES) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(tries - 1);
        long jitter = (long) (wait.toMillis() * MOST_JITTER * random.nextDouble());
        Instant own = now.plus(wait).plusMillis(jitter);
        return Optional.of(notBefore != null && notBefore.isAfter(own) ? notBefore : own);
    }
}
