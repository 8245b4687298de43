package vn.tongket.organisation.reorganisations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/unit-changes")
@Tag(name = "unit-changes", description = "Reorganisation acts: what a legal document does to units.")
@Produces(MediaType.APPLICATION_JSON)
class UnitChangeResource {

    private static final String ADDRESS = "/api/v1/unit-changes/";

    private final UnitChangeService service;
    private final ProposalReader proposals;
    private final IdempotencyService idempotency;

    UnitChangeResource(UnitChangeService service, ProposalReader proposals, IdempotencyService idempotency) {
        this.service = service;
        this.proposals = proposals;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listUnitChanges",
            summary = "Reorganisation acts",
            description = "What was carried out, the latest effective date first; with what was undone.")
    public Page<UnitChangeResponse> list(@BeanParam UnitChangeQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Authenticated
    @Consumes({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(operationId = "createUnitChange", summary = "Carry out a reorganisation act", description = """
                    By an administrator of all units concerned; whole or not at all. Each row is one fact: `create` a unit \
                    (`code`, `name`, `kind`, `parent`), `rename` (`unit`, `name` or `code`), `reclassify` (`unit`, `kind`), \
                    `transfer` (`unit`, `parent`, and `share` where it is known what the unit brings along of the numbers of the \
                    one it leaves), `merge` a unit as a whole into a new one (`unit`, `successor`), `split` it \
                    (one row a part: `unit`, `successor`, `share` where known) or `abolish` it (`unit`). `unit` is read on the \
                    day before the effective date, `successor` and `parent` on the effective date. A unit that no row names \
                    goes on unchanged; what comes out of a merger or division is always new. Nothing is deleted. As CSV the \
                    rows have the columns `change`, `unit`, `successor`, `share`, `code`, `name`, `nameEn`, `kind`, `parent`, \
                    and the rest stands in the query. Values of units that end, for periods whose last day they do not \
                    reach, are decided about in `decisions`; as long as one is undecided the answer is 409. Every row that cannot be carried out is listed with the reason. With \
                    `dryRun=true` the same is done, answered with 200 and rolled back.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WriteUnitChange.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponseSchema(value = UnitChangeResult.class, responseDescription = "What it would do.")
    @APIResponse(
            responseCode = "201",
            description = "Carried out.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitChangeResult.class)))
    public RestResponse<UnitChangeResult> create(
            @BeanParam UnitChangeHeadingQuery heading,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Content-Type") @Nullable String contentType,
            byte[] body) {
        QueryReader reader = new QueryReader();
        boolean dryRun = heading.isDryRun(reader);
        Proposal proposal = proposal(heading, reader, contentType, body);
        return dryRun
                ? RestResponse.ok(service.carryOut(proposal.act(), true))
                : idempotency.once(key, proposal, UnitChangeResult.class, () -> carryOut(proposal));
    }

    private Proposal proposal(
            UnitChangeHeadingQuery heading, QueryReader reader, @Nullable String contentType, byte[] body) {
        if (contentType != null && contentType.startsWith(Csv.MEDIA_TYPE)) {
            return proposals.csv(body, heading.read(reader));
        }
        heading.refuse(reader);
        return proposals.json(body);
    }

    private IdempotencyService.Created<UnitChangeResult> carryOut(Proposal proposal) {
        UnitChangeResult result = service.carryOut(proposal.act(), false);
        return new IdempotencyService.Created<>(result, 1, ADDRESS + result.id());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getUnitChange",
            summary = "A reorganisation act",
            description = "Its date, document and state; who carried it out is told to signed-in callers only.")
    public RestResponse<UnitChangeResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @GET
    @Path("/{id}/rows")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listUnitChangeRows",
            summary = "The rows of a reorganisation act",
            description = "As they were posted, with the units that they meant.")
    public Page<ChangeResponse> rows(@RestPath String id, @BeanParam ListParameters list) {
        return service.rows(id, list.read());
    }

    @GET
    @Path("/{id}/undoing")
    @Authenticated
    @Operation(
            operationId = "getUnitChangeUndoing",
            summary = "What undoing a reorganisation act would do",
            description =
                    "For whoever may undo it: the values that would be withdrawn or put back, the reports that would be open again, each by its key, and the values about which has to be decided (`answered`). The same is done and rolled back; what hinders it is listed with 409, as when it is done.")
    public UndoingResponse undoing(@RestPath String id) {
        return service.undoing(id);
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putUnitChangeStatus",
            summary = "Undo a reorganisation act",
            description =
                    "To `undone`, with a reason, while nothing newer rests on it: no newer act, no correction, no report that was sent and no target for the units it made. What rests on it is listed with 409, each by its key. Values of these units that were sent or are in force are decided about in `decisions`; as long as one is undecided the answer is 409. Drafts are withdrawn, with the reason; what decisions about late values handed on and nobody has approved is taken back, and what they withdrew is put back. The act stays on record.")
    public RestResponse<UnitChangeResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteUnitChangeStatus body) {
        return Reply.single(service.undo(id, body, IfMatch.parse(ifMatch)), null);
    }
}
