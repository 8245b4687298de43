package vn.tongket.services.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;

/**
 * One consumer's stream of events. The next part is read when the last one has gone out, so that who reads slowly holds a few
 * dozen events and no more. It ends when what the consumer signed in with no longer holds, when the application ends, and
 * after a while in any case: who comes again is looked at anew.
 */
final class EventStream {

    private static final int AT_ONCE = 50;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final FeedService service;
    private final FeedWatch watch;
    private final Clock clock;
    private final Duration heartbeat;
    private final FeedService.Wanted wanted;
    private final BooleanSupplier mayGoOn;
    private final Instant end;
    private final Queue<Said> ready = new ArrayDeque<>();
    private FeedCursor at;

    EventStream(
            FeedService service,
            FeedWatch watch,
            Clock clock,
            Duration heartbeat,
            FeedService.Wanted wanted,
            FeedCursor from,
            BooleanSupplier mayGoOn) {
        this.service = service;
        this.watch = watch;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.wanted = wanted;
        this.mayGoOn = mayGoOn;
        this.end = clock.instant().plus(LIFE);
        this.at = from;
        ready.add(new Said(from.text(), null, false));
    }

    /**
     * Something that is sent.
     *
     * @param cursor how far the consumer has come with it
     * @param event null for a heartbeat
     * @param last whether nothing comes after it
     */
    record Said(String cursor, @Nullable FeedEvent event, boolean last) {}

    Multi<Said> all() {
        return Multi.createBy()
                .repeating()
                .uni(() -> this, (Function<EventStream, Uni<? extends Said>>) EventStream::next)
                .whilst(said -> !said.last())
                .select()
                .where(said -> !said.last());
    }

    private Uni<Said> next() {
        Said first = ready.poll();
        if (first != null) {
            return Uni.createFrom().item(first);
        }
        return onWorker().flatMap(said -> said != null ? Uni.createFrom().item(said) : afterWaiting());
    }

    private Uni<@Nullable Said> onWorker() {
        return Uni.createFrom().item(this::read).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Uni<Said> afterWaiting() {
        return watch.next(at, wanted, heartbeat)
                .flatMap(nothing -> onWorker())
                .map(said -> said == null ? new Said(at.text(), null, false) : said);
    }

    private @Nullable Said read() {
        if (watch.closing() || !clock.instant().isBefore(end) || !mayGoOn.getAsBoolean()) {
            return over();
        }
        try {
            FeedService.Part part = service.after(at, wanted, AT_ONCE);
            part.events()
                    .forEach(event ->
                            ready.add(new Said(new FeedCursor(at.epoch(), event.position()).text(), event, false)));
            at = part.to();
            return ready.poll();
        } catch (ApiProblem gone) {
            return over();
        }
    }

    /** Who comes again with the last id is told why, where that is no longer good. */
    private Said over() {
        return new Said(at.text(), null, true);
    }
}
