package vn.tongket.organisation.calendars;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Days of the calendar are published as soon as they are there. */
@Singleton
class CalendarsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("calendar-days"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "calendar-day",
                "calendar-days",
                Publishing.atOnce(),
                List.of("created", "changed", "removed"),
                new ThingAddress("/api/v1/calendar-days/{date}")));
    }
}
