package vn.tongket.access.accounts;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Who signs in is about people; addresses of sessions hold secrets. */
@Singleton
class AccountsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(
                Resource.of("accounts", Trait.ABOUT_PEOPLE),
                Resource.of("service-accounts"),
                Resource.of("delegations"),
                Resource.of("delegation-receivers"),
                Resource.of("session", Trait.WITHOUT_SCOPE, Trait.SECRET),
                Resource.of("me"));
    }
}
