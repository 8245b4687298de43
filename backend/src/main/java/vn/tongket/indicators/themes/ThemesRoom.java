package vn.tongket.indicators.themes;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Themes are published as soon as they are there. */
@Singleton
class ThemesRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("themes"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "theme",
                "themes",
                Publishing.atOnce(),
                List.of("created", "changed", "removed"),
                new ThingAddress("/api/v1/themes/{code}")));
    }
}
