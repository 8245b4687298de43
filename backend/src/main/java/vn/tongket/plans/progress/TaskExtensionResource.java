package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/tasks/{id}/extensions")
@Tag(name = "extensions")
@Produces(MediaType.APPLICATION_JSON)
class TaskExtensionResource {

    private final ExtensionService service;
    private final IdempotencyService idempotency;

    TaskExtensionResource(ExtensionService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listExtensions",
            summary = "Requests for another deadline of a task",
            description =
                    "The latest first, for whoever has a role on the unit of the plan or on a unit that takes part in the task.")
    public Page<ExtensionResponse> list(
            @RestPath String id, @BeanParam ExtensionQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, (statuses, page) -> service.page(id, statuses, page));
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createExtension", summary = "Ask for another deadline", description = """
                    By a reporter or planner of the lead unit, for a task of a plan in force that has a deadline and is not \
                    completed. One request at a time.""")
    @APIResponse(
            responseCode = "201",
            description = "Asked.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExtensionResponse.class)))
    public RestResponse<ExtensionResponse> ask(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteExtension body) {
        return idempotency.once(key, body, ExtensionResponse.class, () -> service.ask(id, body));
    }
}
