package vn.tongket.indicators.analytics.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.testing.MovingClock;

/** What is asked again is worked out again only when something behind it changed. */
class RepeatedAnswersTest {

    private static final PageRequest START = PageRequest.everything();

    private final MovingClock clock = new MovingClock();
    private final RepeatedAnswers answers = new RepeatedAnswers(10, clock);
    private final AtomicInteger made = new AtomicInteger();

    private int ask(@Nullable String tag, String question, PageRequest part) {
        return answers.of(
                        tag,
                        question,
                        part,
                        () -> new Page<>(List.of(made.incrementAndGet()), null, null, Integer.class))
                .items()
                .getFirst();
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhileNothingChanged() {
        assertThat(ask("1", "sum", START)).isEqualTo(ask("1", "sum", START)).isEqualTo(1);
        assertThat(ask("2", "sum", START)).isEqualTo(2);
        assertThat(ask("2", "mean", START)).isEqualTo(3);
        assertThat(ask("2", "mean", new PageRequest(1, null, List.of(), false))).isEqualTo(4);
    }

    @Test
    void anAnswerIsOfItsDay() {
        ask("1", "sum", START);
        clock.advance(Duration.ofDays(1));

        assertThat(ask("1", "sum", START)).isEqualTo(2);
    }

    @Test
    void whatHasNoTagIsNeverKept() {
        assertThat(ask(null, "sum", START)).isNotEqualTo(ask(null, "sum", START));
    }
}
