package vn.tongket.services.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes those who wait for events. One look at the database serves all who wait in this process, and nobody's thread is held
 * meanwhile; where nobody waits, nobody looks.
 */
@ApplicationScoped
class FeedWatch {

    private static final Logger LOG = Logger.getLogger(FeedWatch.class);
    private static final long PAUSE_MILLIS = 250;
    private static final int AT_ONCE = 500;

    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final FeedRepository feed;
    private final FeedNumberingService numbering;
    private volatile boolean closing;

    FeedWatch(FeedRepository feed, FeedNumberingService numbering) {
        this.feed = feed;
        this.numbering = numbering;
    }

    private static final class Waiting {

        private final FeedService.Wanted wanted;
        private final CompletableFuture<@Nullable Void> woken = new CompletableFuture<>();
        private volatile long seen;

        private Waiting(FeedService.Wanted wanted, long seen) {
            this.wanted = wanted;
            this.seen = seen;
        }

        private void look(List<FeedEvent> fresh) {
            boolean fits = fresh.stream().anyMatch(event -> event.position() > seen && wanted.fits(event));
            if (fits) {
                woken.complete(null);
            } else {
                seen = Math.max(seen, fresh.getLast().position());
            }
        }
    }

    /** Completes when something wanted comes after a place, when the time is over, and when the application ends. */
    Uni<Void> next(FeedCursor after, FeedService.Wanted wanted, Duration atMost) {
        if (closing) {
            return Uni.createFrom().voidItem();
        }
        Waiting one = new Waiting(wanted, after.position());
        waiting.add(one);
        lookSoon();
        return Uni.createFrom()
                .completionStage(one.woken)
                .ifNoItem()
                .after(atMost)
                .recoverWithItem((Void) null)
                .onTermination()
                .invoke(() -> waiting.remove(one));
    }

    /** Whether the application ends. */
    boolean closing() {
        return closing;
    }

    void end(@Observes ShutdownEvent event) {
        closing = true;
        waiting.forEach(one -> one.woken.complete(null));
    }

    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            Infrastructure.getDefaultWorkerPool().schedule(this::lookAside, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What was scheduled during a request runs on its event loop, where nothing may wait for the database. */
    private void lookAside() {
        Infrastructure.getDefaultWorkerPool().execute(this::look);
    }

    private void look() {
        try {
            wakeWhoHasSomething();
        } catch (RuntimeException e) {
            LOG.warn("The feed could not be looked at; it is tried again.", e);
        } finally {
            looking.set(false);
            if (!waiting.isEmpty() && !closing) {
                lookSoon();
            }
        }
    }

    private void wakeWhoHasSomething() {
        numbering.number();
        waiting.stream().mapToLong(one -> one.seen).min().ifPresent(from -> {
            List<FeedEvent> fresh = feed.after(from, AT_ONCE);
            if (!fresh.isEmpty()) {
                waiting.forEach(one -> one.look(fresh));
            }
        });
    }
}
