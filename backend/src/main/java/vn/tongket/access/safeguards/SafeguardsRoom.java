package vn.tongket.access.safeguards;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** The link of a mail with which somebody sets a new password is open to whoever has it. */
@Singleton
class SafeguardsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("password-resets", Trait.SECRET).openToHolders(""));
    }
}
