package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.progress.ProgressDesk.API;
import static vn.tongket.plans.progress.ProgressDesk.move;
import static vn.tongket.plans.progress.ProgressDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OccurrenceResourceTest {

    @Inject
    ProgressDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    private String recurring(int year, String recurrence, String more) {
        return desk.taskOf(year, ", \"duePrecision\": \"regularly\", \"recurrence\": \"" + recurrence + "\"" + more);
    }

    private static ValidatableResponse list(String task) {
        return nobody().get(API + "/tasks/" + task + "/occurrences").then().statusCode(200);
    }

    private static ValidatableResponse to(RequestSpecification who, String task, int number, String body) {
        return move(who, "/tasks/" + task + "/occurrences/" + number, body);
    }

    private static final String COMPLETED = "{\"status\": \"completed\", \"note\": \"Đã họp\"}";
    private static final String DONE = "{\"status\": \"done\"}";
    private static final String OPEN = "{\"status\": \"open\", \"reason\": \"Làm lại\"}";

    @Test
    void aQuarterlyTaskComesUpFourTimes() {
        list(recurring(2023, "quarter", ""))
                .body("items.ordinal", contains(1, 2, 3, 4))
                .body("items.period", contains("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"))
                .body("items.due", contains("2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"))
                .body("items[0].status", equalTo("open"))
                .body("items[0].timing", equalTo("not-due"))
                .body("items[0].completedOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2024, 12, 2024-02, 2024-02-29",
        "month, 2023, 12, 2023-02, 2023-02-28",
        "half-year, 2024, 2, 2024-S2, 2024-12-31"
    })
    void eachPeriodIsDueOnItsLastDay(String recurrence, int year, int times, String second, String due) {
        list(recurring(year, recurrence, ""))
                .body("items", hasSize(times))
                .body("items[1].period", equalTo(second))
                .body("items[1].due", equalTo(due));
    }

    @Test
    void aYearlyTaskComesUpOnceAndOneThatIsDoneOnceNever() {
        list(recurring(2023, "year", "")).body("items.period", contains("2023"));
        list(desk.task("")).body("items", hasSize(0));
    }

    @Test
    void itBeginsWithThePeriodOfItsStartAndEndsWithItsDeadline() {
        String task = desk.taskOf(2023, """
                , "recurrence": "month", "start": "2023-03-15", "due": "2023-05-20", "duePrecision": "day"
                """);
        list(task)
                .body("items.period", contains("2023-03", "2023-04", "2023-05"))
                .body("items.ordinal", contains(1, 2, 3))
                .body("items.due", contains("2023-03-31", "2023-04-30", "2023-05-20"));
    }

    @Test
    void anOccurrenceIsReportedDoneAcceptedAndTakenUpAgain() {
        String task = recurring(2023, "quarter", "");
        desk.on(LocalDate.of(2023, 2, 1));
        to(desk.reporter(), task, 1, COMPLETED)
                .statusCode(200)
                .header("ETag", matchesPattern("\"1\\.[0-9a-f]{16}\""))
                .body("status", equalTo("completed"))
                .body("timing", equalTo("done-on-time"))
                .body("completedOn", equalTo("2023-02-01"))
                .body("completedBy", equalTo(desk.name(Role.REPORTER, ProgressDesk.LEAD)))
                .body("note", equalTo("Đã họp"));
        to(desk.approver(), task, 1, DONE)
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("acceptedBy", equalTo(desk.name(Role.APPROVER, ProgressDesk.DISTRICT)));
        list(task)
                .body("items.status", contains("done", "open", "open", "open"))
                .body("items[0].note", nullValue())
                .body("items[0]", not(org.hamcrest.Matchers.hasKey("completedBy")));
        desk.helper()
                .get(API + "/tasks/" + task + "/occurrences")
                .then()
                .body("items[0].note", equalTo("Đã họp"))
                .body("items[0].completedBy", equalTo(desk.name(Role.REPORTER, ProgressDesk.LEAD)));
        to(desk.reporter(), task, 1, OPEN).statusCode(403);
        to(desk.planner(), task, 1, OPEN)
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("note", nullValue());
        to(desk.reporter(), task, 1, COMPLETED).statusCode(200).header("ETag", matchesPattern("\"4\\..*"));
        to(desk.reporter(), task, 1, OPEN).statusCode(200);
        assertThat(desk.trail("occurrences", desk.key(task) + "/2023-Q1"))
                .containsExactlyInAnyOrder("completed", "done", "open", "completed", "open");
    }

    @Test
    void earlyIsBeforeThePeriodAndLateAfterIt() {
        String task = recurring(2023, "quarter", "");
        desk.on(LocalDate.of(2023, 7, 3));
        list(task).body("items.timing", contains("overdue", "overdue", "not-due", "not-due"));
        to(desk.reporter(), task, 1, "{\"status\": \"completed\", \"on\": \"2023-04-01\"}")
                .body("timing", equalTo("done-late"));
        to(desk.reporter(), task, 2, "{\"status\": \"completed\", \"on\": \"2023-06-30\"}")
                .body("timing", equalTo("done-on-time"));
        to(desk.reporter(), task, 3, "{\"status\": \"completed\", \"on\": \"2023-06-30\"}")
                .body("timing", equalTo("done-early"));
    }

    @Test
    void whatWasDoneStaysDoneWhenTheTaskIsCancelled() {
        String task = recurring(2023, "half-year", "");
        to(desk.reporter(), task, 1, COMPLETED).statusCode(200);
        move(desk.planner(), "/tasks/" + task, "{\"status\": \"cancelled\", \"reason\": \"Thôi\"}")
                .statusCode(200);
        list(task)
                .body("items.status", contains("completed", "cancelled"))
                .body("items.timing", contains("done-on-time", "cancelled"));
        to(desk.reporter(), task, 2, COMPLETED).statusCode(409).body("code", equalTo("occurrence.move-not-allowed"));
    }

    @Test
    void aRecurrenceHasNoMoreOccurrencesThanItsYear() {
        String task = recurring(2023, "quarter", "");
        nobody().get(API + "/tasks/" + task + "/occurrences/4")
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"0\\..*"));
        nobody().get(API + "/tasks/" + task + "/occurrences/5")
                .then()
                .statusCode(404)
                .body("code", equalTo("occurrence.unknown"));
        nobody().get(API + "/tasks/" + task + "/occurrences/first").then().statusCode(404);
        to(desk.reporter(), task, 5, COMPLETED).statusCode(404);
    }

    @Test
    void othersMoveNothingAndWhoDidItDoesNotAcceptIt() {
        String task = recurring(2023, "quarter", "");
        String planner = desk.name(Role.PLANNER, ProgressDesk.PROVINCE);
        to(nobody(), task, 1, COMPLETED).statusCode(401);
        to(desk.stranger(), task, 1, COMPLETED).statusCode(403).body("code", equalTo("access.denied"));
        to(desk.approver(), task, 1, COMPLETED).statusCode(403);
        to(desk.by(planner), task, 1, COMPLETED).statusCode(200);
        to(desk.by(planner), task, 1, DONE).statusCode(403).body("code", equalTo("progress.own-work"));
    }

    @Test
    void aMoveWantsItsTagAndItsStateAndWhatBelongsToIt() {
        String task = recurring(2023, "quarter", "");
        String address = "/tasks/" + task + "/occurrences/1";
        move(desk.reporter(), address, null, COMPLETED).statusCode(428);
        move(desk.reporter(), address, "\"3\"", COMPLETED).statusCode(412);
        to(desk.approver(), task, 1, DONE).statusCode(409);
        to(desk.reporter(), task, 1, "{\"status\": \"paused\", \"reason\": \"x\"}")
                .statusCode(409);
        to(desk.reporter(), task, 1, "{\"status\": \"completed\", \"on\": \"2023-01-10\"}")
                .statusCode(422);
        String tag =
                nobody().get(API + address).then().statusCode(200).extract().header("ETag");
        move(desk.reporter(), address, tag, COMPLETED).statusCode(200);
        to(desk.approver(), task, 1, "{\"status\": \"done\", \"on\": \"2023-01-08\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("task.accepted-before-completed"));
        to(desk.reporter(), task, 1, "{\"status\": \"open\"}").statusCode(422);
    }

    @Test
    void aRecurrenceThatWasAmendedComesUpAnew() {
        String task = recurring(2023, "quarter", "");
        to(desk.reporter(), task, 1, COMPLETED).statusCode(200);
        sql.update("update tasks set recurrence = 'half-year' where id = ?", java.util.UUID.fromString(task));
        list(task).body("items.period", contains("2023-S1", "2023-S2")).body("items.status", contains("open", "open"));
    }
}
