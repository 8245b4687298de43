package vn.tongket.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.text.Codes;

/** Periods in SDMX form, and the days they cover under each basis. */
class PeriodTest {

    @Nested
    class Grammar {

        @ParameterizedTest
        @CsvSource({
            "2022, YEAR, 12",
            "2022-S1, HALF_YEAR, 6",
            "2022-S2, HALF_YEAR, 6",
            "2022-Q1, QUARTER, 3",
            "2022-Q4, QUARTER, 3",
            "2022-01, MONTH, 1",
            "2022-12, MONTH, 1",
            "2022-01-01/P9M, NINE_MONTHS, 9"
        })
        void takesTheDocumentedForms(String text, Frequency frequency, int months) {
            Period period = Period.parse(text);

            assertThat(period.frequency()).isEqualTo(frequency);
            assertThat(period.months()).isEqualTo(months);
            assertThat(period.year()).isEqualTo(2022);
            assertThat(period).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " 2022",
                    "2022 ",
                    "22",
                    "02022",
                    "1899",
                    "3000",
                    "2022-S0",
                    "2022-S3",
                    "2022-Q0",
                    "2022-Q5",
                    "2022-0",
                    "2022-00",
                    "2022-13",
                    "2022-1",
                    "2022-q1",
                    "2022Q1",
                    "2022-01-01",
                    "2022-01-01/P6M",
                    "2022-02-01/P9M",
                    "2022-01-01/p9m",
                    "2022/2023",
                    "năm 2022",
                    "2022-W01",
                    "٢٠٢٢"
                })
        void refusesEverythingElseAndSaysTheForms(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Period.parse(text))
                    .withMessage(Period.FORMS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1900", "1999-Q4", "2000", "2999-12"})
        void takesTheYearsOfThreeCenturies(String text) {
            assertThat(Period.parse(text)).hasToString(text);
        }
    }

    @Nested
    class Days {

        @ParameterizedTest
        @CsvSource({
            "2022, 2022-01-01, 2022-12-31",
            "2022-S1, 2022-01-01, 2022-06-30",
            "2022-S2, 2022-07-01, 2022-12-31",
            "2022-Q1, 2022-01-01, 2022-03-31",
            "2022-Q4, 2022-10-01, 2022-12-31",
            "2022-02, 2022-02-01, 2022-02-28",
            "2024-02, 2024-02-01, 2024-02-29",
            "2100-02, 2100-02-01, 2100-02-28",
            "2022-01-01/P9M, 2022-01-01, 2022-09-30"
        })
        void ofTheCalendarAreItsMonths(String text, LocalDate first, LocalDate last) {
            Period period = Period.parse(text);

            assertThat(period.firstDay(PeriodBasis.CALENDAR)).isEqualTo(first);
            assertThat(period.lastDay(PeriodBasis.CALENDAR)).isEqualTo(last);
            assertThat(period.lastDay()).isEqualTo(last);
        }

        @ParameterizedTest
        @CsvSource({
            "2022, 2021-12-15, 2022-12-14",
            "2022-S1, 2021-12-15, 2022-06-14",
            "2022-S2, 2022-06-15, 2022-12-14",
            "2022-Q1, 2021-12-15, 2022-03-14",
            "2022-Q4, 2022-09-15, 2022-12-14",
            "2022-03, 2022-02-15, 2022-03-14",
            "2024-03, 2024-02-15, 2024-03-14",
            "2022-01-01/P9M, 2021-12-15, 2022-09-14"
        })
        void ofTheDecreeRunFromTheFifteenthToTheFourteenth(String text, LocalDate first, LocalDate last) {
            Period period = Period.parse(text);

            assertThat(period.firstDay(PeriodBasis.DECREE_09)).isEqualTo(first);
            assertThat(period.lastDay(PeriodBasis.DECREE_09)).isEqualTo(last);
        }

        @Test
        void ofABasisThatIsNotStatedAreReadAsTheCalendar() {
            Period year = Period.parse("2022");

            assertThat(year.firstDay(PeriodBasis.NOT_STATED)).isEqualTo("2022-01-01");
            assertThat(year.lastDay(PeriodBasis.NOT_STATED)).isEqualTo("2022-12-31");
        }
    }

