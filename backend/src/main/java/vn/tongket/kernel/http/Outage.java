package vn.tongket.kernel.http;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that does not answer, or not now, from a fault of ours. Both end a request, but after the one it makes
 * sense to ask again.
 */
final class Outage {

    /** A server that was restarted is back within seconds. */
    static final long RETRY_AFTER_SECONDS = 5;

    /** Connection failures, a server short of room or connections. */
    private static final Set<String> CLASSES = Set.of("08", "53");

    /**
     * A server that stops or starts, or whose disk fails; a statement that was cancelled since it took too long or somebody
     * said so; a lock that was waited for too long.
     */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P05", "58030", "57014", "55P03");

    /** The pool gives no state when all its connections are in use for too long. */
    private static final String POOL = "cquisition timeout";

    /**
     * A newer release changed a table that a statement of ours had been prepared for. The driver prepares it anew the next
     * time; within a transaction it cannot.
     */
    private static final String STALE_PLAN = "cached plan must not change result type";

    private Outage() {}

    static boolean isBehind(Throwable e) {
        return cause(e).isPresent();
    }

    static @Nullable String reason(Throwable e) {
        return cause(e).map(Throwable::getMessage).orElse(null);
    }

    /** A commit that fails is told by the transaction manager, which keeps the reason among the suppressed. */
    private static Optional<SQLException> cause(Throwable e) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(Set.of(e));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (next instanceof SQLException failure && isOutage(failure)) {
                return Optional.of(failure);
            }
            if (seen.add(next)) {
                Optional.ofNullable(next.getCause()).ifPresent(open::push);
                for (Throwable suppressed : next.getSuppressed()) {
                    open.push(suppressed);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return failure.getMessage() != null && failure.getMessage().contains(POOL);
        }
        return STATES.contains(state) || CLASSES.contains(state.substring(0, 2)) || isStalePlan(failure);
    }

    private static boolean isStalePlan(SQLException failure) {
        return failure.getMessage() != null && failure.getMessage().contains(STALE_PLAN);
    }
}
