package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.nobody;
import static vn.tongket.testing.PlanningDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskCourseTest {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);

    @Inject
    PlanningDesk desk;

    @Inject
    Tasks tasks;

    @Inject
    CurrentRequest request;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
        request.actAs(Actor.installation("test"));
    }

    @AfterEach
    void theClockStandsWhereItBegan() {
        clock.reset();
    }

    private UUID due(LocalDate day, String precision) {
        String plan = desk.draft();
        String task = desk.task(
                plan, "T1", ", \"lead\": \"PL-SO\", \"due\": \"" + day + "\", \"duePrecision\": \"" + precision + "\"");
        desk.putInForce(plan);
        return UUID.fromString(task);
    }

    private Instant now = SettableClock.START;

    private void goTo(String instant) {
        Instant then = Instant.parse(instant);
        clock.advance(Duration.between(now, then));
        now = then;
    }

    private ValidatableResponse at(String instant, UUID task) {
        goTo(instant);
        return read(nobody(), task.toString()).statusCode(200);
    }

    @Test
    @ActivateRequestContext
    void timingChangesAtMidnightInVietnam() {
        UUID task = due(DUE, "day");
        at("2023-03-23T16:59:59Z", task).body("timing", equalTo("not-due")).body("originalTiming", equalTo("not-due"));
        at("2023-03-23T17:00:00Z", task).body("timing", equalTo("due-soon"));
        at("2023-03-31T16:59:59Z", task).body("timing", equalTo("due-soon"));
        at("2023-03-31T17:00:00Z", task).body("timing", equalTo("overdue")).body("status", equalTo("open"));
    }

    @Test
    @ActivateRequestContext
    void aTaskIsDueOnALeapDayAndAtTheEndOfAYear() {
        UUID leap = due(LocalDate.of(2024, 2, 29), "month");
        UUID end = due(LocalDate.of(2024, 12, 31), "year");
        at("2024-02-29T16:59:59Z", leap).body("timing", equalTo("due-soon"));
        at("2024-02-29T17:00:00Z", leap).body("timing", equalTo("overdue"));
        at("2024-12-24T16:00:00Z", end).body("timing", equalTo("due-soon"));
        at("2024-12-31T16:30:00Z", end).body("timing", equalTo("due-soon"));
        tasks.mark(end, new TaskMark.Completed(LocalDate.of(2024, 12, 31), "a", null, null));
        at("2025-01-15T00:00:00Z", end).body("timing", equalTo("done-on-time"));
    }

    private String done(UUID task, LocalDate day) {
        goTo("2023-12-31T00:00:00Z");
        tasks.mark(task, new TaskMark.Completed(day, "người làm", null, null));
        Timing timing = tasks.mark(task, new TaskMark.Accepted(LocalDate.of(2023, 12, 30), "người giao"))
                .body()
                .timing();
        goTo(SettableClock.START.toString());
        return timing.code();
    }

    @Test
    @ActivateRequestContext
    void doneIsJudgedByTheDayOfCompletionAgainstWhatTheDeadlineNames() {
        assertThat(done(due(DUE, "day"), DUE.minusDays(1))).isEqualTo("done-early");
        assertThat(done(due(DUE, "day"), DUE)).isEqualTo("done-on-time");
        assertThat(done(due(DUE, "day"), DUE.plusDays(1))).isEqualTo("done-late");
        assertThat(done(due(DUE, "month"), LocalDate.of(2023, 3, 1))).isEqualTo("done-on-time");
        assertThat(done(due(DUE, "month"), LocalDate.of(2023, 2, 28))).isEqualTo("done-early");
        assertThat(done(due(DUE, "quarter"), LocalDate.of(2023, 1, 1))).isEqualTo("done-on-time");
        assertThat(done(due(DUE, "quarter"), LocalDate.of(2022, 12, 31))).isEqualTo("done-early");
        assertThat(done(due(LocalDate.of(2023, 12, 31), "year"), LocalDate.of(2023, 1, 1)))
                .isEqualTo("done-on-time");
    }

    @Test
    @ActivateRequestContext
    void whatIsCompletedIsDoneOnceAccepted() {
        UUID task = due(DUE, "day");
        at("2023-05-01T00:00:00Z", task).body("status", equalTo("open"));
        tasks.mark(task, new TaskMark.Completed(DUE, "người làm", null, "Đã bàn giao"));
        read(nobody(), task.toString())
                .body("status", equalTo("completed"))
                .body("timing", equalTo("done-on-time"))
                .body("completedOn", equalTo("2023-03-31"))
                .body("acceptedOn", nullValue());
        tasks.mark(task, new TaskMark.Accepted(LocalDate.of(2023, 4, 2), "người giao"));
        read(nobody(), task.toString()).body("status", equalTo("done")).body("acceptedOn", equalTo("2023-04-02"));
        tasks.mark(task, new TaskMark.Reopened("Chưa đạt"));
        read(nobody(), task.toString())
                .body("status", equalTo("open"))
                .body("timing", equalTo("overdue"))
                .body("completedOn", nullValue());
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'tasks' and after ->> 'id' = ?",
                        row -> row.text("action"),
                        task.toString()))
                .contains("complete", "accept", "reopen");
    }

    @Test
    @ActivateRequestContext
    void whatHappenedLaterDoesNotCountForAnEarlierDay() {
        UUID task = due(DUE, "day");
        at("2023-05-01T00:00:00Z", task).body("timing", equalTo("overdue"));
        tasks.mark(task, new TaskMark.Completed(LocalDate.of(2023, 4, 20), "a", null, null));
        tasks.mark(task, new TaskMark.Accepted(LocalDate.of(2023, 4, 25), "b"));
        String address = "/api/v1/tasks/" + task + "?asOf=";
        nobody().get(address + "2023-03-30T00:00:00Z")
                .then()
                .body("status", equalTo("open"))
                .body("timing", equalTo("due-soon"));
        nobody().get(address + "2023-04-10T00:00:00Z").then().body("timing", equalTo("overdue"));
        nobody().get(address + "2023-04-20T00:00:00Z")
                .then()
                .body("status", equalTo("completed"))
                .body("timing", equalTo("done-late"));
        nobody().get(address + "2023-04-26T00:00:00Z").then().body("status", equalTo("done"));
    }

    @Test
    @ActivateRequestContext
    void anExtensionMovesTheDeadlineAndKeepsTheOriginalOne() {
        UUID task = due(DUE, "quarter");
        at("2023-04-15T00:00:00Z", task).body("timing", equalTo("overdue"));
        tasks.mark(task, new TaskMark.Extended(LocalDate.of(2023, 6, 30), DuePrecision.DAY, "Chờ kinh phí"));
        tasks.mark(task, new TaskMark.Extended(LocalDate.of(2023, 7, 31), DuePrecision.MONTH, null));
        read(nobody(), task.toString())
                .body("due", equalTo("2023-07-31"))
                .body("duePrecision", equalTo("month"))
                .body("originalDue", equalTo("2023-03-31"))
                .body("slips", equalTo(2))
                .body("timing", equalTo("not-due"))
                .body("originalTiming", equalTo("overdue"));
        nobody().get("/api/v1/tasks?minSlips=2&plan=" + planOf(task))
                .then()
                .body("items.id", contains(task.toString()));
        nobody().get("/api/v1/tasks?minSlips=3&plan=" + planOf(task)).then().body("items", equalTo(List.of()));
        tasks.mark(task, new TaskMark.Completed(LocalDate.of(2023, 4, 14), "a", null, null));
        read(nobody(), task.toString())
                .body("timing", equalTo("done-early"))
                .body("originalTiming", equalTo("done-late"));
    }

    private UUID planOf(UUID task) {
        return tasks.visible(task.toString()).plan().id();
    }

    @Test
    @ActivateRequestContext
    void whatIsPausedOrCancelledIsNeitherDueNorLate() {
        UUID task = due(DUE, "day");
        at("2023-05-01T00:00:00Z", task).body("reason", nullValue());
        tasks.mark(task, new TaskMark.Paused(LocalDate.of(2023, 2, 1), "a", "Chờ văn bản"));
        read(nobody(), task.toString())
                .body("status", equalTo("paused"))
                .body("timing", equalTo("paused"))
                .body("originalTiming", equalTo("paused"))
                .body("pausedOn", equalTo("2023-02-01"))
                .body("reason", equalTo("Chờ văn bản"));
        tasks.mark(task, new TaskMark.Cancelled(LocalDate.of(2023, 4, 1), "a", "Không còn phù hợp"));
        read(nobody(), task.toString())
                .body("status", equalTo("cancelled"))
                .body("timing", equalTo("cancelled"))
                .body("cancelledOn", equalTo("2023-04-01"))
                .body("pausedOn", nullValue())
                .body("reason", equalTo("Không còn phù hợp"));
        String list = "/api/v1/tasks?plan=" + planOf(task);
        nobody().get(list + "&status=cancelled&timing=cancelled").then().body("items.size()", equalTo(1));
        nobody().get(list + "&status=open,paused").then().body("items", equalTo(List.of()));
        assertThat(sql.one(
                        "select reason from audit_entries where resource = 'tasks' and action = 'cancel' and after ->> 'id' = ?",
                        row -> row.text("reason"),
                        task.toString()))
                .contains("Không còn phù hợp");
    }

    @Test
    @ActivateRequestContext
    void whoDidWhatIsShownToThoseWithARoleOnThePlansUnit() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", """
                , "lead": "PL-SO", "deliverables": [{"vi": "Báo cáo"}],
                "milestones": [{"name": {"vi": "Mốc"}, "due": "2023-02-01"}]
                """);
        desk.putInForce(plan);
        UUID id = UUID.fromString(task);
        String deliverable = read(nobody(), task).extract().path("deliverables[0].id");
        String milestone = read(nobody(), task).extract().path("milestones[0].id");
        LocalDate day = LocalDate.of(2023, 1, 5);
        tasks.mark(id, new TaskMark.DeliverableAccepted(UUID.fromString(deliverable), day, "lan", "Đạt"));
        tasks.mark(id, new TaskMark.MilestoneReached(UUID.fromString(milestone), day, "hoa"));
        tasks.mark(id, new TaskMark.Reported(new BigDecimal("62.5")));
        tasks.mark(id, new TaskMark.Completed(day, "hoa", null, "Xong"));
        tasks.mark(id, new TaskMark.Accepted(day, "lan"));
        read(desk.viewer(), task)
                .body("completedBy", equalTo("hoa"))
                .body("completionNote", equalTo("Xong"))
                .body("acceptedBy", equalTo("lan"))
                .body("deliverables[0].acceptedBy", equalTo("lan"))
                .body("deliverables[0].acceptanceNote", equalTo("Đạt"))
                .body("milestones[0].reachedBy", equalTo("hoa"));
        for (var who : List.of(nobody(), desk.stranger())) {
            read(who, task)
                    .body("completedOn", equalTo("2023-01-05"))
                    .body("completedBy", nullValue())
                    .body("completionNote", nullValue())
                    .body("acceptedBy", nullValue())
                    .body("reportedProgress", equalTo(62.5f))
                    .body("deliverables[0].acceptedOn", equalTo("2023-01-05"))
                    .body("deliverables[0].acceptedBy", nullValue())
                    .body("deliverables[0].acceptanceNote", nullValue())
                    .body("milestones[0].reachedOn", equalTo("2023-01-05"))
                    .body("milestones[0].reachedBy", nullValue());
        }
        String csv = nobody().get("/api/v1/tasks?plan=" + plan + "&format=csv")
                .then()
                .extract()
                .asString();
        assertThat(csv).contains("2023-01-05").doesNotContain("hoa").doesNotContain("lan,");
        assertThatThrownBy(() -> tasks.mark(id, new TaskMark.DeliverableAccepted(UUID.randomUUID(), day, "lan", null)))
                .isInstanceOfSatisfying(ApiProblem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(404);
                    assertThat(problem.code()).isEqualTo("task.deliverable-not-found");
                });
        assertThatThrownBy(() -> tasks.mark(id, new TaskMark.MilestoneReached(UUID.randomUUID(), day, "lan")))
                .isInstanceOf(ApiProblem.class);
        assertThatThrownBy(() -> tasks.mark(UUID.randomUUID(), new TaskMark.Reopened(null)))
                .isInstanceOf(ApiProblem.class);
        tasks.mark(id, new TaskMark.DeliverableAccepted(UUID.fromString(deliverable), null, null, null));
        read(nobody(), task).body("deliverables[0].acceptedOn", nullValue());
    }

    @Test
    @ActivateRequestContext
    void theDoorTellsWhatRoomsAboveDecideOn() {
        String plan = desk.draft();
        String task = desk.task(
                plan,
                "T1",
                ", \"lead\": \"PL-SO\", \"coordinators\": [\"PL-XA\"], \"watchers\": [\"PL-TINH\"], \"due\": \"2023-03-31\", \"duePrecision\": \"day\"");
        TaskRef ref = tasks.visible(task);
        assertThat(ref.code()).isEqualTo("T1");
        assertThat(ref.plan().status()).isEqualTo("draft");
        assertThat(ref.plan().day()).hasDayOfMonth(31).hasMonthValue(12);
        assertThat(ref.parts().lead()).isNotNull();
        assertThat(ref.parts().coordinators()).hasSize(1);
        assertThat(ref.parts().watchers()).hasSize(1);
        assertThat(ref.due()).isEqualTo(DUE);
        assertThat(ref.withdrawn()).isFalse();
        assertThat(tasks.withoutLead(UUID.fromString(plan))).isEmpty();
        desk.task(plan, "T2", "");
        assertThat(tasks.withoutLead(UUID.fromString(plan))).containsExactly("T2");
        PageRequest page = new PageRequest(50, null, List.of(), false);
        assertThat(tasks.page(Map.of("plan", plan, "unit", "PL-XA"), page).items())
                .map(TaskResponse::code)
                .containsExactly("T1");
        assertThatThrownBy(() -> tasks.page(Map.of("plans", plan), page)).isInstanceOf(ApiProblem.class);
        assertThatThrownBy(() -> tasks.page(Map.of("status", "late"), page)).isInstanceOf(ApiProblem.class);
        request.actAs(Actor.ANONYMOUS);
        assertThatThrownBy(() -> tasks.visible(task)).isInstanceOf(ApiProblem.class);
        assertThatThrownBy(() -> tasks.shown(UUID.fromString(task))).isInstanceOf(ApiProblem.class);
    }
}
