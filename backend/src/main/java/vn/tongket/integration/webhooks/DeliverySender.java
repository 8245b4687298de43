package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import vn.tongket.integration.webhooks.DeliveryRepository.Claimed;
import vn.tongket.kernel.tracing.Traces;

/** Sends deliveries: takes one on, calls its receiver outside any transaction, and notes how it went. */
@ApplicationScoped
class DeliverySender {

    private final DeliveryService service;
    private final WebhookCaller caller;
    private final Traces traces;
    private final Clock clock;

    DeliverySender(DeliveryService service, WebhookCaller caller, Traces traces, Clock clock) {
        this.service = service;
        this.caller = caller;
        this.traces = traces;
        this.clock = clock;
    }

    /** Takes the next delivery on that is due; one for a slow receiver only where the caller has a place for it. */
    Optional<Claimed> claim(boolean slowToo) {
        return service.claim(slowToo);
    }

    /**
     * Sends a delivery that was taken on.
     *
     * @param settling runs what writes down how it went
     */
    void send(Claimed delivery, WebhookCaller.Patience patience, Executor settling) {
        Attempt attempt = traces.trace("webhook", () -> attempt(delivery, patience));
        settling.execute(() -> service.settle(delivery, attempt));
    }

    /** Sends a test, which nobody tries again. */
    void sendTest(Claimed delivery, String type) {
        service.addTest(delivery, type);
        service.settleTest(delivery, attempt(delivery, WebhookCaller.Patience.WITHOUT_END));
    }

    private Attempt attempt(Claimed delivery, WebhookCaller.Patience patience) {
        List<byte[]> secrets = service.secretsOf(delivery.webhook());
        return secrets.isEmpty()
                ? DeliveryService.unsigned(clock.instant())
                : caller.call(
                        delivery.url(),
                        delivery.event().toString(),
                        secrets,
                        delivery.body(),
                        delivery.tries(),
                        patience);
    }
}
