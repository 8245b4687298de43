package vn.tongket.plans.tasks;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.services.idempotency.IdempotencyService;

/** The tasks of one plan. */
@Path("/api/v1/plans/{id}/tasks")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
class PlanTaskResource {

    private final TaskService tasks;
    private final IdempotencyService idempotency;

    PlanTaskResource(TaskService tasks, IdempotencyService idempotency) {
        this.tasks = tasks;
        this.idempotency = idempotency;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listPlanTasks",
            summary = "Tasks of a plan",
            description = "In the order of the plan; with `asOf` those that it had then, as they stood.")
    public Page<TaskResponse> listTasks(
            @RestPath String id,
            @RestQuery @Nullable @Parameter(description = "As known at this instant.", example = "2023-01-01T00:00:00Z")
                    String asOf,
            @BeanParam ListParameters list) {
        return list.answer(
                reader -> reader.instant("asOf", asOf), (moment, page) -> tasks.pageOfPlan(id, moment, page));
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createTask",
            summary = "Add a task to a draft",
            description = "At the end of the plan, or where `position` says, by a planner of the unit.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TaskResponse.class)))
    public RestResponse<TaskResponse> createTask(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteTask body) {
        return idempotency.once(key, body, TaskResponse.class, () -> tasks.create(id, body));
    }
}
