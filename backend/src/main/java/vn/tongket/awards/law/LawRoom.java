package vn.tongket.awards.law;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** The catalogue is published as soon as it is there. */
@Singleton
class LawRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("award-laws"), Resource.of("award-types"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(
                new PublishedThing(
                        "award-law",
                        "award-laws",
                        Publishing.atOnce(),
                        List.of("created", "changed"),
                        new ThingAddress("/api/v1/award-laws/{code}")),
                new PublishedThing(
                        "award-type",
                        "award-types",
                        LawRoom::typeVerb,
                        List.of("created", "changed"),
                        new ThingAddress("/api/v1/award-types/{code}")));
    }

    /** Entries about versions of a type are changes of the type. */
    private static @Nullable String typeVerb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        String verb = Publishing.atOnce().verb(action, before, after);
        return "created".equals(verb) && action.equals("create-version") ? "changed" : verb;
    }
}
