package vn.tongket.collection.submissions;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** What waits for approval, over all rounds. */
@Singleton
class SubmissionsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("submissions"));
    }
}
