package vn.tongket.integration.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.integration.webhooks.DeliveryRepository.Claimed;

/**
 * Sends what is due, as long as the application runs. A few threads take deliveries on; each call then waits on a thread of
 * its own, and only as many as there are senders write down at a time how it went.
 */
@ApplicationScoped
class DeliveryWorker {

    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final DeliverySender sender;
    private final int senders;
    private final SendingLanes lanes;
    private final Semaphore settling;
    private final Semaphore made = new Semaphore(0);
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    DeliveryWorker(
            DeliverySender sender,
            @ConfigProperty(name = "tongket.webhook.senders", defaultValue = "4") int senders,
            @ConfigProperty(name = "tongket.webhook.calls-at-once", defaultValue = "250") int callsAtOnce) {
        this.sender = sender;
        this.senders = senders;
        this.lanes = new SendingLanes(callsAtOnce);
        this.settling = new Semaphore(Math.max(1, senders));
    }

    void begin(@Observes StartupEvent event) {
        for (int i = 1; i <= senders; i++) {
            start("webhooks-" + i, this::work);
        }
    }

    private void start(String name, Runnable work) {
        Thread thread = Thread.ofVirtual().name(name).unstarted(() -> {
            try {
                work.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        threads.add(thread);
        thread.start();
    }

    /** Something is due: whoever rests looks again. */
    void wake() {
        made.release(senders);
    }

    /** A call that is cut off is made again by whoever takes its delivery over. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            thread.join(LONGEST_STOP);
        }
    }

    private void work() {
        while (!stopping) {
            try {
                if (!sendNext()) {
                    made.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                    made.drainPermits();
                }
            } catch (InterruptedException | CancellationException e) {
                return;
            } catch (RuntimeException e) {
                rest(e);
            }
        }
    }

    /** Takes the next delivery on, whose call goes on by itself; false where none is due. */
    private boolean sendNext() throws InterruptedException {
        SendingLanes.Place place = lanes.enter();
        Optional<Claimed> next = Optional.empty();
        try {
            next = sender.claim(place.takesSlow());
        } finally {
            if (next.isEmpty()) {
                place.close();
            }
        }
        next.ifPresent(delivery -> {
            place.isFor(delivery.slow());
            start("webhook-call", () -> call(delivery, place));
        });
        return next.isPresent();
    }

    private void call(Claimed delivery, SendingLanes.Place place) {
        try (place) {
            sender.send(delivery, place, this::inTurn);
        } catch (CancellationException e) {
            LOG.debug("a call was cut off");
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("sending a webhook failed", e);
            }
        }
    }

    private void inTurn(Runnable settle) {
        try {
            settling.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopping");
        }
        try {
            settle.run();
        } finally {
            settling.release();
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
