package vn.tongket.kernel.persistence;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Leaves something that failed alone for a while; after it, one caller tries for all. */
final class CircuitBreaker {

    private record Until(long nanoTime, Duration length) {}

    private final LongSupplier nanoTime;
    private final AtomicReference<@Nullable Until> until = new AtomicReference<>();

    CircuitBreaker(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether the caller may try; where there was a pause it goes on for the others, until this one has said how it went. */
    boolean isOver() {
        Until found = until.get();
        return found == null
                || nanoTime.getAsLong() - found.nanoTime() >= 0 && until.compareAndSet(found, from(found.length()));
    }

    void begin(Duration length) {
        until.set(from(length));
    }

    void end() {
        until.set(null);
    }

    private Until from(Duration length) {
        return new Until(nanoTime.getAsLong() + length.toNanos(), length);
    }
}
