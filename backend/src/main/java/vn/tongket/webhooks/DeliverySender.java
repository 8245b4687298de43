package vn.tongket.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.tongket.platform.tracing.Traces;
import vn.tongket.webhooks.DeliveryRepository.Claimed;

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

    /** Sends the next delivery that is due; false where there is none. */
    boolean sendNext() {
        Optional<Claimed> next = service.claim();
        next.ifPresent(delivery -> service.settle(delivery, traces.trace("webhook", () -> attempt(delivery))));
        return next.isPresent();
    }

    /** Sends a test, which nobody tries again. */
    void sendTest(Claimed delivery, String type) {
        service.addTest(delivery, type);
        service.settleTest(delivery, attempt(delivery));
    }

    private Attempt attempt(Claimed delivery) {
        List<byte[]> secrets = service.secretsOf(delivery.webhook());
        return secrets.isEmpty()
                ? DeliveryService.unsigned(clock.instant())
                : caller.call(delivery.url(), delivery.event().toString(), secrets, delivery.body(), delivery.tries());
    }
}
