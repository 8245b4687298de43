package vn.tongket.services.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many mails wait, asked of the database when metrics are read: each replica says the same. */
@ApplicationScoped
class EventMetrics {

    private final EventMailService mails;

    EventMetrics(EventMailService mails) {
        this.mails = mails;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("tongket.mail.backlog", mails, EventMailService::backlog)
                .description("Events of the last day that nobody was mailed yet")
                .register(registry);
    }
}
