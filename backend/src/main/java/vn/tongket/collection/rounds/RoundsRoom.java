package vn.tongket.collection.rounds;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Rounds of reporting are no secret, and nothing of them is published as an event. */
@Singleton
class RoundsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("reporting-rounds"));
    }
}
