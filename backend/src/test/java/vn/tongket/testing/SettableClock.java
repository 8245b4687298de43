package vn.tongket.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock of all tests: it stands still until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableClock {

    /** Noon in Vietnam on a Monday of the year in which the project's data lies. */
    public static final Instant START = Instant.parse("2023-01-09T05:00:00Z");

    private final MovingClock clock = new MovingClock();

    /** Moves it on. */
    public void advance(Duration duration) {
        clock.advance(duration);
    }

    /** Puts it back to where all tests begin. */
    public void reset() {
        clock.reset();
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return clock;
    }
}
