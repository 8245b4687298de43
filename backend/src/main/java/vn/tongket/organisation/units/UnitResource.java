package vn.tongket.organisation.units;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.persistence.StandbyReads;
import vn.tongket.kernel.time.AsOf;

@Path("/api/v1/units")
@Tag(name = "units", description = "Organisational units in time.")
@Produces(MediaType.APPLICATION_JSON)
class UnitResource {

    private static final String DATE = "The day on which the code is read; today without it.";

    private static final String AS_OF = "As known at this instant.";
    private static final String RECORDED = "As on file at this instant.";

    private final UnitService service;

    UnitResource(UnitService service) {
        this.service = service;
    }

    @GET
    @StandbyReads
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listUnits",
            summary = "Units on a day",
            description =
                    "The units that exist on a day, by level, kind, place in the tree or words of the name. Words without a day find units of all times, each once: what exists today first, then what ended last.")
    public Page<UnitResponse> list(@BeanParam UnitQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{unit}")
    @PermitAll
    @Operation(
            operationId = "getUnit",
            summary = "A unit on a day",
            description =
                    "By code, which is read on `date`, or by id. A code that existed only at another time is 404, says when, and which units came after.")
    public RestResponse<UnitResponse> get(
            @RestPath @Parameter(description = "Code or id.", example = "06") String unit,
            @RestQuery @Nullable @Parameter(description = DATE, example = "2022-12-26") String date,
            @RestQuery @Nullable @Parameter(description = AS_OF) String asOf,
            @RestQuery @Nullable @Parameter(description = RECORDED) String recorded,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Then then = then(date, asOf, recorded);
        return Reply.single(service.get(unit, then.day(), then.asOf()), ifNoneMatch);
    }

    @GET
    @Path("/{unit}/children")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listChildUnits",
            summary = "Units directly below a unit",
            description = "The children of a unit on a day.")
    public Page<UnitResponse> children(
            @RestPath @Parameter(description = "Code or id.", example = "06") String unit,
            @RestQuery @Nullable @Parameter(description = DATE, example = "2022-12-26") String date,
            @RestQuery @Nullable @Parameter(description = AS_OF) String asOf,
            @RestQuery @Nullable @Parameter(description = RECORDED) String recorded,
            @BeanParam ListParameters list) {
        QueryReader reader = new QueryReader();
        Then then = then(reader, date, asOf, recorded);
        PageRequest page = list.read(reader);
        reader.check();
        return service.children(unit, then.day(), then.asOf(), page);
    }

    @GET
    @Path("/{unit}/history")
    @PermitAll
    @Operation(
            operationId = "getUnitHistory",
            summary = "A unit through time",
            description =
                    "All versions of a unit: codes, names, kinds and parents with their dates; what it came from, what came after it, and its whole line of descent.")
    public RestResponse<UnitHistory> history(
            @RestPath @Parameter(description = "Code or id.", example = "06") String unit,
            @RestQuery @Nullable @Parameter(description = DATE, example = "2022-12-26") String date,
            @RestQuery @Nullable @Parameter(description = AS_OF) String asOf,
            @RestQuery @Nullable @Parameter(description = RECORDED) String recorded,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        Then then = then(date, asOf, recorded);
        return Reply.single(service.history(unit, then.day(), then.asOf()), ifNoneMatch);
    }

    @PUT
    @Path("/{unit}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putUnit",
            summary = "Register or correct a unit",
            description =
                    "An administrator of the unit above registers a unit under a code, or corrects the version that the code means on `date`.")
    @APIResponseSchema(value = UnitResponse.class, responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Registered.")
    public RestResponse<UnitResponse> put(
            @RestPath @Parameter(description = "Code.", example = "SO-TTTT") String unit,
            @RestQuery
                    @Nullable
                    @Parameter(description = "The day on which the code is read; `validFrom` or today without it.")
                    String date,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteUnit body) {
        QueryReader reader = new QueryReader();
        LocalDate day = reader.date("date", date);
        reader.check();
        return Reply.saved(service.register(unit, body, day, IfMatch.parse(ifMatch)), "/api/v1/units/" + unit);
    }

    /** The day that a caller asks about, and from where they look at it. */
    private record Then(LocalDate day, @Nullable AsOf asOf) {}

    private Then then(@Nullable String date, @Nullable String asOf, @Nullable String recorded) {
        QueryReader reader = new QueryReader();
        Then then = then(reader, date, asOf, recorded);
        reader.check();
        return then;
    }

    private Then then(QueryReader reader, @Nullable String date, @Nullable String asOf, @Nullable String recorded) {
        LocalDate day = reader.date("date", date);
        AsOf then = AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded));
        return new Then(day == null ? service.today(then) : day, then);
    }
}
