package vn.tongket.awards.councils;

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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/council-sessions")
@Authenticated
@Tag(
        name = "council-sessions",
        description =
                "Sessions of councils: who was there, what was on the agenda, votes of which only the tally is kept, minutes.")
@Produces(MediaType.APPLICATION_JSON)
class CouncilSessionResource {

    private final CouncilSessionService service;
    private final CouncilMinutesService minutes;
    private final IdempotencyService idempotency;

    CouncilSessionResource(
            CouncilSessionService service, CouncilMinutesService minutes, IdempotencyService idempotency) {
        this.service = service;
        this.minutes = minutes;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCouncilSessions",
            summary = "Sessions of councils",
            description = "Of the councils that the caller sees, the latest first.")
    public Page<CouncilSessionResponse> list(@BeanParam CouncilSessionQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCouncilSession",
            summary = "Plan a session",
            description =
                    "By the chair, deputy chair or secretary of the council, or an award officer of its unit, for a day within the term.")
    @APIResponse(
            responseCode = "201",
            description = "Planned.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CouncilSessionResponse.class)))
    public RestResponse<CouncilSessionResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteCouncilSession body) {
        return idempotency.once(key, body, CouncilSessionResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCouncilSession",
            summary = "A session",
            description =
                    "With its attendance. For those who are members on that day, and for award officers and administrators of the unit.")
    public RestResponse<CouncilSessionResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchCouncilSession",
            summary = "Move a session that is planned to another day or place",
            description = "As a JSON merge patch, by those who lead the session, for a day within the term.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteCouncilSessionChange.class)))
    public RestResponse<CouncilSessionResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilSessionAttendance",
            summary = "Say who is there",
            description =
                    "By those who lead the session. A vote that is open goes on with those who were there when it was opened.")
    public RestResponse<CouncilSessionResponse> attend(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteCouncilAttendance body) {
        return Reply.single(service.attend(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilSessionStatus",
            summary = "Open a session, sign its minutes, or cancel it",
            description =
                    "planned → open by those who lead it, on the day or later; open → planned with a reason while nothing was voted on; planned → cancelled with a reason, which gives all nominations back; open → closed when every item is counted or withdrawn: that signs the minutes, by the chair or deputy chair, and tells each nomination what the council recommends.")
    public RestResponse<CouncilSessionResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteCouncilSessionStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }

    @GET
    @Path("/{id}/minutes")
    @Operation(
            operationId = "getCouncilSessionMinutes",
            summary = "The minutes of a session",
            description =
                    "As data, and the same in words. Before they are signed they say how things stand; the tally of an open vote is not in them.")
    public CouncilMinutesResponse minutes(@RestPath String id) {
        return minutes.get(id);
    }
}
