package vn.tongket.plans.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/tasks")
@Tag(name = "tasks", description = "Tasks of annual plans.")
@Produces(MediaType.APPLICATION_JSON)
class TaskResource {

    private final TaskService service;
    private final ContentTags tags;
    private final Clock clock;

    TaskResource(TaskService service, ContentTags tags, Clock clock) {
        this.service = service;
        this.tags = tags;
        this.clock = clock;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listTasks",
            summary = "Tasks across plans",
            description =
                    "Of the plans that the caller may see; what is due first comes first. Status and timing are told for today, or for the day of `asOf`. With `asOf` the lines are those that the plans had at that instant, with what the versions in force then said, and the filters ask that.")
    public Page<TaskResponse> list(@BeanParam TaskQuery query, @BeanParam ListParameters list) {
        return list.answer(reader -> query.read(reader, clock), service::page);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getTask",
            summary = "A task",
            description =
                    "Seen by whoever may see its plan. The tag changes with `timing` too. With `asOf` it says what the version of the plan in force then said, with the deadline of then and what had become of it by that day; 404 where the plan did not have it then.")
    public RestResponse<TaskResponse> get(
            @RestPath String id,
            @RestQuery @Nullable @Parameter(description = "As known at this instant.", example = "2023-01-01T00:00:00Z")
                    String asOf,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        Instant moment = reader.instant("asOf", asOf);
        reader.check();
        Reply.Revised<TaskResponse> task = service.get(id, moment);
        String tag = tags.of(task);
        return Reply.conditional(tag, ifNoneMatch, task::body);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchTask",
            summary = "Change a task of a draft",
            description =
                    "As a JSON merge patch, by a planner of the unit. A list is replaced as a whole. Once the plan is submitted its tasks stay as they are.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteTask.class)))
    public RestResponse<TaskResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        Reply.Revised<TaskResponse> task = service.change(id, body, IfMatch.parse(ifMatch));
        return Reply.tagged(task.body(), tags.of(task));
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "deleteTask",
            summary = "Take a task out of a draft",
            description =
                    "By a planner of the unit. A group that still has lines, and a task that others wait for, stay. Once the plan is issued an amendment withdraws tasks.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public RestResponse<Void> remove(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        service.remove(id, IfMatch.parse(ifMatch));
        return RestResponse.noContent();
    }
}
