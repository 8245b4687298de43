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
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/awards")
@Tag(name = "awards", description = "Who received what, when, by which decision.")
@Produces(MediaType.APPLICATION_JSON)
class AwardResource {

    private final AwardService service;
    private final AwardPublicityService publicity;
    private final AwardOwnerService owners;
    private final IdempotencyService idempotency;
    private final ContentTags tags;

    AwardResource(
            AwardService service,
            AwardPublicityService publicity,
            AwardOwnerService owners,
            IdempotencyService idempotency,
            ContentTags tags) {
        this.service = service;
        this.publicity = publicity;
        this.owners = owners;
        this.tags = tags;
        this.idempotency = idempotency;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listAwards",
            summary = "Awards",
            description =
                    "The register, by type, year, recipient, unit, decision, status or words. Drafts and withdrawn ones are there for those with a role on the authority.")
    public Page<AwardResponse> list(@BeanParam AwardQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createAward",
            summary = "Add an award to a draft decision",
            description =
                    "An award officer of the authority enters whom the decision honours. Of recipients name, position and unit are taken, and nothing else.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AwardResponse.class)))
    public RestResponse<AwardResponse> create(@RestHeader("Idempotency-Key") @Nullable String key, WriteAward body) {
        return idempotency.once(key, body, AwardResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getAward",
            summary = "An award",
            description =
                    "One award with its decision. A draft is seen by those with a role on the authority; for others it does not exist.")
    public RestResponse<AwardResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchAward",
            summary = "Change an award of a draft decision",
            description = "As a JSON merge patch, by an award officer of the authority.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteAwardChange.class)))
    public RestResponse<AwardResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardStatus",
            summary = "Withdraw an award of a draft decision, or annul an issued one",
            description =
                    "From draft to withdrawn, and from issued to annulled with a reason, a ground and the annulling decision, by an award officer of the authority. An annulled award stays in the register, as annulled; nothing is removed. Awards are issued with their decision.")
    public RestResponse<AwardResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteAwardStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }

    @GET
    @Path("/{id}/details")
    @Authenticated
    @Operation(
            operationId = "getAwardDetails",
            summary = "What is kept of an award beside what is public",
            description =
                    "What it was given for and which other awards the recipient has for the same, the position class of the person, the prize, and why it was annulled; for those with a role on the authority.")
    public RestResponse<AwardDetails> details(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<AwardDetails> details = service.details(id);
        return Reply.conditional(tags.of(details), ifNoneMatch, details::body);
    }

    @PUT
    @Path("/{id}/recipient")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardRecipient",
            summary = "Say whose an award is",
            description =
                    "Of an issued, annulled or recorded award, where one of two of the same name was taken for the other: by an award officer of the authority, to another recipient or to a new one, with a reason. What the award says of name, position and unit stays. Of a draft it is changed with the draft.")
    public RestResponse<AwardDetails> owner(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteAwardOwner body) {
        return Reply.single(owners.put(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/publicity")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardPublicity",
            summary = "Take the name of a recipient out of public view, or show it again",
            description =
                    "By an award officer of the authority, where a law or a request removes it. The award stays in the register and its serial genuine; the public gets it without name and position, in lists, files, reviews and verification, and finds it by the name no more. Those with a role on the authority still see them. Who did it, when and why stays in the trail.")
    public RestResponse<AwardResponse> publicity(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteAwardPublicity body) {
        return Reply.single(publicity.put(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/presentation")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAwardPresentation",
            summary = "Say when an award was handed over",
            description =
                    "Of an issued or recorded award, by an award officer of the authority. It leaves an entry of its own in the trail.")
    public RestResponse<AwardResponse> present(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WritePresentation body) {
        return Reply.single(service.present(id, body, IfMatch.parse(ifMatch)), null);
    }
}
