package vn.tongket.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends what is due, on a few threads, as long as the application runs. */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final DeliverySender sender;
    private final int senders;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    DeliveryWorker(
            DeliverySender sender, @ConfigProperty(name = "tongket.webhook.senders", defaultValue = "4") int senders) {
        this.sender = sender;
        this.senders = senders;
    }

    void begin(@Observes StartupEvent event) {
        for (int i = 1; i <= senders; i++) {
            threads.add(Thread.ofVirtual().name("webhooks-" + i).start(this::work));
        }
    }

    /** A call that is cut off is made again by whoever takes its delivery over. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join(LONGEST_STOP);
        }
    }

    private void work() {
        while (!stopping) {
            try {
                if (!sender.sendNext()) {
                    Thread.sleep(BETWEEN_LOOKS);
                }
            } catch (InterruptedException | CancellationException e) {
                return;
            } catch (RuntimeException e) {
                rest(e);
            }
        }
    }

    private void rest(RuntimeException e) {
        if (stopping) {
            return;
        }
        LOG.error("sending webhooks failed", e);
        try {
            Thread.sleep(AFTER_A_FAILURE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
