package vn.tongket.organisation.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Outlines are published by their day, those of all units or of the ones within one. */
@Singleton
class BoundariesRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("boundaries"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "boundaries",
                "boundaries",
                Publishing.atOnce(),
                List.of("created", "changed"),
                BoundariesRoom::address));
    }

    private static String address(JsonNode load) {
        String whole = new ThingAddress("/api/v1/boundaries/{date}").apply(load);
        return load.hasNonNull("within")
                ? whole + "?within=" + ThingAddress.encoded(load.path("within").asText())
                : whole;
    }
}
