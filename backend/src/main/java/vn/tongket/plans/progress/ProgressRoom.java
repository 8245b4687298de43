package vn.tongket.plans.progress;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Publishing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** Of what becomes of tasks, the turns of recurring ones are published. */
@Singleton
class ProgressRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("progress-reports"), Resource.of("extensions"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "task-occurrence",
                "occurrences",
                Publishing.atOnce(),
                List.of("changed"),
                new ThingAddress("/api/v1/tasks/{task}/occurrences/{ordinal}")));
    }
}
