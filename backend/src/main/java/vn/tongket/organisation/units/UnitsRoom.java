package vn.tongket.organisation.units;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Units are published as soon as they are there. */
@Singleton
class UnitsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("units"), Resource.of("unit-kinds"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "unit",
                "units",
                Publishing.atOnce(),
                List.of("created", "changed"),
                new ThingAddress("/api/v1/units/{id}")));
    }
}
