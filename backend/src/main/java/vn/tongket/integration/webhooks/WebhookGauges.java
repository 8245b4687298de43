package vn.tongket.integration.webhooks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a watcher of the installation wants to know: how much waits, and how much was given up. */
@ApplicationScoped
class WebhookGauges {

    private final MeterRegistry registry;
    private final DeliveryRepository deliveries;

    WebhookGauges(MeterRegistry registry, DeliveryRepository deliveries) {
        this.registry = registry;
        this.deliveries = deliveries;
    }

    void begin(@Observes StartupEvent event) {
        Gauge.builder("tongket.webhooks.pending", deliveries, DeliveryRepository::pending)
                .description("Deliveries that wait to be sent")
                .register(registry);
        Gauge.builder("tongket.webhooks.dead", deliveries, DeliveryRepository::dead)
                .description("Deliveries that were given up and not replayed")
                .register(registry);
    }
}
