package vn.tongket.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clock goes on evenly, follows the database, and is not moved by how long an answer took. */
class SteadyClockTest {

    private static final Instant START = Instant.parse("2023-01-09T05:00:00Z");

    private long nanos = -5;
    private final SteadyClock clock = new SteadyClock(Clock.fixed(START, ClockProducer.ZONE), () -> nanos);

    private long pass(Duration duration) {
        nanos += duration.toNanos();
        return nanos;
    }

    @Test
    void itGoesOnWithWhatTheMachineCountsAndNotWithItsClock() {
        pass(Duration.ofHours(3));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(3)));
    }

    @Test
    void itFollowsAClockThatIsAheadOrBehind() {
        long asked = clock.counted();
        long answered = pass(Duration.ofMillis(10));
        Instant ahead = START.plus(Duration.ofHours(2));

        assertThat(clock.follow(ahead, asked, answered))
                .isEqualTo(Duration.ofHours(2).minusMillis(5));
        assertThat(clock.instant()).isEqualTo(ahead.plusMillis(5));

        assertThat(clock.follow(START, answered, answered)).isNegative();
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void itIsNotMovedWhereBothMayBeRight() {
        long asked = clock.counted();
        long answered = pass(Duration.ofSeconds(4));

        assertThat(clock.follow(START, asked, answered)).isZero();
        assertThat(clock.follow(START.plusSeconds(4), asked, answered)).isZero();
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(4));
    }

    @Test
    void elsewhereItIsTheSameTime() {
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        pass(Duration.ofSeconds(1));

        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(elsewhere.withZone(ClockProducer.ZONE)).isSameAs(clock);
        assertThat(clock.getZone()).isEqualTo(ClockProducer.ZONE);
    }
}
