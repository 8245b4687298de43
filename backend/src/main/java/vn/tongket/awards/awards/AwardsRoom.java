package vn.tongket.awards.awards;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Decisions and awards are published when they are issued. */
@Singleton
class AwardsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("award-decisions"), Resource.of("awards"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(
                new PublishedThing(
                        "award-decision",
                        "award-decisions",
                        Publishing.inStates("issued", "annulled", "recorded"),
                        List.of("issued", "annulled", "recorded", "changed"),
                        new ThingAddress("/api/v1/award-decisions/{id}")),
                new PublishedThing(
                        "award",
                        "awards",
                        Publishing.inStates("issued", "annulled", "recorded"),
                        List.of("issued", "annulled", "recorded", "changed"),
                        new ThingAddress("/api/v1/awards/{id}")));
    }
}
