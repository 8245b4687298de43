package vn.tongket.plans.plans;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** A plan is published when it is issued. */
@Singleton
class PlansRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("plans"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "plan",
                "plans",
                Publishing.inStates("issued", "closed", "recorded"),
                List.of("issued", "closed", "recorded", "changed"),
                new ThingAddress("/api/v1/plans/{id}")));
    }
}
