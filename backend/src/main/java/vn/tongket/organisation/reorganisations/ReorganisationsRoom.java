package vn.tongket.organisation.reorganisations;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** An act is published when it is in force. */
@Singleton
class ReorganisationsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("unit-changes"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "unit-change",
                "unit-changes",
                Publishing.inStates("in-force", "undone"),
                List.of("in-force", "undone"),
                new ThingAddress("/api/v1/unit-changes/{id}")));
    }
}
