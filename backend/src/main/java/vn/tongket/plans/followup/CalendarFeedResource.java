package vn.tongket.plans.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.tongket.kernel.http.answer.Reply;

@Path(CalendarFeedResource.FEEDS)
@Tag(name = "calendars", description = "Deadlines of tasks as iCalendar (RFC 5545).")
class CalendarFeedResource {

    static final String FEEDS = "/api/v1/calendar-feeds";

    private static final String EXTENSION = ".ics";

    private final CalendarService service;
    private final ContentTags tags;

    CalendarFeedResource(CalendarService service, ContentTags tags) {
        this.service = service;
        this.tags = tags;
    }

    /** The address of a feed. */
    static String address(String secret) {
        return FEEDS + "/" + secret + EXTENSION;
    }

    @GET
    @Path("/{secret}" + EXTENSION)
    @PermitAll
    @Produces(ICalendar.MEDIA_TYPE)
    @Operation(
            operationId = "getCalendarFeed",
            summary = "The calendar of a saved filter",
            description =
                    "For whoever has the link, also where reading wants signing in elsewhere: the deadlines and milestones of the filter's tasks, and each time at which a recurring one comes up, as far as they are published. A link that was ended, or whose owner's account is disabled, is 404.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545).",
            content = @Content(mediaType = ICalendar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> feed(
            @RestPath String secret, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        return answer(service.ofLink(secret), tags, ifNoneMatch, "private, no-cache");
    }

    /** A calendar as a file under the tag of its content, or 304 where the caller has that. */
    static RestResponse<String> answer(
            TaskCalendar calendar, ContentTags tags, @Nullable String ifNoneMatch, String cacheControl) {
        String text = ICalendar.of(calendar);
        String tag = tags.of(new Reply.Revised<>(text, calendar.entries().size()));
        if (Reply.known(tag, ifNoneMatch)) {
            return Reply.notModified(tag);
        }
        return RestResponse.ResponseBuilder.ok(text)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_TYPE, ICalendar.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }
}
