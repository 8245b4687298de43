package vn.tongket.indicators.targets;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.indicators.catalogue.ValueAddress;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Targets are published as soon as they are there. */
@Singleton
class TargetsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("targets"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "target", "targets", Publishing.atOnce(), List.of("created", "changed"), new ValueAddress("targets")));
    }
}
