package vn.tongket.desk.views;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/me/views")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ViewResource {

    private final ViewService service;
    private final IdempotencyService idempotency;

    ViewResource(ViewService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listMyViews",
            summary = "Saved views",
            description = "Views of lists of the desk that the caller keeps, by list and name.")
    public Page<ViewResponse> list(@BeanParam ViewQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createMyView",
            summary = "Save a view",
            description =
                    "`query` is the query part of the address of the page. A view that is `standard` takes the place of the one with which the list opened before.")
    @APIResponse(
            responseCode = "201",
            description = "Saved.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ViewResponse.class)))
    public RestResponse<ViewResponse> create(@RestHeader("Idempotency-Key") @Nullable String key, WriteView body) {
        return idempotency.once(key, body, ViewResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMyView", summary = "A saved view", description = "One of the caller's own.")
    public RestResponse<ViewResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchMyView",
            summary = "Change a saved view",
            description = "As a JSON merge patch. A view stays with its list.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteViewChange.class)))
    public RestResponse<ViewResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        Reply.Revised<ViewResponse> view = service.change(id, body, IfMatch.parse(ifMatch));
        return Reply.saved(new Reply.Saved<>(view.body(), view.revision(), false), "/api/v1/me/views/" + id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteMyView", summary = "Remove a saved view", description = "For good.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@RestPath String id) {
        service.remove(id);
    }
}
