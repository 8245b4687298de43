package vn.tongket.services.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Where rooms write events, inside their transaction: an event stands or falls with what it tells. */
@ApplicationScoped
public class Events {

    private final EventRepository repository;
    private final Clock clock;

    Events(EventRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Adds events; one that is there already is not added again. The number of new ones. */
    public int record(List<Event> events) {
        return events.isEmpty() ? 0 : repository.add(events, clock.instant());
    }
}
