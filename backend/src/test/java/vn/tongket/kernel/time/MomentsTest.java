package vn.tongket.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @Test
    void readsDaysAndInstantsWithTheirOffset() {
        assertThat(Moments.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Moments.instant("2022-12-26T00:00:00+07:00")).isEqualTo(Instant.parse("2022-12-25T17:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "+999999999-12-31", "-0001-01-01", "0000-01-01", "26/12/2022", "2022-12", ""})
    void refusesDaysThatTheCalendarOrTheDatabaseDoesNotHave(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Moments.day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-26", "2022-12-26T00:00:00", "+999999999-12-31T23:59:59Z", "now"})
    void refusesInstantsWithoutAnOffsetOrOutOfAllTime(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Moments.instant(text));
    }
}
