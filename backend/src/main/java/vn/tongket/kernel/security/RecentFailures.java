package vn.tongket.kernel.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something failed within the last minute, by key. It counts per node, which is enough for one or two. */
public final class RecentFailures {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    public RecentFailures(Clock clock) {
        this.clock = clock;
    }

    /** The seconds to wait before the next attempt; 0 where fewer than {@code allowed} failed. */
    public long secondsToWait(String key, int allowed) {
        Deque<Instant> recent = failures.get(key);
        if (recent == null) {
            return 0;
        }
        synchronized (recent) {
            forget(recent);
            return recent.size() < allowed ? 0 : secondsUntil(recent.getFirst().plus(WINDOW));
        }
    }

    private long secondsUntil(Instant end) {
        return Math.max(1, Duration.between(clock.instant(), end).toSeconds());
    }

    /** Counts a failure. */
    public void add(String key) {
        if (failures.size() > REMEMBERED) {
            failures.values().removeIf(this::empty);
        }
        Deque<Instant> recent = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        synchronized (recent) {
            recent.addLast(clock.instant());
        }
    }

    /** Begins anew for a key. */
    public void clear(String key) {
        failures.remove(key);
    }

    private boolean empty(Deque<Instant> recent) {
        synchronized (recent) {
            forget(recent);
            return recent.isEmpty();
        }
    }

    private void forget(Deque<Instant> recent) {
        Instant start = clock.instant().minus(WINDOW);
        while (!recent.isEmpty() && recent.getFirst().isBefore(start)) {
            recent.removeFirst();
        }
    }
}
