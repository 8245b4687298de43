package vn.tongket.awards.nominations;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** What is asked of nominations is published; they themselves are not. */
@Singleton
class NominationsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("nominations", Trait.ABOUT_PEOPLE), Resource.of("nomination-requirements"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "nomination-requirement",
                "nomination-requirements",
                Publishing.atOnce(),
                List.of("created", "changed"),
                new ThingAddress("/api/v1/nomination-requirements/{code}/versions/{validFrom}")));
    }
}
