package vn.tongket.integration.webhooks;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What webhooks do by the clock. Several replicas share the work. */
@ApplicationScoped
class WebhookJob {

    private static final int ROUNDS_AT_ONCE = 100;

    private final FanOut fanOut;
    private final DeliveryWorker worker;
    private final DeliveryService deliveries;
    private final OwnerNoticeService notices;

    WebhookJob(FanOut fanOut, DeliveryWorker worker, DeliveryService deliveries, OwnerNoticeService notices) {
        this.fanOut = fanOut;
        this.worker = worker;
        this.deliveries = deliveries;
        this.notices = notices;
    }

    /** Every second: what the feed has becomes deliveries. */
    @Scheduled(every = "1s", delayed = "6s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void advance() {
        int rounds = 0;
        while (rounds < ROUNDS_AT_ONCE && fanOut.advance()) {
            rounds++;
            worker.wake();
        }
    }

    /** Every minute: owners are told of webhooks that paused by themselves or became slow. */
    @Scheduled(every = "60s", delayed = "45s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        boolean more = notices.configured() && notices.tellNext();
        while (more) {
            more = notices.tellNext();
        }
    }

    /** Every hour: the log of deliveries is shortened. */
    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeOld() {
        boolean more = deliveries.removeOld();
        while (more) {
            more = deliveries.removeOld();
        }
    }
}
