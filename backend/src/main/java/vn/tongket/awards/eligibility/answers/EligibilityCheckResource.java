package vn.tongket.awards.eligibility.answers;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/eligibility-checks")
@Authenticated
@Tag(name = "eligibility-checks", description = "Answers about many recipients, kept as they were given.")
@Produces(MediaType.APPLICATION_JSON)
class EligibilityCheckResource {

    private final EligibilityCheckService service;
    private final IdempotencyService idempotency;

    EligibilityCheckResource(EligibilityCheckService service, IdempotencyService idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createEligibilityCheck",
            summary = "Check many recipients and keep the answer",
            description =
                    "By an award officer of all their units: recipients by id, all of a unit, or the lines of a draft decision. The rules of the day and the facts as read are kept with the answer; neither ever changes. Lines of a decision see each other as given.")
    @APIResponse(
            responseCode = "201",
            description = "Kept.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EligibilityCheckResponse.class)))
    public RestResponse<EligibilityCheckResponse> create(
            @RestHeader("Idempotency-Key") @Nullable String key, WriteEligibilityCheck body) {
        return idempotency.once(key, body, EligibilityCheckResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEligibilityCheck",
            summary = "A kept answer",
            description = "Its counts, and the versions of the rules that were used.")
    public RestResponse<EligibilityCheckResponse> get(
            @RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(new Reply.Revised<>(service.get(id), 1), ifNoneMatch);
    }

    @GET
    @Path("/{id}/results")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listEligibilityCheckResults",
            summary = "What a kept answer says of each recipient",
            description =
                    "In the order in which they were asked about; nobody once it was erased. Whoever is shown what rests on conduct leaves an entry of the trail.")
    public Page<EligibilityResult> results(
            @RestPath String id, @BeanParam EligibilityCheckQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, (verdicts, page) -> service.results(id, verdicts, page));
    }

    @GET
    @Path("/{id}/replay")
    @Operation(
            operationId = "getEligibilityCheckReplay",
            summary = "Work a kept answer out again",
            description =
                    "From the rules and facts that were kept with it, whatever has become of them, and say whether it comes out the same. 409 once it was erased.")
    public EligibilityReplay replay(@RestPath String id) {
        return service.replay(id);
    }
}
