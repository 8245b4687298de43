package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.plans.tasks.TaskResponse;

@Path("/api/v1/tasks/{id}/status")
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
class TaskStatusResource {

    private final TaskMoveService service;
    private final ContentTags tags;

    TaskStatusResource(TaskMoveService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putTaskStatus",
            summary = "Report a task done, accept it, take it up again, pause or cancel it",
            description = """
                    While the plan is in force. A reporter or planner of the lead unit reports it done (`completed`). A \
                    planner or approver of the unit of the plan who did not report it done accepts it (`done`). That unit \
                    also pauses, cancels and takes up again (`open`), each with a reason; what is completed and not yet \
                    accepted the lead unit takes up again too. Whether it was early, on time or late is told by the day on \
                    which it was completed.""")
    public RestResponse<TaskResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteTaskStatus body) {
        return tagged(service.move(id, body, IfMatch.parse(ifMatch)));
    }

    private RestResponse<TaskResponse> tagged(Reply.Revised<TaskResponse> task) {
        return Reply.tagged(task.body(), tags.of(task));
    }
}
