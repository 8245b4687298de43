package vn.tongket.plans.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.rooms.PublishedThing;
import vn.tongket.kernel.rooms.Resource;
import vn.tongket.kernel.rooms.RoomDescriptor;
import vn.tongket.kernel.rooms.ThingAddress;

/** A task is published with its plan. */
@Singleton
class TasksRoom implements RoomDescriptor {

    @Override
    public List<Resource> resources() {
        return List.of(Resource.of("tasks"));
    }

    @Override
    public List<PublishedThing> published() {
        return List.of(new PublishedThing(
                "task",
                "tasks",
                TasksRoom::verb,
                List.of("added", "changed", "removed"),
                new ThingAddress("/api/v1/tasks/{id}")));
    }

    private static @Nullable String verb(String action, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null) {
            return after == null ? null : "added";
        }
        return after == null || (!before.hasNonNull("withdrawnIn") && after.hasNonNull("withdrawnIn"))
                ? "removed"
                : "changed";
    }
}
