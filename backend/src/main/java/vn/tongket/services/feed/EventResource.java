package vn.tongket.services.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.security.CallerAddress;
import vn.tongket.kernel.security.StandingCredential;
import vn.tongket.services.feed.EventStream.Said;

@Path("/api/v1/events")
@Tag(name = "events", description = "What changed of what is published, in one order.")
class EventResource {

    private static final String LAST_EVENT = "Last-Event-ID";
    private static final long COME_AGAIN_MILLIS = 3_000;

    private final EventService service;
    private final Feed feed;
    private final StandingCredential credential;
    private final ObjectMapper json;

    EventResource(EventService service, Feed feed, StandingCredential credential, ObjectMapper json) {
        this.service = service;
        this.feed = feed;
        this.credential = credential;
        this.json = json;
    }

    @GET
    @PermitAll
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listEvents",
            summary = "The change feed",
            description =
                    "Every change of what is published, oldest first, as CloudEvents 1.0. An event says what changed and where to read it. The order never changes afterwards: whoever asks for what comes after the last cursor misses nothing and gets nothing twice. `next` is there also where nothing is new; `wait=` lets the answer wait for something. With `Accept: text/event-stream` it is a stream of server-sent events whose ids are cursors, that goes on after `Last-Event-ID`. 410 where the feed does not go on at the cursor, because events after it are no longer kept or because the database was restored from a copy: read everything anew, and go on from `next` of the problem.")
    @Parameter(
            name = LAST_EVENT,
            in = ParameterIn.HEADER,
            description = "Of a stream: the id of the last event received; outweighs `after`.",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "A part of the feed.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventFeed.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class))
            })
    public Uni<RestResponse<EventFeed>> list(
            @BeanParam EventQuery query,
            @BeanParam EventPageQuery page,
            @Context UriInfo address,
            @Context HttpServerRequest http) {
        QueryReader reader = new QueryReader();
        EventQuery.Selection asked = query.read(reader, feed.types());
        EventPageQuery.Pull much = page.read(reader);
        reader.check();
        return service.read(asked, much, CallerAddress.of(http)).map(part -> answer(part, address));
    }

    private RestResponse<EventFeed> answer(FeedService.Part part, UriInfo address) {
        String cursor = part.to().text();
        URI next = address.getRequestUriBuilder()
                .replaceQueryParam("after", cursor)
                .build();
        String path = next.getRawPath() + "?" + next.getRawQuery();
        EventFeed body =
                new EventFeed(part.events().stream().map(feed::cloudEvent).toList(), path, cursor, part.more());
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @PermitAll
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            @BeanParam EventQuery query,
            @RestHeader(LAST_EVENT) @Nullable String lastSeen,
            @Context Sse sse,
            @Context HttpServerRequest http) {
        QueryReader reader = new QueryReader();
        EventQuery.Selection asked = query.read(reader, feed.types());
        String last = reader.one(LAST_EVENT, lastSeen, EventResource::cursor, "…");
        reader.check();
        return service.stream(asked, last, credential.of(http), CallerAddress.of(http))
                .map(said -> event(said, sse));
    }

    private static String cursor(String text) {
        return FeedCursor.parse(text).text();
    }

    private OutboundSseEvent event(Said said, Sse sse) {
        OutboundSseEvent.Builder event = sse.newEventBuilder().id(said.cursor());
        return said.event() == null
                ? event.comment("").reconnectDelay(COME_AGAIN_MILLIS).build()
                : event.data(text(feed.cloudEvent(said.event()))).build();
    }

    private String text(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
