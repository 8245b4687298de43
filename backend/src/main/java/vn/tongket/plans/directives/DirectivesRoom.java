package vn.tongket.plans.directives;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Directives are published as soon as they are there, and that a unit has one. */
@Singleton
class DirectivesRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("directives"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "directive",
                "directives",
                DirectivesRoom::verb,
                List.of("created", "changed", "acknowledged"),
                DirectivesRoom::address));
    }

    private static @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        return action.equals("acknowledge")
                ? "acknowledged"
                : Publishing.atOnce().verb(action, before, after);
    }

    private static String address(JsonNode thing) {
        return new ThingAddress(
                        thing.has("directive")
                                ? "/api/v1/directives/{directive}/acknowledgements"
                                : "/api/v1/directives/{id}")
                .apply(thing);
    }
}
