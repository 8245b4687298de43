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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/councils")
@Authenticated
@Tag(name = "councils", description = "Councils of emulation and commendation, and who sits on them.")
@Produces(MediaType.APPLICATION_JSON)
class CouncilResource {

    private static final String ACCOUNT = "Account of the member.";
    private static final String FROM = "First day of the membership.";

    private final CouncilService service;
    private final CouncilMemberService members;
    private final IdempotencyService idempotency;

    CouncilResource(CouncilService service, CouncilMemberService members, IdempotencyService idempotency) {
        this.service = service;
        this.members = members;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCouncils",
            summary = "Councils",
            description =
                    "Those on which the caller sits, and those of units of which they are an award officer or administrator. None is public.")
    public Page<CouncilResponse> list(@BeanParam CouncilQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createCouncil",
            summary = "Compose a council",
            description =
                    "By an award officer of the unit, for a term, as a decision says. A unit has one council at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Composed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CouncilResponse.class)))
    public RestResponse<CouncilResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteCouncil body) {
        return idempotency.once(key, body, CouncilResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCouncil",
            summary = "A council",
            description = "For its members, and for award officers and administrators of its unit.")
    public RestResponse<CouncilResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchCouncil",
            summary = "End the term of a council, or say by which decision it is composed",
            description = "As a JSON merge patch, by an award officer of the unit.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WriteCouncilChange.class)))
    public RestResponse<CouncilResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }

    @GET
    @Path("/{id}/members")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCouncilMembers",
            summary = "Who sits on a council",
            description = "And who sat on it, from when until when.")
    public Page<CouncilMemberResponse> members(@RestPath String id, @BeanParam ListParameters list) {
        return members.page(id, list.read());
    }

    @GET
    @Path("/{id}/members/{account}/{from}")
    @Operation(
            operationId = "getCouncilMember",
            summary = "A membership",
            description = "What somebody is on a council from a day on.")
    public RestResponse<CouncilMemberResponse> member(
            @RestPath String id,
            @RestPath @Parameter(description = ACCOUNT) String account,
            @RestPath @Parameter(description = FROM, example = "2022-01-01") String from,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(members.get(id, account, from), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/members/{account}/{from}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCouncilMember",
            summary = "Say who sits on a council",
            description =
                    "By an award officer of the unit. To vote, the account also needs the role `council-member` on the unit of the council, of its own: it is not lent. A membership ends by `validTo`; it is not removed, and for days on which the council voted it stays as it is.")
    @APIResponseSchema(
            value = CouncilMemberResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<CouncilMemberResponse> putMember(
            @RestPath String id,
            @RestPath @Parameter(description = ACCOUNT) String account,
            @RestPath @Parameter(description = FROM, example = "2022-01-01") String from,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteCouncilMember body) {
        return Reply.saved(
                members.put(id, account, from, body, IfMatch.parse(ifMatch)),
                "/api/v1/councils/" + id + "/members/" + account + "/" + from);
    }
}
