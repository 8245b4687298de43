package vn.tongket.publication.reviews;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** A review is published when its unit says so. */
@Singleton
class ReviewsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("reviews"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "review",
                "reviews",
                Publishing.inStates("published"),
                List.of("published", "changed"),
                new ThingAddress("/api/v1/reviews/{unit.id}/{year}")));
    }
}
