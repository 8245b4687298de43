package vn.tongket.services.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/events/types")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
class EventTypeResource {

    private final EventTypeNames names;

    EventTypeResource(EventTypeNames names) {
        this.names = names;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEventTypes",
            summary = "Types of events",
            description =
                    "Every type that the change feed and webhooks know, by what it tells of, with names for people. New releases may add some.")
    public EventTypes types() {
        return names.all();
    }
}
