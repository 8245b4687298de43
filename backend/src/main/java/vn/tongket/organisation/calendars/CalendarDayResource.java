package vn.tongket.organisation.calendars;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.time.AsOf;

@Path("/api/v1/calendar-days")
@Tag(name = "calendar-days", description = "Holidays, and Saturdays and Sundays that are worked.")
@Produces(MediaType.APPLICATION_JSON)
class CalendarDayResource {

    private static final String DAY = "The day.";

    private final CalendarDayService service;

    CalendarDayResource(CalendarDayService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listCalendarDays",
            summary = "Days that are not what their weekday says",
            description =
                    "Monday to Friday is worked, Saturday and Sunday is not, but for these days. Working days are counted by them.")
    public Page<CalendarDayResponse> list(@BeanParam CalendarDayQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, service::page);
    }

    @GET
    @Path("/{date}")
    @PermitAll
    @Operation(
            operationId = "getCalendarDay",
            summary = "A holiday, or a worked Saturday or Sunday",
            description = "404 for a day that is what its weekday says.")
    public RestResponse<CalendarDayResponse> get(
            @RestPath @Parameter(description = DAY, example = "2023-09-02") String date,
            @RestQuery @Nullable @Parameter(description = CalendarDayQuery.AS_OF) String asOf,
            @RestQuery @Nullable @Parameter(description = CalendarDayQuery.RECORDED) String recorded,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        QueryReader reader = new QueryReader();
        AsOf then = AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded));
        reader.check();
        return Reply.single(service.get(date, then), ifNoneMatch);
    }

    @PUT
    @Path("/{date}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCalendarDay",
            summary = "Add or change a holiday, or a worked Saturday or Sunday",
            description =
                    "An administrator keeps the calendar of the installation. Holidays by the lunar calendar, and those moved, are announced year by year.")
    @APIResponseSchema(
            value = CalendarDayResponse.class,
            responseDescription = "Changed, or unchanged by an equal body.")
    @APIResponse(responseCode = "201", description = "Added.")
    public RestResponse<CalendarDayResponse> put(
            @RestPath @Parameter(description = DAY, example = "2023-09-01") String date,
            @RestHeader("If-Match") @Nullable String ifMatch,
            WriteCalendarDay body) {
        return Reply.saved(service.put(date, body, IfMatch.parse(ifMatch)), "/api/v1/calendar-days/" + date);
    }

    @DELETE
    @Path("/{date}")
    @Authenticated
    @Operation(
            operationId = "deleteCalendarDay",
            summary = "Take a day out of the calendar",
            description = "From then on it is what its weekday says. By an administrator.")
    @APIResponse(responseCode = "204", description = "Taken out.")
    public void remove(
            @RestPath @Parameter(description = DAY, example = "2023-09-01") String date,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        service.remove(date, IfMatch.parse(ifMatch));
    }
}
