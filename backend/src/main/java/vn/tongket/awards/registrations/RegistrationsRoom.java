package vn.tongket.awards.registrations;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Who wants to earn what is about people. */
@Singleton
class RegistrationsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("award-registrations", Trait.ABOUT_PEOPLE));
    }
}
