package vn.tongket.plans.progress;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

@Path("/api/v1/extensions")
@Tag(name = "extensions", description = "Requests for another deadline of a task.")
@Produces(MediaType.APPLICATION_JSON)
class ExtensionResource {

    private final ExtensionService service;

    ExtensionResource(ExtensionService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAllExtensions",
            summary = "Requests for another deadline across tasks and plans",
            description =
                    "Of all tasks that the caller works on or with, such as what waits for a decision. The latest first.")
    public Page<ExtensionResponse> list(@BeanParam ExtensionListQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "getExtension",
            summary = "A request for another deadline",
            description = "For whoever may read the requests of its task.")
    public RestResponse<ExtensionResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putExtensionStatus",
            summary = "Grant, refuse or withdraw a request for another deadline",
            description = """
                    A planner or approver of the unit of the plan who did not ask grants it, or refuses it with a reason; \
                    the lead unit withdraws it. Granting moves the deadline of the task; the original one stays, and the \
                    task counts how often it slipped. What was decided stays.""")
    public RestResponse<ExtensionResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteExtensionStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }
}
