package vn.tongket.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From one period to others. */
class PeriodStepsTest {

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(Frequency.class)
                .flatMap(frequency -> Arbitraries.integers()
                        .between(1901 * 12, 2999 * 12 - 1)
                        .map(month -> Period.of(frequency, YearMonth.of(month / 12, month % 12 + 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "2022,2021,2021",
        "2022-S1,2021-S2,2021-S1",
        "2022-Q1,2021-Q4,2021-Q1",
        "2022-01,2021-12,2021-01",
        "2022-01-01/P9M,2021-01-01/P9M,2021-01-01/P9M"
    })
    void thePeriodBeforeAndTheYearBefore(String period, String before, String year) {
        assertThat(Period.parse(period).previous()).isEqualTo(Period.parse(before));
        assertThat(Period.parse(period).yearEarlier()).isEqualTo(Period.parse(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2022,QUARTER,4",
        "2022,MONTH,12",
        "2022,NINE_MONTHS,0",
        "2022-S2,QUARTER,2",
        "2022-Q2,MONTH,3",
        "2022-01-01/P9M,QUARTER,3",
        "2022-01-01/P9M,HALF_YEAR,0",
        "2022-12,MONTH,0",
        "2022-12,YEAR,0"
    })
    void aPeriodIsMadeOfShorterOnesThatFillIt(String period, Frequency frequency, int parts) {
        List<Period> divided = Period.parse(period).dividedInto(frequency);

        assertThat(divided).hasSize(parts);
        if (parts > 0) {
            assertThat(divided.getFirst().firstMonth())
                    .isEqualTo(Period.parse(period).firstMonth());
            assertThat(divided.getLast().lastDay())
                    .isEqualTo(Period.parse(period).lastDay());
        }
    }

    @Property
    void eachCutFillsThePeriodWithoutAGap(@ForAll("periods") Period period) {
        for (List<Period> cut : period.cuts()) {
            YearMonth next = period.firstMonth();
            for (Period part : cut) {
                assertThat(part.firstMonth()).isEqualTo(next);
                assertThat(part.frequency()).isNotEqualTo(period.frequency());
                next = next.plusMonths(part.months());
            }
            assertThat(next).isEqualTo(period.firstMonth().plusMonths(period.months()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2022,2022-01-01/P9M 2022-Q4",
        "2022-01-01/P9M,2022-S1 2022-Q3",
    })
    void nineMonthsAndAYearAreALongerPeriodAndAQuarterToo(String period, String parts) {
        assertThat(Period.parse(period).cuts())
                .contains(Stream.of(parts.split(" ")).map(Period::parse).toList());
    }

    @Property
    void eachStepIsAPeriodOfTheGrammarOfTheSameLength(@ForAll("periods") Period period) {
        for (Period step : List.of(period, period.previous(), period.yearEarlier())) {
            assertThat(Period.parse(step.text())).isEqualTo(step);
            assertThat(step.frequency()).isEqualTo(period.frequency());
        }
        assertThat(period.previous().lastDay()).isBefore(period.lastDay());
    }
}
