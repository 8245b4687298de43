package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** What this room tells the others about itself. */
@ApplicationScoped
class SamplesRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("packs"));
    }
}
