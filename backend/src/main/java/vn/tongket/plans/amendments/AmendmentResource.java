package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.RecordBodyReader;

@Path("/api/v1/amendments/{id}")
@Tag(name = "amendments")
@Produces(MediaType.APPLICATION_JSON)
class AmendmentResource {

    private final AmendmentService service;
    private final AmendmentMoveService moves;
    private final ContentTags tags;

    AmendmentResource(AmendmentService service, AmendmentMoveService moves, ContentTags tags) {
        this.service = service;
        this.moves = moves;
        this.tags = tags;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAmendment",
            summary = "An amendment",
            description =
                    "With its lines: what stood there, what it becomes, why, and whether it still fits the plan. What is not decided is seen by those with a role on the unit.")
    public RestResponse<AmendmentResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<AmendmentResponse> amendment = service.get(id);
        return Reply.conditional(tags.of(amendment), ifNoneMatch, amendment::body);
    }

    @PATCH
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchAmendment",
            summary = "Change the draft of an amendment",
            description =
                    "Its reason, the day from which it is to be in force and its legal bases, as a JSON merge patch, by a planner of the unit.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteAmendmentChange.class)))
    public RestResponse<AmendmentResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return tagged(service.change(id, body, IfMatch.parse(ifMatch)));
    }

    @PUT
    @Path("/lines")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putAmendmentLines", summary = "Write the lines of an amendment", description = """
                    The whole list, by a planner of the unit, while it is a draft. `change` names a task and a member of it \
                    with what it becomes, as a merge patch of the task would; `add` brings a task; `withdraw` takes one out. \
                    The lines are tried on the plan as it stands: whatever is wrong is told by line, and what stood there is \
                    noted. It must still stand there when the amendment comes into force.""")
    public RestResponse<AmendmentResponse> putLines(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteAmendmentLines body) {
        return tagged(service.putLines(id, body, IfMatch.parse(ifMatch)));
    }

    @PUT
    @Path("/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putAmendmentStatus",
            summary = "Send, take back, return, decide or give up an amendment",
            description = """
                    A planner of the unit sends a draft (`submitted`), takes back with a reason what was sent (`draft`) and \
                    gives up what is not decided (`withdrawn`). An approver returns it with a reason (`draft`) or, where they \
                    did not send it, decides it with a decision (`decided`): where the day named has come, it is in force at once, else on that day. What was decided \
                    and no longer fits does not come into force by itself; an approver tries again (`in-force`) or gives it \
                    up. Lines whose task says something else by now are 409, with what it says.""")
    public RestResponse<AmendmentResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteAmendmentStatus body) {
        return tagged(moves.move(id, body, IfMatch.parse(ifMatch)));
    }

    private RestResponse<AmendmentResponse> tagged(Reply.Revised<AmendmentResponse> amendment) {
        return Reply.tagged(amendment.body(), tags.of(amendment));
    }
}
