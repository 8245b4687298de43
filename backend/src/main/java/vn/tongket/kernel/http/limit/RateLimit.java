package vn.tongket.kernel.http.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many requests a minute for each of many callers, as a bucket that holds a minute's worth and fills evenly. Of each
 * caller one number is kept: the time at which its bucket is full again. It counts in this process alone. Callers whose
 * buckets are full are forgotten when there are too many; those for whom there is no room then share one bucket.
 */
final class RateLimit {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final long WINDOW_NANOS = WINDOW.toNanos();
    private static final long SWEEP_EVERY = Duration.ofSeconds(1).toNanos();

    private final String name;
    private final long quota;
    private final long interval;
    private final int most;
    private final Map<Object, AtomicLong> fullAt = new ConcurrentHashMap<>();
    private final AtomicLong shared = new AtomicLong(Long.MIN_VALUE);
    private final AtomicLong sweptAt = new AtomicLong(Long.MIN_VALUE);

    /**
     * A limit.
     *
     * @param name as callers read it
     * @param quota requests a minute; 0 for no limit
     * @param most callers that are told apart
     */
    RateLimit(String name, long quota, int most) {
        this.name = name;
        this.quota = quota;
        this.interval = quota == 0 ? 0 : Math.max(1, WINDOW_NANOS / quota);
        this.most = most;
    }

    boolean on() {
        return quota > 0;
    }

    /** The policy as an item of {@code RateLimit-Policy}. */
    String policy() {
        return "\"" + name + "\";q=" + quota + ";w=" + WINDOW.toSeconds();
    }

    /**
     * Takes what a request costs; one that costs more than there ever is takes all.
     *
     * @param now time on a clock that only goes on, in nanoseconds
     * @return how long the bucket takes to be full again; more than {@link #WINDOW} where the request is not taken
     */
    long take(Object caller, int cost, long now) {
        AtomicLong bucket = bucket(caller, now);
        long spent = Math.min(cost, quota) * interval;
        while (true) {
            long before = bucket.get();
            long start = before == Long.MIN_VALUE || before - now < 0 ? now : before;
            long after = start + spent;
            if (after - now > WINDOW_NANOS || bucket.compareAndSet(before, after)) {
                return after - now;
            }
        }
    }

    private AtomicLong bucket(Object caller, long now) {
        AtomicLong known = fullAt.get(caller);
        if (known != null) {
            return known;
        }
        if (fullAt.size() >= most) {
            forgetIdle(now);
        }
        return fullAt.size() >= most ? shared : fullAt.computeIfAbsent(caller, key -> new AtomicLong(Long.MIN_VALUE));
    }

    private void forgetIdle(long now) {
        long last = sweptAt.get();
        boolean due = last == Long.MIN_VALUE || now - last > SWEEP_EVERY;
        if (due && sweptAt.compareAndSet(last, now)) {
            fullAt.values().removeIf(full -> full.get() - now < 0);
        }
    }

    static boolean refused(long untilFull) {
        return untilFull > WINDOW_NANOS;
    }

    /** The seconds after which a request that was refused is taken. */
    static long secondsToWait(long untilFull) {
        return Math.max(1, ceil(untilFull - WINDOW_NANOS));
    }

    /** What is left, as an item of {@code RateLimit}. */
    String state(long untilFull) {
        long left = refused(untilFull) ? 0 : (WINDOW_NANOS - untilFull) / interval;
        return "\"" + name + "\";r=" + left + ";t=" + Math.min(WINDOW.toSeconds(), ceil(untilFull));
    }

    private static long ceil(long nanos) {
        return (nanos + 999_999_999L) / 1_000_000_000L;
    }
}
