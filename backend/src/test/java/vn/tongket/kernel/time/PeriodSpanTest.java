package vn.tongket.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodSpanTest {

    @Test
    void aPeriodIsOneOfTheKnownFormsOrSeveralYears() {
        for (String text : List.of("2023", "2023-Q1", "2023-S2", "2023-12", "2023-01-01/P9M", "2023/2025")) {
            assertThat(PeriodSpan.parse(text)).hasToString(text);
        }
        for (String text : List.of("2025/2023", "2023/2023", "2023/", "2023-2025", "23/25", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> PeriodSpan.parse(text));
        }
    }
}