    @Nested
    class Order {

        @Test
        void isByEndAndThenByLength() {
            assertThat(java.util.stream.Stream.of("2022", "2022-12", "2022-S2", "2022-Q4", "2022-S1", "2021")
                            .map(Period::parse)
                            .sorted())
                    .extracting(Period::text)
                    .containsExactly("2021", "2022-S1", "2022-12", "2022-Q4", "2022-S2", "2022");
        }
    }

    @Nested
    class Frequencies {

        @Test
        void goFromCoarseToFine() {
            assertThat(Frequency.MONTH.finerThan(Frequency.QUARTER)).isTrue();
            assertThat(Frequency.QUARTER.finerThan(Frequency.YEAR)).isTrue();
            assertThat(Frequency.YEAR.finerThan(Frequency.YEAR)).isFalse();
            assertThat(Frequency.YEAR.finerThan(Frequency.MONTH)).isFalse();
            assertThat(Frequency.NINE_MONTHS.finerThan(Frequency.YEAR)).isTrue();
        }

        @Test
        void haveCodesThatReadBack() {
            for (Frequency frequency : Frequency.values()) {
                assertThat(Codes.read(Frequency.class, frequency.code())).isEqualTo(frequency);
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Codes.read(Frequency.class, "weekly"))
                    .withMessageContaining("half-year");
        }

        @Test
        void basesHaveCodesThatReadBack() {
            for (PeriodBasis basis : PeriodBasis.values()) {
                assertThat(Codes.read(PeriodBasis.class, basis.code())).isEqualTo(basis);
            }
            assertThatIllegalArgumentException().isThrownBy(() -> Codes.read(PeriodBasis.class, "solar"));
        }
    }

    @Property
    void whatIsReadIsWrittenTheSame(@ForAll("periods") String text) {
        assertThat(Period.parse(text).text()).isEqualTo(text);
    }

    @Property
    void aPeriodOfTheDecreeHasTheLengthInMonthsOfTheCalendarOne(@ForAll("periods") String text) {
        Period period = Period.parse(text);
        for (PeriodBasis basis : PeriodBasis.values()) {
            LocalDate after = period.lastDay(basis).plusDays(1);
            assertThat(period.firstDay(basis).plusMonths(period.months())).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2021",
        "2022-S1, 2021-S2",
        "2022-S2, 2022-S1",
        "2022-Q1, 2021-Q4",
        "2022-Q4, 2022-Q3",
        "2022-01, 2021-12",
        "2022-12, 2022-11",
        "2022-01-01/P9M, 2021-01-01/P9M"
    })
    void beforeAPeriodLiesOneOfItsLength(String text, String before) {
        assertThat(Period.parse(text).previous()).isEqualTo(Period.parse(before));
    }

    @Property
    void theOneBeforeEndsTheDayBeforeUnderEitherBasis(@ForAll("periods") String text) {
        Period period = Period.parse(text);
        if (period.frequency() == Frequency.NINE_MONTHS) {
            return;
        }
        for (PeriodBasis basis : PeriodBasis.values()) {
            assertThat(period.previous().lastDay(basis).plusDays(1)).isEqualTo(period.firstDay(basis));
        }
    }

    @Property
    void twoPeriodsAreEqualInOrderOnlyWhenTheyAreTheSame(
            @ForAll("periods") String one, @ForAll("periods") String other) {
        boolean level = Period.parse(one).compareTo(Period.parse(other)) == 0;

        assertThat(level).isEqualTo(one.equals(other));
    }

    @Property
    void noTextMakesTheReaderFailInAnotherWay(@ForAll String text) {
        try {
            assertThat(Period.parse(text).text()).isEqualTo(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessage(Period.FORMS);
        }
    }

    @Provide
    Arbitrary<String> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2999);
        Arbitrary<String> parts = Arbitraries.of(
                "", "-S1", "-S2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-02", "-06", "-09", "-10", "-12", "-01-01/P9M");
        return Combinators.combine(years, parts).as((year, part) -> year + part);
    }
}
