package vn.tongket.awards.eligibility;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.Resource.Trait;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** What rules read of people, and who may become what; the rules and quotas themselves are published. */
@Singleton
class EligibilityRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(
                Resource.of("award-rules"),
                Resource.of("award-quotas"),
                Resource.of("quotas"),
                Resource.of("recipient-facts", Trait.ABOUT_PEOPLE),
                Resource.of("rule-waivers", Trait.ABOUT_PEOPLE),
                Resource.of("eligibility", Trait.ABOUT_PEOPLE),
                Resource.of("eligibility-checks", Trait.ABOUT_PEOPLE));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(
                new PublishedThing(
                        "award-rule",
                        "award-rules",
                        Publishing.atOnce(),
                        List.of("created", "changed"),
                        new ThingAddress("/api/v1/award-rules/{code}/versions/{validFrom}")),
                new PublishedThing(
                        "award-quota",
                        "award-quotas",
                        Publishing.atOnce(),
                        List.of("created", "changed"),
                        new ThingAddress("/api/v1/award-quotas/{type}/versions/{validFrom}")));
    }
}
