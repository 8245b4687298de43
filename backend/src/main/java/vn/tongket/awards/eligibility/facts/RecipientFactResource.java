package vn.tongket.awards.eligibility.facts;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/recipient-facts")
@Authenticated
@Tag(
        name = "recipient-facts",
        description =
                "What rules of eligibility read: grades, initiatives, conduct, service. Award officers alone see it.")
@Produces(MediaType.APPLICATION_JSON)
class RecipientFactResource {

    private final RecipientFactService service;
    private final IdempotencyService idempotency;

    RecipientFactResource(RecipientFactService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listRecipientFacts",
            summary = "Facts about recipients",
            description =
                    "Those of recipients all of whose places are the officer's, the latest first; withdrawn ones too. Whoever is shown conduct leaves an entry of the trail.")
    public Page<RecipientFactResponse> list(@BeanParam RecipientFactQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createRecipientFact",
            summary = "Record a fact",
            description =
                    "By an award officer of the recipient's unit, and of the units of all that are one with it. Which members are needed follows from the kind. A fact is never changed; a wrong one is withdrawn.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecipientFactResponse.class)))
    public RestResponse<RecipientFactResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteRecipientFact body) {
        return idempotency.once(key, body, RecipientFactResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRecipientFact",
            summary = "A fact",
            description = "With its document, and who recorded it.")
    public RestResponse<RecipientFactResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRecipientFactStatus",
            summary = "Withdraw a fact",
            description = "With a reason. No rule reads it from then on; answers that read it stay.")
    public RestResponse<RecipientFactResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteRecordStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }
}
