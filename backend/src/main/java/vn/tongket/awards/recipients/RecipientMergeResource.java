package vn.tongket.awards.recipients;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/recipients/{id}/merges")
@Tag(name = "recipients")
@Produces(MediaType.APPLICATION_JSON)
class RecipientMergeResource {

    private static final String MERGE = "Id of the merge.";

    private final RecipientMergeService service;
    private final IdempotencyService idempotency;

    RecipientMergeResource(RecipientMergeService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createRecipientMerge",
            summary = "Say that another recipient is this one",
            description =
                    "By an award officer of both. From then on both, with all that was merged into either, are known by this one; every award keeps its own row and words. It can be undone.")
    @APIResponse(
            responseCode = "201",
            description = "Merged.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecipientMergeResponse.class)))
    public RestResponse<RecipientMergeResponse> merge(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteRecipientMerge body) {
        return idempotency.once(key, body, RecipientMergeResponse.class, () -> service.merge(id, body));
    }

    @GET
    @Path("/{merge}")
    @Authenticated
    @Operation(
            operationId = "getRecipientMerge",
            summary = "A merge of two recipients",
            description = "Who is one with whom, who said so, when and why, and whether that was undone.")
    public RestResponse<RecipientMergeResponse> get(
            @RestPath String id,
            @RestPath @Parameter(description = MERGE) String merge,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id, merge), ifNoneMatch);
    }

    @PUT
    @Path("/{merge}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRecipientMergeStatus",
            summary = "Undo a merge",
            description =
                    "From in-force to undone, by an award officer of both. Both are again what they were; that they were merged stays in the record.")
    public RestResponse<RecipientMergeResponse> move(
            @RestPath String id,
            @RestPath @Parameter(description = MERGE) String merge,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteRecipientMergeStatus body) {
        return Reply.single(service.move(id, merge, body, IfMatch.parse(ifMatch)), null);
    }
}
