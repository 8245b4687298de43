package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DuePrecisionTest {

    @Test
    void theLastDayOfAPrecisionKnowsLeapYearsAndQuarters() {
        LocalDate day = LocalDate.of(2024, 2, 10);
        assertThat(DuePrecision.DAY.lastDay(day)).isEqualTo(day);
        assertThat(DuePrecision.MONTH.lastDay(day)).isEqualTo("2024-02-29");
        assertThat(DuePrecision.QUARTER.lastDay(day)).isEqualTo("2024-03-31");
        assertThat(DuePrecision.QUARTER.lastDay(LocalDate.of(2023, 11, 30))).isEqualTo("2023-12-31");
        assertThat(DuePrecision.YEAR.lastDay(day)).isEqualTo("2024-12-31");
    }
}
