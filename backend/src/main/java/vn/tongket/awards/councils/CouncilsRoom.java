package vn.tongket.awards.councils;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Councils and their sessions. */
@Singleton
class CouncilsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("councils"), Resource.of("council-sessions"));
    }
}
