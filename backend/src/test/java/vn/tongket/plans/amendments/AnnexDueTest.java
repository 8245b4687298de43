package vn.tongket.plans.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines as offices write them. */
class AnnexDueTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "30/06/2023, 2023-06-30, day",
                "5/3/2023, 2023-03-05, day",
                "trước ngày 15/11/2023, 2023-11-15, day",
                "2024-02-29, 2024-02-29, day",
                "45107, 2023-06-30, day",
                "Tháng 2/2024, 2024-02-29, month",
                "tháng 12, 2023-12-31, month",
                "T6/2023, 2023-06-30, month",
                "Quý II/2023, 2023-06-30, quarter",
                "Quý IV, 2023-12-31, quarter",
                "quý 1 năm 2024, 2024-03-31, quarter",
                "Năm 2023, 2023-12-31, year",
                "2025, 2025-12-31, year",
                "Cả năm, 2023-12-31, year",
                "Thường xuyên, -, regularly",
                "Không thời hạn, -, none"
            })
    void theyAreRead(String text, String due, String precision) {
        AnnexDue read = AnnexDue.parse(text, 2023);
        assertThat(read.due() == null ? null : read.due().toString()).isEqualTo(due);
        assertThat(read.precision()).isEqualTo(precision);
        assertThat(read.period()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/06/2023",
                "Tháng 6/2023",
                "Quý II/2023",
                "Năm 2023",
                "Thường xuyên",
                "Không thời hạn",
                "(2023/2025)",
                ""
            })
    void whatIsReadIsWrittenTheSame(String text) {
        AnnexDue read = AnnexDue.parse(text, 2023);
        assertThat(AnnexDue.text(read.due(), read.precision(), read.period())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sớm", "31/02/2023", "Quý V/2023", "tháng 13/2023", "30/06", "99999", "12345"})
    void whatIsNoDeadlineIsRefused(String text) {
        assertThatThrownBy(() -> AnnexDue.parse(text, 2023)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodGivesWayToADeadline() {
        assertThat(AnnexDue.text(null, null, "2023/2025")).isEqualTo("(2023/2025)");
        assertThat(AnnexDue.text(null, "regularly", "2023")).isEqualTo("Thường xuyên");
    }
}
