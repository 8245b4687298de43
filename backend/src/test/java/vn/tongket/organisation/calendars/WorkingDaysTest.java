package vn.tongket.organisation.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** The functions that count working days, in a leap year of their own with a calendar of holidays and worked weekends. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WorkingDaysTest {

    private static final int YEAR = 2424;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A long holiday over a weekend, one on a Saturday, a worked Saturday and Sunday, the leap day, the turn of the year. */
    private static final Map<LocalDate, DayKind> CALENDAR = Map.ofEntries(
            Map.entry(LocalDate.of(YEAR, 1, 1), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 5), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 6), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 7), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 8), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 9), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 10), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 11), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 2, 17), DayKind.WORKING),
            Map.entry(LocalDate.of(YEAR, 2, 18), DayKind.WORKING),
            Map.entry(LocalDate.of(YEAR, 4, 30), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 5, 1), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR, 9, 2), DayKind.HOLIDAY),
            Map.entry(LocalDate.of(YEAR + 1, 1, 1), DayKind.HOLIDAY));

    @Inject
    Sql sql;

    @BeforeEach
    void keepACalendar() {
        CALENDAR.forEach((day, kind) -> sql.update("""
                insert into calendar_days (day, kind, name_vi, legal_basis, recorded_at, recorded_by, revision)
                values (?, ?, 'Ngày thử', 'Thông báo', now(), 'test', 1) on conflict do nothing
                """, day, kind.code()));
    }

    private static boolean worked(LocalDate day) {
        DayKind kind = CALENDAR.get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind == DayKind.WORKING;
    }

    /** Counted day by day. */
    private static int counted(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -(int) to.datesUntil(from).filter(WorkingDaysTest::worked).count()
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(WorkingDaysTest::worked)
                        .count();
    }

    private int workingDays(LocalDate from, LocalDate to) {
        return (int) sql.number("select working_days(?, ?)::bigint as n", from, to);
    }

    private LocalDate plus(LocalDate day, int number) {
        return sql.one("select add_working_days(?, ?) as day", row -> row.date("day"), day, number)
                .orElseThrow();
    }

    @Test
    void everyDayOfTheLeapYearIsWorkedOrNotAsTheCalendarSays() {
        sql.list(
                "select d::date as day, is_working_day(d::date) as worked from generate_series(?::date, ?::date, '1 day') d",
                row -> assertThat(row.flag("worked")).as(row.text("day")).isEqualTo(worked(row.date("day"))),
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR + 1, 1, 10));
    }

    @Test
    void workingDaysAreThoseCountedOneByOne() {
        Random random = new Random(20230109);
        for (int i = 0; i < 300; i++) {
            LocalDate from = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(-30, 400));
            LocalDate to = from.plusDays(random.nextInt(-120, 400));
            assertThat(workingDays(from, to)).as("%s to %s", from, to).isEqualTo(counted(from, to));
        }
    }

    @Test
    void whatIsAddedCanBeCountedAgainAndIsAWorkingDay() {
        Random random = new Random(20240229);
        for (int i = 0; i < 300; i++) {
            LocalDate from = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(-10, 380));
            int number = random.nextInt(-60, 250);
            LocalDate found = plus(from, number);
            assertThat(counted(from, found)).as("%s and %s", from, number).isEqualTo(number);
            assertThat(number == 0 || worked(found)).as("%s is worked", found).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2424-02-28, 1, 2424-02-29",
        "2424-02-29, 1, 2424-03-01",
        "2424-12-31, 1, 2425-01-02",
        "2425-01-02, -1, 2424-12-31",
        "2424-02-02, 1, 2424-02-12",
        "2424-02-12, -1, 2424-02-02",
        "2424-02-16, 1, 2424-02-17",
        "2424-02-16, 3, 2424-02-19",
        "2424-02-10, 0, 2424-02-10"
    })
    void stepsOverLeapDayYearEndAndHolidays(LocalDate from, int number, LocalDate expected) {
        assertThat(plus(from, number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "0001-01-01", "2023-01-08", "2999-12-31"})
    void weekdaysAreCountedInEveryCentury(LocalDate day) {
        assertThat(sql.number("select weekdays_until(?)::bigint as n", day))
                .isEqualTo(LocalDate.of(1, 1, 1)
                        .datesUntil(day.plusDays(1))
                        .filter(each -> !WEEKEND.contains(each.getDayOfWeek()))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "ck_calendar_days_kind, 2424-07-04, closed, x",
        "ck_calendar_days_working, 2424-07-04, working, x",
        "ck_calendar_days_legal_basis, 2424-07-04, holiday, ' '",
        "pk_calendar_days, 2424-01-01, holiday, x"
    })
    void theDatabaseRefusesWhatTheRulesForbid(String constraint, LocalDate day, String kind, String basis) {
        assertThatThrownBy(() -> sql.update("""
                        insert into calendar_days (day, kind, name_vi, legal_basis, recorded_at, recorded_by, revision)
                        values (?, ?, 'x', ?, now(), 'test', 1)
                        """, day, kind, basis)).hasMessageContaining(constraint);
    }
}
