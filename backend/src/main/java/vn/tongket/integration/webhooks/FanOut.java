package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.integration.webhooks.DeliveryRepository.Behind;
import vn.tongket.integration.webhooks.DeliveryRepository.Made;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.security.UnitTree;
import vn.tongket.services.feed.Feed;
import vn.tongket.services.feed.FeedEvent;

/**
 * Makes deliveries out of the feed. A webhook's position and the deliveries of what lies behind it are written together, so
 * that nothing is left out and nothing made twice, whoever does it and wherever it breaks off.
 */
@ApplicationScoped
class FanOut {

    /** Sent in the place of events that the feed no longer has. */
    static final String GAP = "vn.tongket.webhook.gap";

    private static final int AT_ONCE = 500;

    /** With so many waiting a webhook leaves the rest in the feed. */
    private static final int MOST_WAITING = 1_000;

    private final Feed feed;
    private final DeliveryRepository deliveries;
    private final DeliveryService service;
    private final UnitTree tree;
    private final Json json;
    private final Clock clock;

    FanOut(Feed feed, DeliveryRepository deliveries, DeliveryService service, UnitTree tree, Json json, Clock clock) {
        this.feed = feed;
        this.deliveries = deliveries;
        this.service = service;
        this.tree = tree;
        this.json = json;
        this.clock = clock;
    }

    /** Brings every webhook nearer to the end of the feed; whether something was made or passed over. */
    boolean advance() {
        boolean moved = false;
        Map<Place, Set<UUID>> below = new HashMap<>();
        for (Behind behind : deliveries.behind(feed.last(), MOST_WAITING)) {
            moved |= advance(behind, below);
        }
        return moved;
    }

    /** A unit on a day. */
    private record Place(UUID unit, LocalDate day) {}

    private boolean advance(Behind behind, Map<Place, Set<UUID>> below) {
        List<FeedEvent> events = feed.after(behind.position(), AT_ONCE);
        if (events.isEmpty()) {
            return false;
        }
        List<Made> made = new ArrayList<>();
        long first = events.getFirst().position();
        if (first > behind.position() + 1) {
            made.add(made(gap(behind, first - 1)));
        }
        events.stream()
                .filter(event -> wanted(event, behind, below))
                .map(this::made)
                .forEach(made::add);
        return service.make(behind, events.getLast().position(), made);
    }

    private FeedEvent gap(Behind behind, long position) {
        return new FeedEvent(
                position, UUID.randomUUID(), GAP, "/api/v1/webhooks/" + behind.webhook(), null, clock.instant());
    }

    private boolean wanted(FeedEvent event, Behind behind, Map<Place, Set<UUID>> below) {
        boolean ofType =
                behind.types().isEmpty() || behind.types().stream().anyMatch(asked -> Feed.means(asked, event.type()));
        return ofType && (behind.unit() == null || liesBelow(event, behind.unit(), below));
    }

    private boolean liesBelow(FeedEvent event, UUID top, Map<Place, Set<UUID>> below) {
        @Nullable UUID unit = event.unit();
        LocalDate day = event.at().atZone(clock.getZone()).toLocalDate();
        return unit != null
                && below.computeIfAbsent(new Place(top, day), place -> tree.within(Set.of(top), day))
                        .contains(unit);
    }

    private Made made(FeedEvent event) {
        return new Made(
                UUID.randomUUID(), event.id(), event.position(), event.type(), json.text(feed.cloudEvent(event)));
    }
}
