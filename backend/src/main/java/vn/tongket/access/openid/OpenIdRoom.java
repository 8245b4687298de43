package vn.tongket.access.openid;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** In the query of a callback stands a code of the provider. */
@Singleton
class OpenIdRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("openid", Trait.WITHOUT_SCOPE, Trait.UNTRACED));
    }
}
