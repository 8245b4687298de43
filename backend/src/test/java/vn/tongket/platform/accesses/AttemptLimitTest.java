package vn.tongket.platform.accesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private Instant now = Instant.parse("2023-01-09T05:00:00Z");

    private final AttemptLimit limit = new AttemptLimit(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

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
        now = now.plus(Duration.ofSeconds(59));
        assertThat(limit.admit("203.0.113.7")).isEmpty();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(limit.admit("203.0.113.7")).hasValue(8);
        assertThat(limit.admit("203.0.113.7")).hasValue(0);
    }
}
