package vn.tongket.access.accounts;

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
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/delegations")
@Tag(name = "delegations", description = "What one person lets another do in their place, from a day to a day.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class DelegationResource {

    private final DelegationService service;
    private final ContentTags tags;
    private final IdempotencyService idempotency;

    DelegationResource(DelegationService service, ContentTags tags, IdempotencyService idempotency) {
        this.service = service;
        this.tags = tags;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listDelegations",
            summary = "Delegations",
            description =
                    "What the caller gave and received; of others, those in which an account that the caller administers gives or receives. The latest first.")
    public Page<DelegationResponse> list(@BeanParam DelegationQuery query, @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        DelegationQuery.Filter filter = query.read(reader);
        PageRequest page = list.read(reader);
        reader.check();
        return service.page(filter, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDelegation",
            summary = "Delegate rights",
            description =
                    "Lets another use some of one's own roles, none of them administrator, from a day to a day within a year. It gives nothing that the giver does not have on the day. Counts in sessions, never with API tokens. For somebody else an administrator of their account does it.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationResponse.class)))
    public RestResponse<DelegationResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteDelegation body) {
        return idempotency.once(key, body, DelegationResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDelegation",
            summary = "A delegation",
            description = "For the giver, the receiver, and administrators of either's account.")
    public RestResponse<DelegationResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Reply.Revised<DelegationResponse> delegation = service.get(id);
        String tag = tags.of(delegation);
        return Reply.known(tag, ifNoneMatch) ? Reply.notModified(tag) : Reply.tagged(delegation.body(), tag);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDelegationStatus",
            summary = "Revoke a delegation",
            description =
                    "At once and for ever, by anybody who sees it: the giver takes it back, the receiver hands it back, an administrator ends it. It stays listed.")
    public RestResponse<DelegationResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteDelegationStatus body) {
        return Reply.single(service.revoke(id, body, IfMatch.parse(ifMatch)), null);
    }
}
