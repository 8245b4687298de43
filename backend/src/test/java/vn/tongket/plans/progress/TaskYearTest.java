package vn.tongket.plans.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.progress.ProgressDesk.API;
import static vn.tongket.plans.progress.ProgressDesk.move;
import static vn.tongket.plans.progress.ProgressDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Deadlines met and missed through a year, with a leap day, the turn of the year, holidays, and days of Vietnam. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskYearTest {

    @Inject
    ProgressDesk desk;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    private String due(int year, String day, String precision) {
        return desk.taskOf(year, ", \"due\": \"%s\", \"duePrecision\": \"%s\"".formatted(day, precision));
    }

    private ValidatableResponse complete(String task) {
        return move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\"}")
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31T16:30:00Z, 2023-12-31, done-on-time",
        "2023-12-31T16:59:59Z, 2023-12-31, done-on-time",
        "2023-12-31T17:00:00Z, 2024-01-01, done-late",
        "2023-12-30T16:59:59Z, 2023-12-30, done-early",
        "2023-12-30T17:00:00Z, 2023-12-31, done-on-time"
    })
    void theLastDayOfTheYearEndsAtMidnightInVietnam(Instant moment, String day, String timing) {
        String task = due(2023, "2023-12-31", "day");
        desk.at(moment);
        complete(task).body("completedOn", equalTo(day)).body("timing", equalTo(timing));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, not-due, due-soon",
        "2024-02-29, not-due, due-soon",
        "2024-03-01, not-due, overdue",
    })
    void aDeadlineOnTheLeapDayIsKeptOnTheLeapDay(LocalDate today, String weekBefore, String timing) {
        String task = due(2024, "2024-02-29", "day");
        desk.on(LocalDate.of(2024, 2, 21));
        desk.read(task).body("timing", equalTo(weekBefore));
        desk.on(today);
        desk.read(task).body("timing", equalTo(timing));
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2024-02-29, 2024-01-31, done-early",
        "month, 2024-02-29, 2024-02-01, done-on-time",
        "month, 2024-02-29, 2024-02-29, done-on-time",
        "month, 2024-02-29, 2024-03-01, done-late",
        "quarter, 2024-06-30, 2024-03-31, done-early",
        "quarter, 2024-06-30, 2024-04-01, done-on-time",
        "quarter, 2024-06-30, 2024-07-01, done-late",
        "year, 2024-12-31, 2024-01-01, done-on-time",
        "year, 2024-12-31, 2025-01-01, done-late"
    })
    void whatIsDueInAMonthQuarterOrYearIsOnTimeWithinIt(String precision, String due, LocalDate today, String timing) {
        String task = due(2024, due, precision);
        desk.on(today);
        complete(task).body("timing", equalTo(timing));
    }

    @Test
    void whatIsReportedDoneInTimeIsNotOverdueWhileItWaitsForAcceptance() {
        String task = due(2023, "2023-03-31", "day");
        desk.on(LocalDate.of(2023, 3, 31));
        complete(task);
        desk.on(LocalDate.of(2023, 5, 15));
        desk.read(task).body("status", equalTo("completed")).body("timing", equalTo("done-on-time"));
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"done\"}")
                .statusCode(200)
                .body("acceptedOn", equalTo("2023-05-15"))
                .body("timing", equalTo("done-on-time"));
    }

    @Test
    void whatWasDoneIsNotYetDoneAsOfADayBefore() {
        String task = due(2023, "2023-03-31", "day");
        desk.on(LocalDate.of(2023, 4, 3));
        complete(task).body("timing", equalTo("done-late"));
        ProgressDesk.nobody()
                .get(ProgressDesk.API + "/tasks/" + task + "?asOf=2023-04-02T05:00:00Z")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("timing", equalTo("overdue"));
    }

    @Test
    void anExtensionMakesItOnTimeAgainstThePresentDeadlineAndLateAgainstTheOriginal() {
        String task = due(2023, "2023-03-31", "day");
        desk.on(LocalDate.of(2023, 3, 20));
        String extension = desk.reporter()
                .body("{\"due\": \"2023-04-30\", \"duePrecision\": \"month\", \"reason\": \"Chờ vốn\"}")
                .post(ProgressDesk.API + "/tasks/" + task + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        move(desk.approver(), "/extensions/" + extension, "{\"status\": \"granted\"}")
                .statusCode(200);
        desk.on(LocalDate.of(2023, 4, 10));
        complete(task)
                .body("timing", equalTo("done-on-time"))
                .body("originalTiming", equalTo("done-late"))
                .body("slips", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T16:59:59Z, due-soon, 2024-02-29",
        "2024-02-29T17:00:00Z, overdue, 2024-03-01",
        "2024-12-31T16:59:59Z, overdue, 2024-12-31",
    })
    void aPastMomentIsLookedAtByItsDayInVietnam(Instant moment, String timing, String day) {
        String task = due(2024, "2024-02-29", "day");
        desk.on(LocalDate.of(2025, 2, 1));
        nobody().get(API + "/tasks/" + task + "?asOf=" + moment)
                .then()
                .statusCode(200)
                .body("timing", equalTo(timing));
        nobody().get(API + "/statements/tasks?plan=" + planOf(task) + "&asOf=" + moment)
                .then()
                .statusCode(200)
                .body("day", equalTo(day))
                .body("total.notDone.overdue.count", equalTo(timing.equals("overdue") ? 1 : 0));
    }

    private String planOf(String task) {
        return desk.read(task).extract().path("plan.id");
    }

    @Test
    void anExtensionCountsFromTheDayOnWhichItWasGranted() {
        String task = due(2023, "2023-03-31", "day");
        desk.on(LocalDate.of(2023, 4, 3));
        String extension = desk.reporter()
                .body("{\"due\": \"2023-04-30\", \"duePrecision\": \"month\", \"reason\": \"Chờ vốn\"}")
                .post(API + "/tasks/" + task + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.on(LocalDate.of(2023, 4, 6));
        move(desk.approver(), "/extensions/" + extension, "{\"status\": \"granted\"}")
                .statusCode(200);
        desk.read(task).body("due", equalTo("2023-04-30")).body("timing", equalTo("not-due"));
        nobody().get(API + "/tasks/" + task + "?asOf=2023-04-05T05:00:00Z")
                .then()
                .body("due", equalTo("2023-03-31"))
                .body("slips", equalTo(0))
                .body("timing", equalTo("overdue"));
        nobody().get(API + "/tasks/" + task + "?asOf=2023-04-06T05:00:00Z")
                .then()
                .body("due", equalTo("2023-04-30"))
                .body("slips", equalTo(1))
                .body("timing", equalTo("not-due"));
    }

    @Test
    void whatIsSaidOfAPastDayKnowsNothingOfWhatCameLater() {
        String task = desk.task(", \"deliverables\": [{\"vi\": \"Báo cáo\"}]");
        desk.on(LocalDate.of(2023, 2, 1));
        desk.approved(desk.report(task, "2023-01", 0));
        desk.on(LocalDate.of(2023, 3, 1));
        String deliverable = desk.read(task).extract().path("deliverables[0].id");
        desk.approver()
                .header("If-Match", "*")
                .body("{}")
                .put(API + "/tasks/" + task + "/deliverables/" + deliverable + "/acceptance")
                .then()
                .statusCode(200);
        desk.approved(desk.report(task, "2023-02", 100));
        complete(task);
        nobody().get(API + "/tasks/" + task + "?asOf=2023-02-28T16:59:59Z")
                .then()
                .statusCode(200)
                .body("completedOn", nullValue())
                .body("deliverables[0].acceptedOn", nullValue())
                .body("computedProgress", equalTo(0))
                .body("reportedProgress", equalTo(0));
        nobody().get(API + "/tasks/" + task + "?asOf=2023-03-01T05:00:00Z")
                .then()
                .body("completedOn", equalTo("2023-03-01"))
                .body("computedProgress", equalTo(100))
                .body("reportedProgress", equalTo(100));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-26T16:59:59Z, 2, 0",
        "2024-12-26T17:00:00Z, 2, 1",
        "2024-12-31T16:59:59Z, 1, 1",
        "2025-01-02T16:59:59Z, 0, 1",
        "2025-01-02T17:00:00Z, 5, 0",
    })
    void whatComesWithinWorkingDaysLooksOverTheTurnOfTheYear(Instant moment, int days, int found) {
        desk.holiday(LocalDate.of(2024, 12, 30));
        String plan = planOf(due(2024, "2025-01-02", "day"));
        desk.holiday(LocalDate.of(2025, 1, 1));
        desk.at(moment);
        nobody().get(API + "/tasks?plan=" + plan + "&dueWithin=" + days + "&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(found));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-21T05:00:00Z, 5, 0, not-due",
        "2024-02-22T05:00:00Z, 5, 1, due-soon",
        "2024-02-29T16:59:59Z, 0, 1, due-soon",
        "2024-02-29T17:00:00Z, 0, 0, overdue",
    })
    void aRecurringTaskComesUpOnTheLeapDay(Instant moment, int days, int found, String timing) {
        String task = desk.taskOf(2024, ", \"duePrecision\": \"regularly\", \"recurrence\": \"month\"");
        desk.at(moment);
        nobody().get(API + "/tasks?plan=" + planOf(task) + "&dueWithin=" + days + "&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(found));
        desk.read(task)
                .body("occurrences.due[1]", equalTo("2024-02-29"))
                .body("occurrences.due[11]", equalTo("2024-12-31"))
                .body("occurrences.timing[1]", equalTo(timing));
    }
}
