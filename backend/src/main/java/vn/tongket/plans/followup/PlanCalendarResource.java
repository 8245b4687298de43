package vn.tongket.plans.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.ContentTags;

@Path("/api/v1/plans/{id}/calendar.ics")
@Tag(name = "calendars", description = "Deadlines of tasks as iCalendar (RFC 5545).")
class PlanCalendarResource {

    private final CalendarService service;
    private final ContentTags tags;

    PlanCalendarResource(CalendarService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    @GET
    @PermitAll
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(
            operationId = "getPlanCalendar",
            summary = "The deadlines of a plan as a calendar",
            description =
                    "Of a published plan, for everybody: a whole day for each task with a deadline, for each milestone, and for each time at which a recurring task comes up, in the language asked for.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545).",
            content = @Content(mediaType = ICalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> plan(@RestPath String id, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return CalendarFeedResource.answer(service.ofPlan(id), tags, ifNoneMatch, "public, no-cache");
    }
}
