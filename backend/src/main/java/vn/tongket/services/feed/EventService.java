package vn.tongket.services.feed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.services.feed.EventStream.Said;

/** The three ways to read the feed: at once, waiting for what comes, and as a stream. */
@ApplicationScoped
class EventService {

    private final FeedService feed;
    private final FeedWatch watch;
    private final EventConnections connections;
    private final CurrentRequest request;
    private final Clock clock;
    private final Duration heartbeat;

    EventService(
            FeedService feed,
            FeedWatch watch,
            EventConnections connections,
            CurrentRequest request,
            Clock clock,
            @ConfigProperty(name = "tongket.event-heartbeat", defaultValue = "PT15S") Duration heartbeat) {
        this.feed = feed;
        this.watch = watch;
        this.connections = connections;
        this.request = request;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /**
     * A part of the feed, at once or when there is one.
     *
     * @param address of the caller
     * @throws ApiProblem 404 for an unknown unit, 410 where the feed does not go on at the cursor, 429
     */
    Uni<FeedService.Part> read(EventQuery.Selection asked, EventPageQuery.Pull page, @Nullable String address) {
        FeedService.Wanted wanted = feed.wanted(asked);
        FeedService.Part part = feed.after(feed.begin(asked.after()), wanted, page.limit());
        if (!part.events().isEmpty() || part.more() || page.patience().isZero()) {
            return Uni.createFrom().item(part);
        }
        EventConnections.Place place = connections.take(caller(address));
        return watch.next(part.to(), wanted, page.patience())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(nothing -> feed.after(part.to(), wanted, page.limit()))
                .onTermination()
                .invoke(place::giveBack);
    }

    /**
     * The feed as a stream.
     *
     * @param lastSeen the id of the last event that the consumer has, or null where it begins
     * @param mayGoOn whether what the caller signed in with still holds
     * @throws ApiProblem 400, 404, 410 and 429, before anything is sent
     */
    Multi<Said> stream(
            EventQuery.Selection asked, @Nullable String lastSeen, BooleanSupplier mayGoOn, @Nullable String address) {
        FeedService.Wanted wanted = feed.wanted(asked);
        FeedCursor from = feed.begin(lastSeen == null ? asked.after() : lastSeen);
        EventConnections.Place place = connections.take(caller(address));
        return new EventStream(feed, watch, clock, heartbeat, wanted, from, mayGoOn)
                .all()
                .onTermination()
                .invoke(place::giveBack);
    }

    private String caller(@Nullable String address) {
        UUID account = request.actor().id();
        return account == null ? String.valueOf(address) : account.toString();
    }
}
