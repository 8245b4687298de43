package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.http.ApiProblem;

/** How many connections wait for events, by caller and in all. It counts per node. */
@ApplicationScoped
class EventConnections {

    private static final int RETRY_SECONDS = 30;

    private final Map<String, Integer> byCaller = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final int perCaller;
    private final int inAll;

    EventConnections(
            @ConfigProperty(name = "tongket.event-connections-per-caller", defaultValue = "10") int perCaller,
            @ConfigProperty(name = "tongket.event-connections", defaultValue = "1000") int inAll) {
        this.perCaller = perCaller;
        this.inAll = inAll;
    }

    /** A connection that waits; given back once. */
    final class Place {

        private final String caller;
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Place(String caller) {
            this.caller = caller;
        }

        void giveBack() {
            if (held.compareAndSet(true, false)) {
                all.decrementAndGet();
                byCaller.computeIfPresent(caller, (key, many) -> many == 1 ? null : many - 1);
            }
        }
    }

    /**
     * A place for one more.
     *
     * @param caller the account, or the address of who did not sign in
     * @throws ApiProblem 429 where the caller, or all together, have as many as is allowed
     */
    Place take(String caller) {
        int many = byCaller.merge(caller, 1, Integer::sum);
        int total = all.incrementAndGet();
        Place place = new Place(caller);
        if (many > perCaller || total > inAll) {
            place.giveBack();
            throw ApiProblem.tooManyRequests("event.too-many-connections", RETRY_SECONDS);
        }
        return place;
    }
}
