package vn.tongket.indicators;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import vn.tongket.platform.http.Csv;
import vn.tongket.platform.http.IfMatch;
import vn.tongket.platform.http.ListParameters;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.http.PathValues;
import vn.tongket.platform.http.QueryReader;
import vn.tongket.platform.http.Reply;
import vn.tongket.platform.http.Xlsx;
import vn.tongket.platform.time.Period;

@Path("/api/v1/targets")
@Tag(name = "targets", description = "What is aimed at, with its legal basis.")
@Produces(MediaType.APPLICATION_JSON)
class TargetResource {

    private static final String BREAKDOWN = "Which part of the whole; the whole without it.";

    private final TargetService service;
    private final IndicatorService indicators;

    TargetResource(TargetService service, IndicatorService indicators) {
        this.service = service;
        this.indicators = indicators;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(operationId = "listTargets", summary = "Targets", description = "The targets in force.")
    public Page<TargetResponse> list(@BeanParam TargetQuery query, @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        TargetQuery.Filter filter = query.read(reader);
        PageRequest page = list.read(reader);
        reader.check();
        return service.page(filter, page);
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
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Period read = PathValues.period(period);
        return Reply.single(
                service.get(indicators.definition(indicator, read.lastDay()), unit, read, breakdown(breakdown)),
                ifNoneMatch);
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
                        breakdown(breakdown),
                        body,
                        IfMatch.parse(ifMatch)),
                "/api/v1/targets/" + indicator + "/" + unit + "/" + PathValues.escaped(read));
    }

    private static Breakdown breakdown(@Nullable String text) {
        QueryReader reader = new QueryReader();
        Breakdown breakdown = reader.one("breakdown", text, Breakdown::parse, "level:commune, …");
        reader.check();
        return breakdown == null ? Breakdown.WHOLE : breakdown;
    }
}
