package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.plans.tasks.TaskResponse;

@Path("/api/v1/tasks/{id}/milestones/{milestone}/reached")
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
class MilestoneResource {

    private static final String MILESTONE = "Id of the milestone, as the task gives it.";

    private final TaskMoveService service;
    private final ContentTags tags;

    MilestoneResource(TaskMoveService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putMilestoneReached",
            summary = "Say that a milestone is reached",
            description = "By a reporter or planner of the lead unit. `If-Match` is the tag of the task.")
    public RestResponse<TaskResponse> reach(
            @RestPath String id,
            @RestPath @Parameter(description = MILESTONE) String milestone,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteReached body) {
        return tagged(service.reach(id, milestone, body, IfMatch.parse(ifMatch)));
    }

    @DELETE
    @Authenticated
    @Operation(
            operationId = "deleteMilestoneReached",
            summary = "Take back that a milestone is reached",
            description = "By a reporter or planner of the lead unit. `If-Match` is the tag of the task.")
    public RestResponse<TaskResponse> miss(
            @RestPath String id,
            @RestPath @Parameter(description = MILESTONE) String milestone,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return tagged(service.miss(id, milestone, IfMatch.parse(ifMatch)));
    }

    private RestResponse<TaskResponse> tagged(Reply.Revised<TaskResponse> task) {
        return Reply.tagged(task.body(), tags.of(task));
    }
}
