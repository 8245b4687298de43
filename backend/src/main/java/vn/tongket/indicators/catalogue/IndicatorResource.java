package vn.tongket.indicators.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.persistence.StandbyReads;

@Path("/api/v1/indicators")
@Tag(name = "indicators", description = "The catalogue of what is measured.")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {

    private final IndicatorService service;
    private final Clock clock;

    IndicatorResource(IndicatorService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listIndicators",
            summary = "Indicators",
            description = "The definitions in force on a day.")
    public Page<IndicatorResponse> list(@BeanParam IndicatorQuery query, @BeanParam ListParameters list) {
        return list.answer(reader -> query.read(reader, LocalDate.now(clock)), service::page);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "getIndicator",
            summary = "An indicator",
            description = "Its definition in force on a day.")
    public RestResponse<IndicatorResponse> get(
            @RestPath @Parameter(example = "ONLINE_RECORDS") String code,
            @RestQuery @Nullable @Parameter(description = "The day; today without it.", example = "2022-12-26")
                    String date,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        LocalDate day = reader.date("date", date);
        reader.check();
        return Reply.single(service.get(code, day == null ? LocalDate.now(clock) : day), ifNoneMatch);
    }

    @GET
    @Path("/{code}/versions")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listIndicatorVersions",
            summary = "Definitions of an indicator through time",
            description = "All versions, oldest first. A figure keeps the version it was reported under.")
    public Page<IndicatorResponse> versions(
            @RestPath @Parameter(example = "ONLINE_RECORDS") String code, @BeanParam ListParameters list) {
        return service.versions(code, list.read());
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putIndicator",
            summary = "Define an indicator",
            description = "A changed definition becomes a new version; an equal one changes nothing.")
    @APIResponseSchema(value = IndicatorResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Defined for the first time.")
    public RestResponse<IndicatorResponse> put(
            @RestPath @Parameter(example = "ONLINE_RECORDS") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteIndicator body) {
        return Reply.saved(service.define(code, body, IfMatch.parse(ifMatch)), "/api/v1/indicators/" + code);
    }
}
