package vn.tongket.integration.webhooks;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Whom this installation tells what changed. */
@Singleton
class WebhooksRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("webhooks"));
    }
}
