package vn.tongket.awards.awards;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Decisions and awards are published when they are issued, what they rest on as soon as it is there. */
@Singleton
class AwardsRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(
                Resource.of("award-laws"),
                Resource.of("award-types"),
                Resource.of("base-salaries"),
                Resource.of("award-decisions"),
                Resource.of("awards"),
                Resource.of("award-statistics"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(
                new PublishedThing(
                        "award-decision",
                        "award-decisions",
                        Publishing.inStates("issued", "annulled", "recorded"),
                        List.of("issued", "annulled", "recorded", "changed"),
                        new ThingAddress("/api/v1/award-decisions/{id}")),
                new PublishedThing(
                        "award",
                        "awards",
                        Publishing.inStates("issued", "annulled", "recorded"),
                        List.of("issued", "annulled", "recorded", "changed"),
                        new ThingAddress("/api/v1/awards/{id}")),
                new PublishedThing(
                        "award-law",
                        "award-laws",
                        Publishing.atOnce(),
                        List.of("created", "changed"),
                        new ThingAddress("/api/v1/award-laws/{code}")),
                new PublishedThing(
                        "award-type",
                        "award-types",
                        AwardsRoom::typeVerb,
                        List.of("created", "changed"),
                        new ThingAddress("/api/v1/award-types/{code}")),
                new PublishedThing(
                        "base-salary",
                        "base-salaries",
                        Publishing.atOnce(),
                        List.of("created", "changed", "removed"),
                        new ThingAddress("/api/v1/base-salaries/{validFrom}")));
    }

    /** Entries about versions of a type are changes of the type. */
    private static @Nullable String typeVerb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        String verb = Publishing.atOnce().verb(action, before, after);
        return "created".equals(verb) && action.equals("create-version") ? "changed" : verb;
    }
}
