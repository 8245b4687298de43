package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.tongket.integration.webhooks.DeliveryRepository.Claimed;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.security.RecentFailures;
import vn.tongket.services.feed.Feed;
import vn.tongket.services.feed.FeedEvent;

/** Tries a webhook out: sends an event that says so, and waits for how it goes. Outside a transaction, since it waits. */
@ApplicationScoped
class TrialCalls {

    static final String TYPE = "vn.tongket.webhook.test";

    private static final int ALLOWED_A_MINUTE = 10;

    private final WebhookService webhooks;
    private final WebhookDeliveryService log;
    private final DeliverySender sender;
    private final Feed feed;
    private final Json json;
    private final Clock clock;
    private final RecentFailures calls;

    TrialCalls(
            WebhookService webhooks,
            WebhookDeliveryService log,
            DeliverySender sender,
            Feed feed,
            Json json,
            Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.sender = sender;
        this.feed = feed;
        this.json = json;
        this.clock = clock;
        this.calls = new RecentFailures(clock);
    }

    /** The delivery of the test with its one attempt; a paused webhook can be tried too. */
    WebhookDeliveryResponse call(String id) {
        WebhookRepository.StoredWebhook found = webhooks.visible(id);
        UUID webhook = found.webhook().id();
        requireRest(webhook);
        FeedEvent event =
                new FeedEvent(0, UUID.randomUUID(), TYPE, "/api/v1/webhooks/" + webhook, found.unit(), clock.instant());
        UUID delivery = UUID.randomUUID();
        sender.sendTest(
                new Claimed(
                        delivery,
                        webhook,
                        UUID.randomUUID(),
                        event.id(),
                        found.webhook().url(),
                        found.webhook().ordered(),
                        false,
                        json.text(feed.cloudEvent(event)),
                        1,
                        1),
                TYPE);
        return log.get(id, delivery.toString());
    }

    private void requireRest(UUID webhook) {
        long wait = calls.secondsToWait(webhook.toString(), ALLOWED_A_MINUTE);
        if (wait > 0) {
            throw ApiProblem.tooManyRequests("webhook.too-many-tests", wait);
        }
        calls.add(webhook.toString());
    }
}
