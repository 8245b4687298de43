package vn.tongket.awards.awards;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.tongket.awards.prizes.PrizeStatement;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/award-decisions")
@Tag(name = "award-decisions", description = "The decisions that give awards.")
@Produces(MediaType.APPLICATION_JSON)
class AwardDecisionResource {

    private final AwardDecisionService service;
    private final IdempotencyService idempotency;

    AwardDecisionResource(AwardDecisionService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwardDecisions",
            summary = "Award decisions",
            description =
                    "By authority, year and status. Drafts and withdrawn ones are there for those with a role on the authority.")
    public Page<AwardDecisionResponse> list(@BeanParam AwardDecisionQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAwardDecision",
            summary = "Draft a decision",
            description = "An award officer of the authority begins a draft; number, date and signer may follow.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AwardDecisionResponse.class)))
    public RestResponse<AwardDecisionResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteAwardDecision body) {
        return idempotency.once(key, body, AwardDecisionResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getAwardDecision",
            summary = "An award decision",
            description =
                    "One decision. A draft is seen by those with a role on the authority; for others it does not exist.")
    public RestResponse<AwardDecisionResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchAwardDecision",
            summary = "Change a draft decision",
            description =
                    "Number, date, signer with prefix and position, stated total or note of a draft, as a JSON merge patch, by an award officer of the authority.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteAwardDecisionChange.class)))
    public RestResponse<AwardDecisionResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardDecisionStatus",
            summary = "Issue, annul or withdraw a decision",
            description =
                    "From draft to issued by an approver or award officer who entered no part of it, once it has number, date, signer and an award, every award keeps the rules, and no recipient gets a second form of commendation for one achievement (`errors` point to `/number` or `/awards/{id of the award}/…`); its awards get their serials. From draft to withdrawn, and from issued to annulled with a reason, by an award officer. Nothing is removed.")
    public RestResponse<AwardDecisionResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteAwardStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/presentation")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardDecisionPresentation",
            summary = "Say when the awards of a decision were handed over",
            description =
                    "All of an issued or recorded decision that stand, by an award officer of the authority. Each award leaves an entry of its own in the trail.")
    public RestResponse<AwardDecisionResponse> present(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WritePresentation body) {
        return Reply.single(service.present(id, body, IfMatch.parse(ifMatch)), null);
    }

    @GET
    @Path("/{id}/prizes")
    @Authenticated
    @Operation(
            operationId = "getAwardDecisionPrizes",
            summary = "The prizes of a decision, checked",
            description =
                    "For each award coefficient × base salary in force on the day of the decision, rounded up to 10,000 đồng, beside what the decision states; the sums of both beside the total that it states; and what does not agree. For those with a role on the authority.")
    public PrizeStatement prizes(@RestPath String id) {
        return service.prizes(id);
    }
}
