package vn.tongket.services.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Rooms;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Words;
import vn.tongket.services.feed.EventTypes.EventSubject;
import vn.tongket.services.feed.EventTypes.EventType;

/** What types of events are called, {@code messages/feed_*.properties}. */
@ApplicationScoped
class EventTypeNames {

    static final String BUNDLE = "messages.feed";

    private final Words vietnamese = Words.of(BUNDLE, CurrentRequest.VIETNAMESE);
    private final Words english = Words.of(BUNDLE, Locale.ENGLISH);

    private final Rooms rooms;

    EventTypeNames(Rooms rooms) {
        this.rooms = rooms;
    }

    EventTypes all() {
        return new EventTypes(rooms.published().stream().map(this::subject).toList());
    }

    private EventSubject subject(PublishedThing thing) {
        return new EventSubject(
                thing.kind(),
                name("thing." + thing.kind()),
                thing.verbs().stream()
                        .map(verb -> new EventType(thing.type(verb), name("verb." + verb)))
                        .toList());
    }

    private Name name(String key) {
        return new Name(vietnamese.text(key), english.text(key));
    }
}
