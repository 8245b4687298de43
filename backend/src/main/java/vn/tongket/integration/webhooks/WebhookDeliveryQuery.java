package vn.tongket.integration.webhooks;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /webhooks/{id}/deliveries}. */
class WebhookDeliveryQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "pending, delivered, dead; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "Types of events; several with commas.")
    String type;

    @RestQuery
    @Nullable
    @Parameter(description = "Id of an event.")
    String event;

    /** What was asked, read. */
    record Filter(
            List<String> statuses,
            List<String> types,
            @Nullable UUID event) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.choices("status", status, Codes.all(DeliveryStatus.class)),
                reader.texts("type", type),
                reader.id("event", event));
    }
}
