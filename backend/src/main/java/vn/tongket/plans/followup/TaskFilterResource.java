package vn.tongket.plans.followup;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/me/task-filters")
@Tag(name = "task-filters", description = "Questions about tasks that a person keeps, and their calendars.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class TaskFilterResource {

    private final TaskFilterService service;
    private final IdempotencyService idempotency;
    private final ContentTags tags;

    TaskFilterResource(TaskFilterService service, IdempotencyService idempotency, ContentTags tags) {
        this.service = service;
        this.idempotency = idempotency;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listTaskFilters",
            summary = "Saved filters",
            description = "The caller's own, by name; `tasks` is the address that answers each.")
    public Page<TaskFilterResponse> list(@BeanParam ListParameters list) {
        return service.page(list.read());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createTaskFilter",
            summary = "Save a filter",
            description =
                    "`query` is the query part of the address of the list of tasks; what the list would refuse is refused here.")
    @APIResponse(
            responseCode = "201",
            description = "Saved.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TaskFilterResponse.class)))
    public RestResponse<TaskFilterResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteTaskFilter body) {
        return idempotency.once(key, body, TaskFilterResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTaskFilter", summary = "A saved filter", description = "One of the caller's own.")
    public RestResponse<TaskFilterResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<TaskFilterResponse> filter = service.get(id);
        return Reply.conditional(tags.of(filter), ifNoneMatch, filter::body);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchTaskFilter",
            summary = "Change a saved filter",
            description = "As a JSON merge patch. Its feed goes on under the same link.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteTaskFilterChange.class)))
    public RestResponse<TaskFilterResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        Reply.Revised<TaskFilterResponse> filter = service.change(id, body, IfMatch.parse(ifMatch));
        return Reply.tagged(filter.body(), tags.of(filter));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteTaskFilter",
            summary = "Remove a saved filter",
            description = "With its feed: the link is worth nothing from then on.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@RestPath String id) {
        service.remove(id);
    }

    @PUT
    @Path("/{id}/feed")
    @Operation(operationId = "putTaskFilterFeed", summary = "Make a calendar feed", description = """
                    A calendar of the deadlines of the filter's tasks under a new secret link, which is in this answer only. \
                    A link made before ends. Whoever has the link may read the calendar, and sees there what is published.""")
    @APIResponse(
            responseCode = "201",
            description = "The first link.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "A link instead of the one before.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedResponse.class)))
    public RestResponse<CalendarFeedResponse> feed(@RestPath String id) {
        Reply.Saved<CalendarFeedResponse> feed = service.feed(id);
        return Reply.saved(feed, feed.body().address());
    }

    @DELETE
    @Path("/{id}/feed")
    @Operation(
            operationId = "deleteTaskFilterFeed",
            summary = "End a calendar feed",
            description = "At once; without a feed nothing happens.")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void endFeed(@RestPath String id) {
        service.endFeed(id);
    }
}
