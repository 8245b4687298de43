package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.http.PublicAddress;
import vn.tongket.kernel.rooms.Rooms;

@ApplicationScoped
class FeedFacade implements Feed {

    private static final String SOURCE = "/api/v1";

    private final FeedRepository feed;
    private final FeedNumberingService numbering;
    private final Rooms rooms;
    private final PublicAddress address;

    FeedFacade(FeedRepository feed, FeedNumberingService numbering, Rooms rooms, PublicAddress address) {
        this.feed = feed;
        this.numbering = numbering;
        this.rooms = rooms;
        this.address = address;
    }

    @Override
    public List<FeedEvent> after(long position, int limit) {
        numbering.number();
        return feed.after(position, limit);
    }

    @Override
    public long last() {
        numbering.number();
        return feed.last();
    }

    @Override
    public long removedTo() {
        return feed.removedTo();
    }

    @Override
    public List<String> types() {
        return rooms.eventTypes();
    }

    @Override
    public CloudEvent cloudEvent(FeedEvent event) {
        return new CloudEvent(
                "1.0",
                event.id(),
                address.orRelative(SOURCE),
                event.type(),
                event.subject(),
                event.at(),
                "application/json",
                event.unit(),
                "%016d".formatted(event.position()),
                new CloudEvent.Data(address.orRelative(event.subject())));
    }
}
