package vn.tongket.plans.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tongket.services.feed.PublishedRoom;

/** A task is public when its plan is. */
@ApplicationScoped
class TaskPublication implements PublishedRoom {

    private final TaskMarkRepository tasks;

    TaskPublication(TaskMarkRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public String resource() {
        return "tasks";
    }

    @Override
    public boolean published(JsonNode thing) {
        return tasks.ofPublished(UUID.fromString(thing.path("plan").path("id").asText()));
    }
}
