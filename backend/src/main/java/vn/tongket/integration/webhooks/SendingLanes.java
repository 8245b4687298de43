package vn.tongket.integration.webhooks;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * How many calls may wait at a time, and how many of those for slow receivers. A call that is not answered within
 * {@link #PROMPT} needs a place among the slow ones, and is cut off where there is none; so however many receivers are
 * silent, the other half of the places is free again every second.
 */
final class SendingLanes {

    /** Who answers later is slow. */
    static final Duration PROMPT = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Semaphore slowPlaces;

    SendingLanes(int places) {
        this.places = new Semaphore(places);
        this.slowPlaces = new Semaphore(Math.max(1, places / 2));
    }

    /** Waits for a place. */
    Place enter() throws InterruptedException {
        places.acquire();
        return new Place(slowPlaces.tryAcquire());
    }

    /** The place of one call; given back when it is closed. */
    final class Place implements WebhookCaller.Patience, AutoCloseable {

        private boolean slow;

        private Place(boolean slow) {
            this.slow = slow;
        }

        /** Whether a receiver may be called that is known to be slow. */
        boolean takesSlow() {
            return slow;
        }

        /** Settles for whom the place is. */
        void isFor(boolean slowReceiver) {
            if (slow && !slowReceiver) {
                slow = false;
                slowPlaces.release();
            }
        }

        @Override
        public boolean goesOn() {
            if (!slow) {
                slow = slowPlaces.tryAcquire();
            }
            return slow;
        }

        @Override
        public void close() {
            isFor(false);
            places.release();
        }
    }
}
