package vn.tongket.services.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.services.tables.ShownNumber.Kind;

/** What a spreadsheet shows of a number, by its format. */
class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9265      | 0.00%                  | PERCENT            | 92.65 | 92.65%",
                "0.926470588 | 0.00%                  | PERCENT            | 92.65 | 92.65%",
                "0.125       | 0%                     | PERCENT            | 13    | 13%",
                "46326       | dd/mm/yyyy             | DATE               | 46326 | 31/10/2026",
                "46326.5     | [$-42A]d/m/yy h:mm;@   | DATE               | 46326.5 | 31/10/2026",
                "1.5         | [h]:mm                 | DATE               | 1.5   | 31/12/1899",
                "1197        | General                | PLAIN              | 1197  | 1197",
                "1197.25     | #,##0                  | PLAIN              | 1197  | 1197",
                "1197.255    | #,##0.00               | PLAIN              | 1197.26 | 1197.26",
                "-3.5        | 0.0;[Red]-0.0          | PLAIN              | -3.5  | -3.5",
                "12          | 0 \"người\"            | PLAIN              | 12    | 12",
                "12          | #,##0\\ \"đồng\"        | PLAIN              | 12    | 12",
                "0.5         | # ?/?                  | PLAIN              | 0.5   | 0.5",
                "12345       | 0.00E+00               | PLAIN              | 12345 | 12345",
                "2500000     | #,##0.0,               | THOUSANDS_LEFT_OUT | 2500000 | 2500.0",
                "2500000     | #,##0,                 | THOUSANDS_LEFT_OUT | 2500000 | 2500",
                "2500000     | #,##0,,\" triệu\"       | THOUSANDS_LEFT_OUT | 2500000 | 3",
                "7           | @                      | PLAIN              | 7     | 7",
            })
    void isWhatCounts(String number, String format, Kind kind, BigDecimal read, String text) {
        ShownNumber shown = CellFormat.shown(new BigDecimal(number), format, false);

        assertThat(shown.kind()).isEqualTo(kind);
        assertThat(shown.number()).isEqualByComparingTo(read);
        assertThat(shown.text()).isEqualTo(text);
    }

    @Test
    void binaryFractionsAreNoDigits() {
        assertThat(CellFormat.shown(new BigDecimal("0.30000000000000004"), null, false)
                        .text())
                .isEqualTo("0.300000000000000");
    }

    @Test
    void daysAreCountedAsTheWorkbookSays() {
        assertThat(CellFormat.shown(new BigDecimal("44864"), "dd/mm/yyyy", true).text())
                .isEqualTo("31/10/2026");
    }
}
