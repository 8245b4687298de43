package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a delivery is tried again, and how long a receiver may ask for rest. */
class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2023-01-09T05:00:00Z");
    private final RetrySchedule schedule = new RetrySchedule(new Random(7));

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT5M", "3,PT30M", "4,PT2H", "5,PT5H", "6,PT10H", "7,PT14H", "8,PT20H", "9,PT24H"})
    void waitsAsTheSpecificationProposesAndUpToAFifthLonger(int tries, Duration wait) {
        for (int i = 0; i < 20; i++) {
            Instant next = schedule.next(tries, NOW, null).orElseThrow();
            assertThat(Duration.between(NOW, next)).isBetween(wait, Duration.ofMillis(wait.toMillis() * 6 / 5));
        }
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        assertThat(schedule.next(3, NOW, null)).isNotEqualTo(schedule.next(3, NOW, null));
    }

    @Test
    void endsAfterTheTenthTry() {
        assertThat(schedule.next(10, NOW, null)).isEmpty();
        assertThat(schedule.next(10, NOW, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void aReceiverMayAskForMoreTimeButNotForLess() {
        Instant later = NOW.plusSeconds(3_600);

        assertThat(schedule.next(1, NOW, later)).contains(later);
        assertThat(schedule.next(2, NOW, NOW.plusSeconds(1)).orElseThrow()).isAfter(NOW.plusSeconds(299));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "120,2023-01-09T05:02:00Z",
                "'Mon, 09 Jan 2023 06:00:00 GMT',2023-01-09T06:00:00Z",
                "999999999,2023-01-10T05:00:00Z",
                "'Sun, 09 Jan 2033 06:00:00 GMT',2023-01-10T05:00:00Z",
                "soon,-",
                "-5,-",
                "99999999999999999999,-",
                "'',-",
            })
    void retryAfterIsSecondsOrADateAndADayAtMost(String header, Instant moment) {
        assertThat(RetryAfter.read(header, NOW)).isEqualTo(moment);
    }
}
