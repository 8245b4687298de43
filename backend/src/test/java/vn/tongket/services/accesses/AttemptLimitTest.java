package vn.tongket.services.accesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.MovingClock;

class AttemptLimitTest {

    private final MovingClock clock = new MovingClock();
    private final AttemptLimit limit = new AttemptLimit(clock);

    private int admitted(String who, int times) {
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            admitted += limit.admit(who).isPresent() ? 1 : 0;
        }
        return admitted;
    }

    @Test
    void oneCallerIsWrittenSoOftenAMinute() {
        assertThat(admitted("203.0.113.7", 1000)).isEqualTo(AttemptLimit.OF_ONE);
        assertThat(admitted("203.0.113.8", 1)).isEqualTo(1);
    }

    @Test
    void manyCallersTogetherAreWrittenSoOftenAMinute() {
        int admitted = 0;
        for (int caller = 0; caller < 1000; caller++) {
            admitted += admitted("203.0.113." + caller, 1);
        }
        assertThat(admitted).isEqualTo(AttemptLimit.OF_ALL);
    }

    @Test
    void theNextOneSaysHowManyWereNotWritten() {
        admitted("203.0.113.7", AttemptLimit.OF_ONE + 7);
        clock.advance(Duration.ofSeconds(59));
        assertThat(limit.admit("203.0.113.7")).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(limit.admit("203.0.113.7")).hasValue(8);
        assertThat(limit.admit("203.0.113.7")).hasValue(0);
    }
}
