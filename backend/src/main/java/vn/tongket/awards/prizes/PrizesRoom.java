package vn.tongket.awards.prizes;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Base salaries are published as soon as they are there. */
@Singleton
class PrizesRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("base-salaries"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "base-salary",
                "base-salaries",
                Publishing.atOnce(),
                List.of("created", "changed", "removed"),
                new ThingAddress("/api/v1/base-salaries/{validFrom}")));
    }
}
