package vn.tongket.awards.certificates;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** Templates of certificates, and many certificates at once. */
@Singleton
class CertificatesRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("certificate-templates"), Resource.of("certificate-batches"));
    }
}
