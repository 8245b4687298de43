package vn.tongket.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.CapturedLog;
import vn.tongket.testing.MovingClock;

/** Who sends wrong tokens does not fill the log. */
class RefusalLogTest {

    private final MovingClock clock = new MovingClock();
    private final RefusalLog refusals = new RefusalLog(clock);

    @Test
    void anAddressLeavesOneLineAMinuteAndTheNextSaysHowManyCameBetween() {
        try (CapturedLog log = new CapturedLog()) {
            for (int i = 0; i < 500; i++) {
                refusals.note("192.0.2.1", "token refused");
            }
            refusals.note("192.0.2.2", "token refused");
            clock.advance(Duration.ofMinutes(1));
            refusals.note("192.0.2.1", "token refused");

            assertThat(log.lines())
                    .extracting(line -> line.replaceFirst(".*?: (.*) null", "$1"))
                    .containsExactly(
                            "token refused (from 192.0.2.1)",
                            "token refused (from 192.0.2.2)",
                            "token refused (from 192.0.2.1; 499 more in between)");
        }
    }
}
