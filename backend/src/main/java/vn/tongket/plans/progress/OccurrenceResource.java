package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import vn.tongket.kernel.http.bind.PathValues;

@Path("/api/v1/tasks/{id}/occurrences")
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
class OccurrenceResource {

    private static final String ORDINAL = "Its number within the year, counted from 1.";

    private final OccurrenceService service;
    private final ContentTags tags;

    OccurrenceResource(OccurrenceService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listTaskOccurrences",
            summary = "Times at which a recurring task comes up",
            description = """
                    One for each period of its recurrence within the year of the plan, between its start and its due date; \
                    none for a task that is done once. Seen by whoever may see the task.""")
    public Page<OccurrenceResponse> list(@RestPath String id, @BeanParam ListParameters list) {
        return service.page(id, list.read());
    }

    @GET
    @Path("/{ordinal}")
    @PermitAll
    @Operation(
            operationId = "getTaskOccurrence",
            summary = "An occurrence of a recurring task",
            description = "By its number within the year. The tag changes with `timing` too.")
    public RestResponse<OccurrenceResponse> get(
            @RestPath String id,
            @RestPath
                    @Parameter(
                            description = ORDINAL,
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String ordinal,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<OccurrenceResponse> found = service.get(id, PathValues.number(ordinal));
        return Reply.conditional(tags.of(found), ifNoneMatch, found::body);
    }

    @PUT
    @Path("/{ordinal}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putTaskOccurrenceStatus",
            summary = "Report an occurrence done, accept it, or take it up again",
            description = "By those who may do so with the task as a whole.")
    public RestResponse<OccurrenceResponse> move(
            @RestPath String id,
            @RestPath
                    @Parameter(
                            description = ORDINAL,
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String ordinal,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteOccurrenceStatus body) {
        Reply.Revised<OccurrenceResponse> moved =
                service.move(id, PathValues.number(ordinal), body, IfMatch.parse(ifMatch));
        return Reply.tagged(moved.body(), tags.of(moved));
    }
}
