package vn.tongket.services.jobs;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Work that goes on after its request was answered. */
@Singleton
class JobsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("jobs"));
    }
}
