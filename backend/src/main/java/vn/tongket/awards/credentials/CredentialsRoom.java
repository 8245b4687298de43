package vn.tongket.awards.credentials;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** The serial on a certificate is a secret; a credential that its holder shows names the rest to those who check it. */
@Singleton
class CredentialsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(
                Resource.of("verify", Trait.SECRET).openToHolders("/"),
                Resource.of("credentials", Trait.SECRET).openToHolders("/status/", "/did.json"));
    }
}
