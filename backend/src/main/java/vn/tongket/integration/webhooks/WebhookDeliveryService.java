package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.http.bind.PathValues;
import vn.tongket.services.audit.AuditTrail;

/** Use cases of the log of deliveries: list, find, send again. */
@ApplicationScoped
class WebhookDeliveryService {

    private final WebhookService webhooks;
    private final DeliveryRepository deliveries;
    private final AuditTrail audit;
    private final Clock clock;

    WebhookDeliveryService(WebhookService webhooks, DeliveryRepository deliveries, AuditTrail audit, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    Page<WebhookDeliveryResponse> page(String id, WebhookDeliveryQuery.Filter filter, PageRequest page) {
        return deliveries.page(webhooks.visible(id).webhook().id(), filter, page);
    }

    WebhookDeliveryResponse get(String id, String delivery) {
        UUID webhook = webhooks.visible(id).webhook().id();
        return deliveries
                .find(webhook, PathValues.id(delivery, "webhook-delivery.unknown"))
                .orElseThrow(() -> ApiProblem.notFound("webhook-delivery.unknown", delivery));
    }

    @Transactional
    WebhookReplayResponse replay(String id, WriteWebhookReplay body) {
        WebhookRepository.StoredWebhook found = webhooks.visible(id);
        int replayed = body.delivery() == null
                ? deliveries.replayDead(found.webhook().id(), clock.instant())
                : replayOne(found.webhook().id(), body.delivery());
        if (replayed > 0) {
            audit.record(WebhookService.auditEvent("replay", found, null), null, asked(body, replayed));
        }
        return new WebhookReplayResponse(replayed);
    }

    private static Map<String, Object> asked(WriteWebhookReplay body, int replayed) {
        return body.delivery() == null
                ? Map.of("replayed", replayed)
                : Map.of("replayed", replayed, "delivery", body.delivery());
    }

    private int replayOne(UUID webhook, UUID delivery) {
        if (deliveries.replay(webhook, delivery, clock.instant())) {
            return 1;
        }
        deliveries.find(webhook, delivery).orElseThrow(() -> ApiProblem.notFound("webhook-delivery.unknown", delivery));
        throw ApiProblem.conflict("webhook-delivery.pending");
    }
}
