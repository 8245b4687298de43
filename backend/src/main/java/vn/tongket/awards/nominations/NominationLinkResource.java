package vn.tongket.awards.nominations;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/nominations/{nomination}/links")
@Authenticated
@Tag(name = "nominations")
@Produces(MediaType.APPLICATION_JSON)
class NominationLinkResource {

    private static final String NOMINATION = "Id of the nomination.";

    private final NominationLinkService service;
    private final IdempotencyService idempotency;

    NominationLinkResource(NominationLinkService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listNominationLinks",
            summary = "What a nomination rests on",
            description = "Tasks and results, each with what it said when it was named; the oldest first.")
    public Page<NominationLink> list(
            @RestPath @Parameter(description = NOMINATION) String nomination, @BeanParam ListParameters list) {
        return service.page(nomination, list.read());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createNominationLink",
            summary = "Name a task or a result as evidence",
            description =
                    "By an award officer of the unit that proposes, while the nomination is a draft or was returned: one that the caller may see themselves. What it says now is kept.")
    @APIResponse(
            responseCode = "201",
            description = "Named.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NominationLink.class)))
    public RestResponse<NominationLink> create(
            @RestPath @Parameter(description = NOMINATION) String nomination,
            @RestHeader("Idempotency-Key") @Nullable String key,
            WriteNominationLink body) {
        return idempotency.once(key, body, NominationLink.class, () -> service.create(nomination, body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteNominationLink",
            summary = "Take a task or a result out of a nomination",
            description =
                    "By an award officer of the unit that proposes, while the nomination is a draft or was returned.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public void remove(@RestPath @Parameter(description = NOMINATION) String nomination, @RestPath String id) {
        service.remove(nomination, id);
    }
}
