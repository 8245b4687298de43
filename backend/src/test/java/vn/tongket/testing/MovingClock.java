package vn.tongket.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.tongket.kernel.time.ClockProducer;

/** A clock that stands until it is moved, for tests that boot nothing; to others {@link SettableClock} gives it. */
public final class MovingClock extends Clock {

    private volatile Instant now = SettableClock.START;

    /** Moves it on. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** Puts it back to where all tests begin. */
    void reset() {
        now = SettableClock.START;
    }

    @Override
    public ZoneId getZone() {
        return ClockProducer.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
