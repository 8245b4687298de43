package vn.tongket.plans.plans;

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
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.http.bind.RecordBodyReader;
import vn.tongket.services.idempotency.IdempotencyService;

@Path("/api/v1/plans")
@Tag(name = "plans", description = "Annual plans of units.")
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {

    private static final String AS_OF = "As known at this instant.";

    private final PlanService service;
    private final IdempotencyService idempotency;
    private final Clock clock;

    PlanResource(PlanService service, IdempotencyService idempotency, Clock clock) {
        this.service = service;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listPlans",
            summary = "Plans",
            description =
                    "Issued, closed and recorded plans; drafts and what is submitted too for those with a role on the unit. The latest years come first.")
    public Page<PlanResponse> list(@BeanParam PlanQuery query, @BeanParam ListParameters list) {
        return list.answer(reader -> query.read(reader, clock), service::page);
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createPlan",
            summary = "Begin a plan",
            description = "A draft, by a planner of the unit. A unit has one open plan a year.")
    @APIResponse(
            responseCode = "201",
            description = "Begun.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanResponse.class)))
    public RestResponse<PlanResponse> create(@RestHeader("Idempotency-Key") @Nullable String key, WritePlan body) {
        return idempotency.once(key, body, PlanResponse.class, () -> service.create(body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getPlan",
            summary = "A plan",
            description = "What is not issued is seen by those with a role on the unit only.")
    public RestResponse<PlanResponse> get(
            @RestPath String id,
            @RestQuery @Nullable @Parameter(description = AS_OF, example = "2023-01-01T00:00:00Z") String asOf,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return Reply.single(service.get(id, moment(asOf)), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes(RecordBodyReader.MERGE_PATCH)
    @Operation(
            operationId = "patchPlan",
            summary = "Change a draft",
            description = "Its title and what it rests on, as a JSON merge patch, by a planner of the unit.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = RecordBodyReader.MERGE_PATCH,
                            schema = @Schema(implementation = WritePlanChange.class)))
    public RestResponse<PlanResponse> change(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, JsonNode body) {
        return Reply.single(service.change(id, body, IfMatch.parse(ifMatch)), null);
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putPlanStatus",
            summary = "Send, take back, return, issue or close a plan",
            description = """
                    A planner of the unit sends a draft (`submitted`), takes back with a reason what was sent (`draft`) and \
                    closes what is issued (`closed`). An approver returns it with a reason (`draft`) or, where they did not \
                    send it, issues it with a decision (`issued`), once every task has a lead unit; the tasks that have \
                    none are named. A move that the state does not allow is \
                    409.""")
    public RestResponse<PlanResponse> move(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, WritePlanStatus body) {
        return Reply.single(service.move(id, body, IfMatch.parse(ifMatch)), null);
    }

    private static @Nullable Instant moment(@Nullable String asOf) {
        QueryReader reader = new QueryReader();
        Instant moment = reader.instant("asOf", asOf);
        reader.check();
        return moment;
    }
}
