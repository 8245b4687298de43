package vn.tongket.services.tables;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.tongket.kernel.http.ApiProblem;

/**
 * How much an office file from outside may cost, by settings whose defaults a heap of 256 MB bears.
 *
 * @param unpacked how many bytes all of it may be
 * @param ratio how many times as many as it is packed
 * @param processor how long it may be looked at, in time of the processor
 */
record OfficeBounds(long unpacked, long ratio, Duration processor) {

    /** So much may be packed as densely as it will. */
    private static final long SMALL = 16L << 20;

    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private static volatile OfficeBounds set = new OfficeBounds(512L << 20, 500, Duration.ofMinutes(1));
    private static volatile Semaphore atOnce = new Semaphore(2, true);

    /** What holds in this process from now on. */
    static void set(OfficeBounds bounds, int files) {
        set = bounds;
        atOnce = new Semaphore(files, true);
    }

    static OfficeBounds set() {
        return set;
    }

    /**
     * Waits until few enough others are looked at.
     *
     * @throws ApiProblem 503 where that takes too long
     */
    static Turn turn() {
        Semaphore places = atOnce;
        try {
            if (places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return places::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw ApiProblem.unavailableFor("files.too-many-at-once", RETRY_AFTER_SECONDS);
    }

    /** Given back when it is over. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Refuses what costs too much.
     *
     * @throws ApiProblem 413
     */
    void bear(long bytes, long packed, Duration used) {
        if (bytes > unpacked) {
            throw tooLarge();
        }
        if (bytes > SMALL && bytes > ratio * packed) {
            throw ApiProblem.tooLarge("import.too-packed", ratio);
        }
        if (used.compareTo(processor) > 0) {
            throw ApiProblem.tooLarge("import.too-costly", processor.toSeconds());
        }
    }

    ApiProblem tooLarge() {
        return ApiProblem.tooLarge("import.xlsx-too-large", unpacked >> 20, OfficeParts.MOST_HELD >> 20);
    }
}
