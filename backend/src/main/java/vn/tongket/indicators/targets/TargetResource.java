package vn.tongket.indicators.targets;

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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.answer.ContentTags;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.kernel.time.Period;

@Path("/api/v1/targets")
@Tag(name = "targets", description = "What is aimed at, with its legal basis.")
@Produces(MediaType.APPLICATION_JSON)
class TargetResource {

    private static final String BREAKDOWN = "Which part of the whole; the whole without it.";

    private final TargetService service;
    private final CascadeService cascades;
    private final Indicators indicators;
    private final ContentTags tags;

    TargetResource(TargetService service, CascadeService cascades, Indicators indicators, ContentTags tags) {
        this.service = service;
        this.cascades = cascades;
        this.indicators = indicators;
        this.tags = tags;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listTargets",
            summary = "Targets",
            description = "The targets in force, or those of an earlier day.")
    public Page<TargetResponse> list(@BeanParam TargetQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{indicator}/{unit}/{period}")
    @PermitAll
    @Operation(
            operationId = "getTarget",
            summary = "A target",
            description = "The code of the unit is read on the last day of the period.")
    public RestResponse<TargetResponse> get(
            @RestPath @Parameter(example = "ONLINE_RECORDS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2025") String period,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @RestQuery @Nullable @Parameter(description = "As set at this instant.") String asOf,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        Instant moment = reader.instant("asOf", asOf);
        Breakdown part = breakdown(breakdown, reader);
        Period read = PathValues.period(period);
        return Reply.single(
                service.get(indicators.definition(indicator, read.lastDay()), unit, read, part, moment), ifNoneMatch);
    }

    @GET
    @Path("/{indicator}/{unit}/{period}/versions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listTargetVersions",
            summary = "History of a target",
            description = "All versions, oldest first; the first is the original.")
    public Page<TargetResponse> versions(
            @RestPath @Parameter(example = "ONLINE_RECORDS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2025") String period,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        PageRequest page = list.read(reader);
        Breakdown part = breakdown(breakdown, reader);
        Period read = PathValues.period(period);
        return service.versions(indicators.definition(indicator, read.lastDay()), unit, read, part, page);
    }

    @GET
    @Path("/reconciliation")
    @PermitAll
    @Operation(
            operationId = "getTargetReconciliation",
            summary = "A target against those below it",
            description =
                    "The target of a unit and those of the units of the next level, or of a level that is named, put together by the indicator's own rule. Where units below have no target the verdict is `incomplete`; where the rule needs more than the targets (as percentages do) it is `not-additive`.")
    public RestResponse<Reconciliation> reconciliation(
            @BeanParam ReconciliationQuery query, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        ReconciliationQuery.Question asked = query.read();
        Reconciliation answer = cascades.reconcile(
                indicators.definition(asked.indicator(), asked.period().lastDay()), asked);
        String tag = tags.of(new Reply.Revised<>(answer, 1));
        return Reply.conditional(tag, ifNoneMatch, () -> answer);
    }

    @POST
    @Path("/cascade")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createTargetCascade", summary = "Hand a target down", description = """
                    By an administrator of the unit. Gives each unit of a level below a target for the same period: an equal                     part, a part by what it weighs, or the value given. Where the indicator adds up, the parts add up to the                     target exactly; where it does not, as percentages, `equal` means the same for each. What else is said of a                     target below (baseline, band, path) stays. All or none; sent again it changes nothing. With `dryRun` the                     same is done and rolled back.""")
    public TargetCascade cascade(WriteTargetCascade body) {
        return cascades.cascade(body);
    }

    @PUT
    @Path("/{indicator}/{unit}/{period}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putTarget",
            summary = "Set a target",
            description = "By an administrator of the unit. Former values are kept as versions.")
    @APIResponseSchema(value = TargetResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Set for the first time.")
    public RestResponse<TargetResponse> put(
            @RestPath @Parameter(example = "ONLINE_RECORDS") String indicator,
            @RestPath @Parameter(example = "06") String unit,
            @RestPath @Parameter(example = "2025") String period,
            @RestQuery @Nullable @Parameter(description = BREAKDOWN, example = "level:commune") String breakdown,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteTarget body) {
        Period read = PathValues.period(period);
        return Reply.saved(
                service.set(
                        indicators.definition(indicator, read.lastDay()),
                        unit,
                        read,
                        breakdown(breakdown, new QueryReader()),
                        body,
                        IfMatch.parse(ifMatch)),
                "/api/v1/targets/" + indicator + "/" + unit + "/" + PathValues.escaped(read));
    }

    private static Breakdown breakdown(@Nullable String text, QueryReader reader) {
        Breakdown breakdown = reader.one("breakdown", text, Breakdown::parse, "level:commune, …");
        reader.check();
        return breakdown == null ? Breakdown.WHOLE : breakdown;
    }
}
