package vn.tongket.awards.recipients;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Who is who across awards. */
@Singleton
class RecipientsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("recipients", Trait.ABOUT_PEOPLE));
    }
}
