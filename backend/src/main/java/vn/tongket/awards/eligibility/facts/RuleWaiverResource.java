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

@Path("/api/v1/rule-waivers")
@Authenticated
@Tag(name = "rule-waivers", description = "Who answers for a rule that a recipient does not pass, and why.")
@Produces(MediaType.APPLICATION_JSON)
class RuleWaiverResource {

    private final RuleWaiverService service;
    private final IdempotencyService idempotency;

    RuleWaiverResource(RuleWaiverService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listRuleWaivers",
            summary = "Waivers of rules",
            description = "Those about recipients of the officer's units, the latest first; withdrawn ones too.")
    public Page<RuleWaiverResponse> list(@BeanParam RuleWaiverQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createRuleWaiver",
            summary = "Waive a rule",
            description =
                    "By an award officer of the recipient's unit, for one rule, recipient, type and year, with a reason. What blocks is not waived.")
    @APIResponse(
            responseCode = "201",
            description = "Waived.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleWaiverResponse.class)))
    public RestResponse<RuleWaiverResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteRuleWaiver body) {
        return idempotency.once(key, body, RuleWaiverResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRuleWaiver", summary = "A waiver", description = "With who waived, when and why.")
    public RestResponse<RuleWaiverResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRuleWaiverStatus",
            summary = "Withdraw a waiver",
            description = "With a reason. The rule counts again from then on; answers that were kept stay.")
    public RestResponse<RuleWaiverResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WriteRecordStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }
}
