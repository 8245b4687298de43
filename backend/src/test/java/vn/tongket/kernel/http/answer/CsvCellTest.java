package vn.tongket.kernel.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run is written so that it does not. */
class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+84 209 3870 123",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "-",
                "+",
                "-1,5",
                "+1e5"
            })
    void aTextThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(Csv.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.25", "+7", "1197", "92.65", "0"})
    void aNumberStaysANumber(String text) {
        assertThat(Csv.safe(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bắc Kạn", "a=b", "06", "2022-01-01/P9M", "'=1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Csv.safe(text)).isEqualTo(text);
    }

    @Property
    void whatIsWrittenNeverBeginsLikeAFormulaUnlessItIsANumber(@ForAll String text) {
        String safe = Csv.safe(text);

        assertThat(safe.isEmpty() || "=+-@\t\r".indexOf(safe.charAt(0)) < 0 || safe.matches("[+-]\\d+(\\.\\d+)?"))
                .isTrue();
    }
}
