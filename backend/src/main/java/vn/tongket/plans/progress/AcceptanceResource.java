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

@Path("/api/v1/tasks/{id}/deliverables/{deliverable}/acceptance")
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
class AcceptanceResource {

    private static final String DELIVERABLE = "Id of the deliverable, as the task gives it.";

    private final TaskMoveService service;
    private final ContentTags tags;

    AcceptanceResource(TaskMoveService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDeliverableAcceptance",
            summary = "Accept a deliverable",
            description =
                    "By a planner or approver of the unit of the plan who did not report the task done. `If-Match` is the tag of the task.")
    public RestResponse<TaskResponse> accept(
            @RestPath String id,
            @RestPath @Parameter(description = DELIVERABLE) String deliverable,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteAcceptance body) {
        return tagged(service.accept(id, deliverable, body, IfMatch.parse(ifMatch)));
    }

    @DELETE
    @Authenticated
    @Operation(
            operationId = "deleteDeliverableAcceptance",
            summary = "Take back the acceptance of a deliverable",
            description = "By whoever may accept it. `If-Match` is the tag of the task.")
    public RestResponse<TaskResponse> refuse(
            @RestPath String id,
            @RestPath @Parameter(description = DELIVERABLE) String deliverable,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return tagged(service.refuse(id, deliverable, IfMatch.parse(ifMatch)));
    }

    private RestResponse<TaskResponse> tagged(Reply.Revised<TaskResponse> task) {
        return Reply.tagged(task.body(), tags.of(task));
    }
}
