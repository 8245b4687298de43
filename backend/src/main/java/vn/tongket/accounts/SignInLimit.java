package vn.tongket.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tongket.platform.http.ApiProblem;

/**
 * Slows down guessing: a few failures from one address for one name, and more from one address in all. It counts per
 * address, so that nobody can lock out another person by name; and per node, which is enough for one or two.
 */
@ApplicationScoped
class SignInLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int FAILURES_FOR_A_NAME = 5;
    private static final int FAILURES_OF_AN_ADDRESS = 50;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets an attempt pass or not.
     *
     * @throws ApiProblem 429 with the seconds to wait
     */
    void admit(String address, String username) {
        demand(address + " " + username, FAILURES_FOR_A_NAME);
        demand(address, FAILURES_OF_AN_ADDRESS);
    }

    private void demand(String key, int allowed) {
        Deque<Instant> recent = failures.get(key);
        if (recent == null) {
            return;
        }
        synchronized (recent) {
            forget(recent);
            if (recent.size() >= allowed) {
                Duration wait =
                        Duration.between(clock.instant(), recent.getFirst().plus(WINDOW));
                throw ApiProblem.tooManyRequests("session.too-many-attempts", Math.max(1, wait.toSeconds()));
            }
        }
    }

    void failed(String address, String username) {
        if (failures.size() > REMEMBERED) {
            failures.values().removeIf(this::empty);
        }
        note(address + " " + username);
        note(address);
    }

    private void note(String key) {
        Deque<Instant> recent = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        synchronized (recent) {
            recent.addLast(clock.instant());
        }
    }

    void succeeded(String address, String username) {
        failures.remove(address + " " + username);
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
