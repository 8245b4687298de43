package vn.tongket.indicators.observations;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.indicators.catalogue.ValueAddress;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;

/** A value is published when it is approved. */
@Singleton
class ObservationsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("observations"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "observation",
                "observations",
                Publishing.inVersionsThatAre("approved"),
                List.of("approved", "withdrawn", "imported"),
                new ValueAddress("observations")));
    }
}
