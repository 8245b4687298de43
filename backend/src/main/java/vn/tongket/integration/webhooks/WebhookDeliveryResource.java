package vn.tongket.integration.webhooks;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.tongket.kernel.http.answer.Csv;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Xlsx;
import vn.tongket.kernel.http.bind.ListParameters;

@Path("/api/v1/webhooks/{id}")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class WebhookDeliveryResource {

    private final WebhookDeliveryService service;

    WebhookDeliveryResource(WebhookDeliveryService service) {
        this.service = service;
    }

    @GET
    @Path("/deliveries")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was sent to a webhook, and what is to be",
            description = "With each attempt: when, how long, how it went, and the first characters of the answer.")
    public Page<WebhookDeliveryResponse> list(
            @RestPath String id, @BeanParam WebhookDeliveryQuery query, @BeanParam ListParameters list) {
        return list.answer(query::read, (filter, page) -> service.page(id, filter, page));
    }

    @GET
    @Path("/deliveries/{delivery}")
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "One delivery",
            description = "With its body, as it is signed and sent.")
    public WebhookDeliveryResponse get(@RestPath String id, @RestPath String delivery) {
        return service.get(id, delivery);
    }

    @POST
    @Path("/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhookReplay",
            summary = "Send again what was given up",
            description =
                    "All that was given up, or one delivery, also one that was taken. Its `webhook-id` stays, so that a receiver who has it already can tell; it begins anew with its tries.")
    public WebhookReplayResponse replay(@RestPath String id, WriteWebhookReplay body) {
        return service.replay(id, body);
    }
}
