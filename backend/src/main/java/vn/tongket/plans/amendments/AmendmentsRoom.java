package vn.tongket.plans.amendments;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** An amendment is published when it is decided. */
@Singleton
class AmendmentsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("amendments"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "amendment",
                "amendments",
                Publishing.inStates("decided", "in-force"),
                List.of("decided", "in-force", "withdrawn", "changed"),
                new ThingAddress("/api/v1/amendments/{id}")));
    }
}
