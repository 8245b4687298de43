package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What becomes of a group follows from what becomes of the tasks below it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class GroupStatusTest {

    private static final String LEAD = ", \"lead\": \"" + ProgressDesk.LEAD + "\"";
    private static final String DUE = LEAD + ", \"due\": \"2023-03-31\", \"duePrecision\": \"day\"";

    @Inject
    ProgressDesk desk;

    private String plan;
    private String outer;
    private String inner;
    private String first;
    private String second;
    private String third;

    /** A group with a task and a group of two tasks. */
    @BeforeEach
    void aPlanWithGroups() {
        desk.open();
        plan = desk.draft(2023);
        outer = desk.task(plan, "A", ", \"kind\": \"group\"");
        first = desk.task(plan, "A.1", DUE + ", \"parent\": \"A\"");
        inner = desk.task(plan, "A.2", ", \"kind\": \"group\", \"parent\": \"A\"");
        second = desk.task(plan, "A.2.1", DUE + ", \"parent\": \"A.2\"");
        third = desk.task(plan, "A.2.2", DUE + ", \"parent\": \"A.2\"");
        desk.issue(plan);
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    private static void to(RequestSpecification who, String task, String status) {
        move(who, "/tasks/" + task, "{\"status\": \"%s\"}".formatted(status)).statusCode(200);
    }

    private void stopped(String task, String status) {
        move(desk.planner(), "/tasks/" + task, "{\"status\": \"%s\", \"reason\": \"Thôi\"}".formatted(status))
                .statusCode(200);
    }

    private void done(String task) {
        to(desk.reporter(), task, "completed");
        to(desk.approver(), task, "done");
    }

    private ValidatableResponse status(String group, String status) {
        return desk.read(group).body("status", equalTo(status)).body("timing", nullValue());
    }

    @Test
    void aGroupIsDoneOnceAllOfItsTasksAre() {
        status(outer, "open").body("parts.total", equalTo(3)).body("parts.open", equalTo(3));
        done(second);
        done(third);
        status(inner, "done").body("computedProgress", equalTo(100));
        status(outer, "open").body("parts.done", equalTo(2)).body("parts.open", equalTo(1));
        to(desk.reporter(), first, "completed");
        status(outer, "completed").body("parts.completed", equalTo(1));
        to(desk.approver(), first, "done");
        status(outer, "done").body("parts.total", equalTo(3)).body("parts.done", equalTo(3));
        move(desk.approver(), "/tasks/" + third, "{\"status\": \"open\", \"reason\": \"Chưa đạt\"}")
                .statusCode(200);
        status(outer, "open");
        status(inner, "open");
    }

    @Test
    void whatIsCancelledIsOutOfTheCount() {
        done(first);
        done(second);
        stopped(third, "cancelled");
        status(outer, "done")
                .body("parts.total", equalTo(2))
                .body("parts.cancelled", equalTo(1))
                .body("computedProgress", equalTo(100));
        stopped(third, "open");
        status(outer, "open").body("parts.total", equalTo(3));
        stopped(third, "paused");
        status(outer, "paused").body("parts.paused", equalTo(1));
    }

    @Test
    void aGroupOfWhichAllIsCancelledIsCancelled() {
        stopped(second, "cancelled");
        stopped(third, "cancelled");
        status(inner, "cancelled").body("parts.total", equalTo(0)).body("computedProgress", nullValue());
        status(outer, "open").body("parts.total", equalTo(1));
    }

    @Test
    void aGroupTellsHowManyOfItsTasksAreOverdue() {
        done(first);
        status(outer, "open").body("parts.overdue", equalTo(0));
        desk.on(LocalDate.of(2023, 4, 1));
        status(outer, "open").body("parts.overdue", equalTo(2));
        status(inner, "open").body("parts.overdue", equalTo(2));
        to(desk.reporter(), second, "completed");
        status(outer, "open").body("parts.overdue", equalTo(1));
    }

    @Test
    void listsAndFiltersSayTheSame() {
        done(second);
        done(third);
        nobody().get(API + "/plans/" + plan + "/tasks")
                .then()
                .statusCode(200)
                .body("items.code", contains("A", "A.1", "A.2", "A.2.1", "A.2.2"))
                .body("items.status", contains("open", "open", "done", "done", "done"))
                .body("items.findAll { it.kind == 'group' }.parts.done", contains(2, 2));
        assertThat(groups("done")).containsExactly("A.2");
        assertThat(groups("open")).containsExactly("A");
        nobody().get(API + "/statements/tasks?plan=" + plan)
                .then()
                .body("total.assigned.count", equalTo(3))
                .body("total.done.total.count", equalTo(2));
    }

    private List<String> groups(String status) {
        return nobody().get(API + "/tasks?kind=group&plan=" + plan + "&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    @Test
    void aGroupWithoutTasksIsOpen() {
        String empty = desk.task(desk.draft(2023), "A", ", \"kind\": \"group\"");
        desk.planner()
                .get(API + "/tasks/" + empty)
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("parts.total", equalTo(0));
    }

    @Test
    void aTaskHasNoParts() {
        desk.read(first).body("parts", nullValue());
    }
}
