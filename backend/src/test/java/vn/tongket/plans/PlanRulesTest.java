package vn.tongket.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void the_last_day_of_a_precision_knows_leap_years_and_quarters() {
        LocalDate day = LocalDate.of(2024, 2, 10);
        assertThat(DuePrecision.DAY.lastDay(day)).isEqualTo(day);
        assertThat(DuePrecision.MONTH.lastDay(day)).isEqualTo("2024-02-29");
        assertThat(DuePrecision.QUARTER.lastDay(day)).isEqualTo("2024-03-31");
        assertThat(DuePrecision.QUARTER.lastDay(LocalDate.of(2023, 11, 30))).isEqualTo("2023-12-31");
        assertThat(DuePrecision.YEAR.lastDay(day)).isEqualTo("2024-12-31");
    }

    @Test
    void a_period_is_one_of_the_known_forms_or_several_years() {
        for (String text : List.of("2023", "2023-Q1", "2023-S2", "2023-12", "2023-01-01/P9M", "2023/2025")) {
            assertThat(TaskPeriod.parse(text)).hasToString(text);
        }
        for (String text : List.of("2025/2023", "2023/2023", "2023/", "2023-2025", "23/25", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> TaskPeriod.parse(text));
        }
    }

    @Test
    void nothing_leads_to_recorded_or_away_from_it() {
        assertThat(PlanStatus.RECORDED.next()).isEmpty();
        assertThat(PlanStatus.CLOSED.next()).isEmpty();
        for (PlanStatus status : PlanStatus.values()) {
            assertThat(status.next()).doesNotContain(PlanStatus.RECORDED);
        }
    }
}
