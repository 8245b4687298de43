package vn.tongket.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.tongket.platform.time.ClockProducer;

/** The clock of all tests: it stands still until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock {

    /** Noon in Vietnam on a Monday of the year in which the project's data lies. */
    public static final Instant START = Instant.parse("2023-01-09T05:00:00Z");

    private volatile Instant now = START;

    /** Moves it on. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** Puts it back to where all tests begin. */
    public void reset() {
        now = START;
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Clock() {
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
        };
    }
}
