package vn.tongket.awards.councils;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/council-sessions/{session}/items")
@Authenticated
@Tag(name = "council-sessions")
@Produces(MediaType.APPLICATION_JSON)
class CouncilItemResource {

    private static final String SESSION = "Id of the session.";

    private final CouncilItemService service;
    private final CouncilBallotService ballots;
    private final IdempotencyService idempotency;

    CouncilItemResource(CouncilItemService service, CouncilBallotService ballots, IdempotencyService idempotency) {
        this.service = service;
        this.ballots = ballots;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCouncilItems",
            summary = "The agenda of a session",
            description = "In its order, with recusals, what they do to the quorum, and the results that are counted.")
    public Page<CouncilItemResponse> list(
            @RestPath @Parameter(description = SESSION) String session, @BeanParam ListParameters list) {
        return service.page(session, list.read());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCouncilItem",
            summary = "Put a nomination on the agenda",
            description =
                    "One that the unit of the council has received; it is before the council from then on. Members who work where it comes from, or where its recipient works, or at a unit above these, are recused, and whoever it is of; that does not hold where they work in the very unit of the council or one above it.")
    @APIResponse(
            responseCode = "201",
            description = "On the agenda.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CouncilItemResponse.class)))
    public RestResponse<CouncilItemResponse> create(
            @RestPath @Parameter(description = SESSION) String session,
            @RestHeader("Idempotency-Key") @Nullable String key,
            WriteCouncilItem body) {
        return idempotency.once(key, body, CouncilItemResponse.class, () -> service.create(session, body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCouncilItem",
            summary = "An item of an agenda",
            description =
                    "With who counts for it, and what the vote came to with its arithmetic. Its entity tag does not move while ballots are cast.")
    public RestResponse<CouncilItemResponse> get(
            @RestPath @Parameter(description = SESSION) String session,
            @RestPath String id,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(session, id), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilItemStatus",
            summary = "Open, count, stop or repeat a vote, or take an item off the agenda",
            description =
                    "By those who lead the session. pending → voting where a rule says what has to be reached and the quorum is there; voting → counted when two ballots or more are cast, and not just one beside those in writing; voting → pending with a reason: the vote is stopped and its tally thrown away unseen; counted → pending with a reason: the result no longer counts, and a new vote can be opened; pending → withdrawn with a reason: the nomination goes back to the unit.")
    public RestResponse<CouncilItemResponse> move(
            @RestPath @Parameter(description = SESSION) String session,
            @RestPath String id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteCouncilItemStatus body) {
        return Reply.single(service.move(session, id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/recusals/{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilRecusal",
            summary = "Declare that a member takes no part in an item",
            description =
                    "By the member, or by those who lead the session, before the vote is opened. A recused member does not vote and is not counted as present.")
    public RestResponse<CouncilItemResponse> recuse(
            @RestPath @Parameter(description = SESSION) String session,
            @RestPath String id,
            @RestPath @Parameter(description = "Account of the member.") String account,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteCouncilRecusal body) {
        return Reply.single(service.recuse(session, id, account, body, IfMatch.parse(ifMatch)), null);
    }

    @DELETE
    @Path("/{id}/recusals/{account}")
    @Operation(
            operationId = "deleteCouncilRecusal",
            summary = "Take back that a member takes no part in an item",
            description =
                    "By the member, or by those who lead the session, before the vote is opened: what was declared. Where somebody is recused because of their unit or themselves, they stay so. `If-Match` is the tag of the item.")
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void takeBack(
            @RestPath @Parameter(description = SESSION) String session,
            @RestPath String id,
            @RestPath @Parameter(description = "Account of the member.") String account,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        service.takeBack(session, id, account, IfMatch.parse(ifMatch));
    }

    @GET
    @Path("/{id}/ballot")
    @Operation(
            operationId = "getCouncilBallot",
            summary = "How a vote stands",
            description =
                    "Whether the caller may vote or has voted, and how many have. It has no entity tag: one would move with every ballot.")
    public CouncilBallotResponse ballot(
            @RestPath @Parameter(description = SESSION) String session, @RestPath String id) {
        return ballots.get(session, id);
    }

    @PUT
    @Path("/{id}/ballot")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilBallot",
            summary = "Vote",
            description =
                    "By a member who is there and not recused, once. The ballot is counted; that it was cast is kept, what it says is kept nowhere, so it cannot be changed and has no entity tag. Sent again, it is not counted again: 409 `council-ballot.cast-already` says that the first one arrived.")
    public CouncilBallotResponse cast(
            @RestPath @Parameter(description = SESSION) String session, @RestPath String id, WriteCouncilBallot body) {
        return ballots.cast(session, id, body);
    }

    @PUT
    @Path("/{id}/written-ballots")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilWrittenBallots",
            summary = "Count votes in writing",
            description =
                    "By those who lead the session: which absent members voted in writing, and how many of their ballots say what. They are added to the tally and not kept apart. Sent again, they are not counted again: 409 `council-ballot.written-already`.")
    public CouncilBallotResponse countWritten(
            @RestPath @Parameter(description = SESSION) String session, @RestPath String id, WriteWrittenBallots body) {
        return ballots.countWritten(session, id, body);
    }
}
