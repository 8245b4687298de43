package vn.tongket.awards.nominations;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
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
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/nominations")
@Authenticated
@Tag(
        name = "nominations",
        description = "Who is proposed for which award, with dossier, and how far it got. Nothing of it is public.")
@Produces(MediaType.APPLICATION_JSON)
class NominationResource {

    private final NominationService service;
    private final NominationMoveService moves;
    private final ReadinessService readiness;
    private final NominationAwardService awards;
    private final IdempotencyService idempotency;
    private final ContentTags tags;

    NominationResource(
            NominationService service,
            NominationMoveService moves,
            ReadinessService readiness,
            NominationAwardService awards,
            IdempotencyService idempotency,
            ContentTags tags) {
        this.service = service;
        this.moves = moves;
        this.readiness = readiness;
        this.awards = awards;
        this.idempotency = idempotency;
        this.tags = tags;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listNominations",
            summary = "Nominations",
            description =
                    "For award officers and approvers: those that their units, or units below, propose or that lie there. The latest year first; `inbox=true` leaves what waits for the caller.")
    public Page<NominationResponse> list(@BeanParam NominationQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createNomination",
            summary = "Propose somebody for an award",
            description =
                    "By an award officer of the unit that proposes, as a draft. A recipient that nobody knows yet is entered with it. A title is proposed once for a recipient and a year.")
    @APIResponse(
            responseCode = "201",
            description = "Added as a draft.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NominationResponse.class)))
    public RestResponse<NominationResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteNomination body) {
        return idempotency.once(key, body, NominationResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getNomination",
            summary = "A nomination",
            description =
                    "For award officers and approvers of the unit that proposes, of the one that it lies at, and of those above; and for members of a council in whose session it is.")
    public RestResponse<NominationResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<NominationResponse> nomination = service.get(id);
        return Reply.conditional(tags.of(nomination), ifNoneMatch, nomination::body);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchNomination",
            summary = "Change a nomination",
            description =
                    "As a JSON merge patch, by an award officer of the unit that proposes, while it is a draft or was returned.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteNominationChange.class)))
    public RestResponse<NominationResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return tagged(service.change(id, body, IfMatch.parse(ifMatch)));
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putNominationStatus",
            summary = "Send, take in, return or withdraw a nomination",
            description = """
                    An award officer of the unit that proposes sends it (`submitted`) to a unit above, once nothing blocks it \
                    and `warningsComment` answers for the warnings, and gives it up with a reason (`withdrawn`) until it is \
                    decided. An award officer of the unit that it lies at, who wrote and sent none of it, takes it in \
                    (`received`), returns it with a reason (`returned`), sends it on to a unit above (`submitted`), or puts \
                    it before a council (`in-council`). What a council says that is not kept here is entered with a reason \
                    (`recommended`, `not-recommended`).""")
    public RestResponse<NominationResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteNominationStatus body) {
        return tagged(moves.move(id, body, IfMatch.parse(ifMatch)));
    }

    @GET
    @Path("/{id}/readiness")
    @Operation(
            operationId = "getNominationReadiness",
            summary = "Whether a nomination may be sent",
            description =
                    "For award officers: what the rules of eligibility say of the person, which papers are wanted and whether they are there; what blocks, and what only warns. Once it was sent, what was said then.")
    public NominationReadiness readiness(@RestPath String id) {
        return readiness.of(id);
    }

    @POST
    @Path("/{id}/award")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createNominationAward",
            summary = "Put a nomination into a decision",
            description =
                    "By an award officer of the unit that it lies at, who also keeps the decision: what is recommended becomes a line of a draft decision, with recipient, position class, year, way and achievement. It is decided when the decision is issued, and recommended again where the line or the decision is withdrawn.")
    @APIResponse(
            responseCode = "201",
            description = "A line of the decision; `Location` is the award.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NominationResponse.class)))
    public RestResponse<NominationResponse> award(
            @RestPath String id, @RestHeader("Idempotency-Key") @Nullable String key, WriteNominationAward body) {
        return idempotency.once(key, body, NominationResponse.class, () -> awards.create(id, body));
    }

    @GET
    @Path("/{id}/steps")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listNominationSteps",
            summary = "How a nomination went",
            description = "Step by step, with who, when and why; for everybody who may read it.")
    public Page<NominationStep> steps(@RestPath String id, @BeanParam ListParameters list) {
        return service.steps(id, list.read());
    }

    private RestResponse<NominationResponse> tagged(Reply.Revised<NominationResponse> nomination) {
        return Reply.tagged(nomination.body(), tags.of(nomination));
    }
}
