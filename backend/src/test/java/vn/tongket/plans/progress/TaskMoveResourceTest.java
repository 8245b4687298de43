package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskMoveResourceTest {

    private static final String PARTS = """
            , "deliverables": [{"vi": "Kế hoạch"}, {"vi": "Báo cáo"}],
            "milestones": [{"name": {"vi": "Trình dự thảo"}, "due": "2023-02-15"}]
            """;

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

    private static ValidatableResponse to(RequestSpecification who, String task, String status) {
        return move(who, "/tasks/" + task, "{\"status\": \"%s\"}".formatted(status));
    }

    private static ValidatableResponse because(RequestSpecification who, String task, String status) {
        return move(who, "/tasks/" + task, "{\"status\": \"%s\", \"reason\": \"Vì\"}".formatted(status));
    }

    private List<String> trail(String task) {
        return desk.trail("tasks", desk.key(task)).stream()
                .filter(action -> !action.equals("create"))
                .toList();
    }

    @Test
    void theLeadUnitReportsDoneAndThePlansUnitAccepts() {
        String task = desk.task("");
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\", \"note\": \"Đã ban hành\"}")
                .statusCode(200)
                .header("ETag", matchesPattern("\"2\\.[0-9a-f]{16}\""))
                .body("status", equalTo("completed"))
                .body("completedOn", equalTo("2023-01-09"))
                .body("acceptedOn", nullValue());
        desk.planner()
                .get(API + "/tasks/" + task)
                .then()
                .body("completedBy", equalTo(desk.name(Role.REPORTER, ProgressDesk.LEAD)))
                .body("completionNote", equalTo("Đã ban hành"));
        desk.read(task).body("completedBy", nullValue()).body("completionNote", nullValue());
        to(desk.approver(), task, "done")
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("timing", equalTo("done-early"))
                .body("acceptedOn", equalTo("2023-01-09"))
                .body("computedProgress", equalTo(100));
        assertThat(trail(task)).containsExactlyInAnyOrder("complete", "accept");
    }

    @Test
    void aPastDayShowsWhatWasSaidThenThoughItNoLongerHolds() {
        String task = desk.task("");
        desk.on(LocalDate.of(2023, 1, 10));
        because(desk.planner(), task, "paused").statusCode(200);
        desk.on(LocalDate.of(2023, 1, 12));
        because(desk.approver(), task, "open").statusCode(200);
        desk.on(LocalDate.of(2023, 1, 14));
        to(desk.reporter(), task, "completed").statusCode(200);
        to(desk.planner(), task, "done").statusCode(200);
        desk.on(LocalDate.of(2023, 1, 16));
        because(desk.approver(), task, "open").statusCode(200);
        desk.on(LocalDate.of(2023, 1, 18));
        because(desk.planner(), task, "paused").statusCode(200);
        desk.on(LocalDate.of(2023, 1, 20));
        because(desk.planner(), task, "cancelled").statusCode(200);
        assertThat(List.of(9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20))
                .extracting(day -> statusOn(task, day))
                .containsExactly(
                        "open",
                        "paused",
                        "paused",
                        "open",
                        "open",
                        "done",
                        "done",
                        "open",
                        "open",
                        "paused",
                        "paused",
                        "cancelled");
    }

    /** What the evening of a day in January 2023 knew. */
    private static String statusOn(String task, int day) {
        String evening = LocalDate.of(2023, 1, day).atTime(11, 0) + ":00Z";
        return nobody().get(API + "/tasks/" + task + "?asOf=" + evening)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    @Test
    void whoReportedDoneDoesNotAccept() {
        String task = desk.task("");
        String planner = desk.name(Role.PLANNER, ProgressDesk.PROVINCE);
        to(desk.by(planner), task, "completed").statusCode(200);
        to(desk.by(planner), task, "done").statusCode(403).body("code", equalTo("progress.own-work"));
        to(desk.planner(), task, "done").statusCode(200);
    }

    @Test
    void whoReportedDoneLendsNobodyTheRightToAccept() {
        String task = desk.task("");
        String planner = desk.name(Role.PLANNER, ProgressDesk.PROVINCE);
        String friend = desk.name(Role.VIEWER, ProgressDesk.ELSEWHERE);
        desk.by(planner)
                .body("""
                        {"to": "%s", "from": "2023-01-09", "until": "2023-01-20", "reason": "Đi công tác",
                         "roles": [{"role": "planner", "unit": "PG-TINH"}]}
                        """.formatted(friend))
                .post(API + "/delegations")
                .then()
                .statusCode(201);
        to(desk.by(planner), task, "completed").statusCode(200);
        to(World.inPerson(friend), task, "done").statusCode(403).body("code", equalTo("delegation.from-author"));
        to(desk.approver(), task, "done").statusCode(200);
    }

    @Test
    void othersMoveNothing() {
        String task = desk.task("");
        to(nobody(), task, "completed").statusCode(401);
        to(desk.approver(), task, "completed").statusCode(403).body("code", equalTo("access.denied"));
        to(desk.helper(), task, "completed").statusCode(403);
        to(desk.stranger(), task, "completed").statusCode(403);
        because(desk.reporter(), task, "paused").statusCode(403);
        because(desk.reporter(), task, "cancelled").statusCode(403);
        to(desk.reporter(), UUID.randomUUID().toString(), "completed").statusCode(404);
        to(desk.reporter(), "none", "completed").statusCode(404).body("code", equalTo("task.unknown"));
        to(desk.reporter(), task, "completed").statusCode(200);
        to(desk.reporter(), task, "done").statusCode(403);
        assertThat(trail(task)).containsExactlyInAnyOrder("complete");
    }

    @Test
    void aMoveWantsToKnowWhatItMoves() {
        String task = desk.task("");
        String address = "/tasks/" + task;
        move(desk.reporter(), address, null, "{\"status\": \"completed\"}").statusCode(428);
        move(desk.reporter(), address, "\"9\"", "{\"status\": \"completed\"}").statusCode(412);
        String tag = desk.read(task).extract().header("ETag");
        move(desk.reporter(), address, tag, "{\"status\": \"completed\"}").statusCode(200);
        move(desk.approver(), address, tag, "{\"status\": \"done\"}").statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "open, done, 409",
        "open, open, 409",
        "completed, completed, 409",
        "completed, paused, 409",
        "completed, cancelled, 409",
        "done, completed, 409",
        "done, done, 409",
        "done, cancelled, 409",
        "paused, completed, 409",
        "paused, done, 409",
        "paused, paused, 409",
        "cancelled, completed, 409",
        "cancelled, paused, 409",
        "cancelled, cancelled, 409",
        "open, paused, 200",
        "open, cancelled, 200",
        "completed, open, 200",
        "done, open, 200",
        "paused, open, 200",
        "paused, cancelled, 200",
        "cancelled, open, 200"
    })
    void aTaskGoesOnlyWhereItsStateLetsIt(String from, String to, int expected) {
        String task = desk.task("");
        bring(task, from);
        RequestSpecification who = to.equals("completed") ? desk.reporter() : desk.approver();
        ValidatableResponse answer = because(who, task, to).statusCode(expected);
        if (expected == 409) {
            answer.body("code", equalTo("task.move-not-allowed"));
        } else {
            answer.body("status", equalTo(to));
        }
    }

    private void bring(String task, String status) {
        switch (status) {
            case "completed" -> to(desk.reporter(), task, "completed").statusCode(200);
            case "done" -> {
                to(desk.reporter(), task, "completed").statusCode(200);
                to(desk.planner(), task, "done").statusCode(200);
            }
            case "paused", "cancelled" -> because(desk.planner(), task, status).statusCode(200);
            default -> {}
        }
    }

    @Test
    void takingUpAgainLeavesNothingOfWhatWasSaid() {
        String task = desk.task("");
        bring(task, "done");
        because(desk.reporter(), task, "open").statusCode(403);
        because(desk.approver(), task, "open")
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("completedOn", nullValue())
                .body("acceptedOn", nullValue());
        bring(task, "paused");
        desk.read(task)
                .body("status", equalTo("paused"))
                .body("timing", equalTo("paused"))
                .body("reason", equalTo("Vì"))
                .body("pausedOn", equalTo("2023-01-09"));
        because(desk.planner(), task, "cancelled")
                .statusCode(200)
                .body("pausedOn", nullValue())
                .body("cancelledOn", equalTo("2023-01-09"))
                .body("timing", equalTo("cancelled"));
        assertThat(trail(task)).containsExactlyInAnyOrder("complete", "accept", "reopen", "pause", "cancel");
    }

    @Test
    void theLeadUnitTakesBackWhatIsNotYetAccepted() {
        String task = desk.task("");
        bring(task, "completed");
        because(desk.as(Role.PLANNER, ProgressDesk.LEAD), task, "open").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open | paused | {\"status\": \"paused\"} | /reason | body.required",
                "open | cancelled | {\"status\": \"cancelled\", \"reason\": \" \"} | /reason | body.required",
                "completed | open | {\"status\": \"open\"} | /reason | body.required",
                "completed | open | {\"status\": \"open\", \"reason\": \"x\", \"on\": \"2023-01-09\"} | /on | task.day-unexpected",
                "open | completed | {\"status\": \"completed\", \"on\": \"2023-01-10\"} | /on | task.day-ahead",
                "open | paused | {\"status\": \"paused\", \"reason\": \"x\", \"note\": \"y\"} | /note | task.note-unexpected",
                "completed | done | {\"status\": \"done\", \"on\": \"2023-01-08\"} | /on | task.accepted-before-completed"
            })
    void whatIsSaidAboutAMoveFitsIt(String from, String to, String body, String pointer, String code) {
        String task = desk.task("");
        bring(task, from);
        RequestSpecification who = to.equals("completed") ? desk.reporter() : desk.approver();
        move(who, "/tasks/" + task, body)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void aBodyThatCannotBeReadIsToldWhere() {
        String task = desk.task("");
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"finished\", \"on\": \"today\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/status", "/on"));
    }

    @Test
    void groupsAndTasksOfPlansNotInForceAreNotMoved() {
        String plan = desk.draft(2023);
        String group = desk.task(plan, "A", ", \"kind\": \"group\"");
        String task = desk.task(plan, "A.1", ", \"parent\": \"A\", \"lead\": \"PG-CHUTRI\"");
        because(desk.planner(), task, "cancelled").statusCode(409).body("code", equalTo("task.plan-not-in-force"));
        desk.issue(plan);
        because(desk.planner(), group, "cancelled").statusCode(409).body("code", equalTo("task.is-group"));
    }

    @Test
    void aGroupShowsTheWeightedMeanOfWhatIsBelowIt() {
        String plan = desk.draft(2023);
        String group = desk.task(plan, "A", ", \"kind\": \"group\"");
        String first = desk.task(plan, "A.1", ", \"parent\": \"A\", \"lead\": \"PG-CHUTRI\", \"weight\": 3");
        String second = desk.task(plan, "A.2", ", \"parent\": \"A\", \"lead\": \"PG-CHUTRI\", \"weight\": 1");
        String third = desk.task(plan, "A.3", ", \"parent\": \"A\", \"lead\": \"PG-CHUTRI\"");
        desk.issue(plan);
        desk.read(group).body("computedProgress", equalTo(0)).body("reportedProgress", nullValue());
        bring(second, "done");
        desk.read(group).body("computedProgress", equalTo(16.67f));
        because(desk.planner(), third, "cancelled").statusCode(200);
        desk.read(group).body("computedProgress", equalTo(25));
        desk.read(first).body("computedProgress", nullValue());
        nobody().get(API + "/plans/" + plan + "/tasks")
                .then()
                .body("items.find { it.code == 'A' }.computedProgress", equalTo(25))
                .body("items.find { it.code == 'A.2' }.computedProgress", equalTo(100));
    }

    private static ValidatableResponse accept(
            RequestSpecification who, String task, String part, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .body(body)
                .put(API + "/tasks/" + task + "/deliverables/" + part + "/acceptance")
                .then();
    }

    private static ValidatableResponse refuse(RequestSpecification who, String task, String part, String tag) {
        return (tag == null ? who : who.header("If-Match", tag))
                .delete(API + "/tasks/" + task + "/deliverables/" + part + "/acceptance")
                .then();
    }

    @Test
    void deliverablesAreAcceptedOneByOneAndMoveTheComputedProgress() {
        String task = desk.task(PARTS);
        String part =
                desk.read(task).body("computedProgress", equalTo(0)).extract().path("deliverables[0].id");
        accept(desk.approver(), task, part, null, "{}").statusCode(428);
        accept(desk.approver(), task, part, "\"8\"", "{}").statusCode(412);
        accept(desk.approver(), task, part, "\"1\"", "{\"on\": \"2023-01-10\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("task.day-ahead"));
        accept(desk.approver(), task, part, "\"1\"", "{\"on\": \"2023-01-06\", \"note\": \"Biên bản số 2\"}")
                .statusCode(200)
                .body("deliverables[0].acceptedOn", equalTo("2023-01-06"))
                .body("deliverables[0].acceptedBy", equalTo(desk.name(Role.APPROVER, ProgressDesk.DISTRICT)))
                .body("deliverables[0].acceptanceNote", equalTo("Biên bản số 2"))
                .body("computedProgress", equalTo(50));
        accept(desk.approver(), task, part, null, "{\"note\": \"Biên bản số 2\"}")
                .statusCode(200)
                .body("deliverables[0].acceptedOn", equalTo("2023-01-06"));
        desk.read(task)
                .body("deliverables[0].acceptedOn", equalTo("2023-01-06"))
                .body("deliverables[0].acceptedBy", nullValue());
        refuse(desk.approver(), task, part, null).statusCode(428);
        refuse(desk.approver(), task, part, "*")
                .statusCode(200)
                .body("deliverables[0].acceptedOn", nullValue())
                .body("computedProgress", equalTo(0));
        refuse(desk.approver(), task, part, null).statusCode(200);
        assertThat(trail(task)).containsExactlyInAnyOrder("accept-deliverable", "reopen-deliverable");
    }

    @Test
    void whoReportedTheTaskDoneAcceptsNoDeliverableOfIt() {
        String task = desk.task(PARTS);
        String part = desk.read(task).extract().path("deliverables[1].id");
        String planner = desk.name(Role.PLANNER, ProgressDesk.PROVINCE);
        to(desk.by(planner), task, "completed").statusCode(200);
        accept(desk.by(planner), task, part, "*", "{}").statusCode(403).body("code", equalTo("progress.own-work"));
        accept(desk.reporter(), task, part, "*", "{}").statusCode(403);
        accept(desk.stranger(), task, part, "*", "{}").statusCode(403);
        accept(nobody(), task, part, "*", "{}").statusCode(401);
        accept(desk.planner(), task, UUID.randomUUID().toString(), "*", "{}")
                .statusCode(404)
                .body("code", equalTo("task.deliverable-not-found"));
        accept(desk.planner(), task, part, "*", "{}").statusCode(200);
        refuse(nobody(), task, part, "*").statusCode(401);
        refuse(desk.reporter(), task, part, "*").statusCode(403);
    }

    @Test
    void aCancelledTaskHasNothingToAcceptOrReach() {
        String task = desk.task(PARTS);
        String part = desk.read(task).extract().path("deliverables[0].id");
        String step = desk.read(task).extract().path("milestones[0].id");
        bring(task, "cancelled");
        accept(desk.planner(), task, part, "*", "{}").statusCode(409).body("code", equalTo("task.is-cancelled"));
        reach(desk.reporter(), task, step, "*", "{}").statusCode(409).body("code", equalTo("task.is-cancelled"));
    }

    private static ValidatableResponse reach(
            RequestSpecification who, String task, String step, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .body(body)
                .put(API + "/tasks/" + task + "/milestones/" + step + "/reached")
                .then();
    }

    private static ValidatableResponse miss(RequestSpecification who, String task, String step, String tag) {
        return (tag == null ? who : who.header("If-Match", tag))
                .delete(API + "/tasks/" + task + "/milestones/" + step + "/reached")
                .then();
    }

    @Test
    void theLeadUnitSaysWhenAMilestoneIsReached() {
        String task = desk.task(PARTS);
        String step = desk.read(task).extract().path("milestones[0].id");
        reach(desk.reporter(), task, step, null, "{}").statusCode(428);
        reach(desk.reporter(), task, step, "\"8\"", "{}").statusCode(412);
        reach(desk.reporter(), task, step, "*", "{\"on\": \"2023-01-10\"}").statusCode(422);
        reach(desk.reporter(), task, step, "\"1\"", "{\"on\": \"2023-01-06\"}")
                .statusCode(200)
                .body("milestones[0].reachedOn", equalTo("2023-01-06"));
        reach(desk.reporter(), task, step, null, "{}").statusCode(200);
        reach(desk.planner(), task, step, "*", "{}").statusCode(403);
        reach(nobody(), task, step, "*", "{}").statusCode(401);
        reach(desk.reporter(), task, "none", "*", "{}")
                .statusCode(404)
                .body("code", equalTo("task.milestone-not-found"));
        miss(desk.planner(), task, step, "*").statusCode(403);
        miss(nobody(), task, step, "*").statusCode(401);
        miss(desk.reporter(), task, step, null).statusCode(428);
        miss(desk.reporter(), task, step, "*").statusCode(200).body("milestones[0].reachedOn", nullValue());
        miss(desk.reporter(), task, step, null).statusCode(200);
        assertThat(trail(task)).containsExactlyInAnyOrder("reach-milestone", "reopen-milestone");
    }

    @Test
    void tasksDueInTheNextWorkingDaysAreAskedForByTheirNumber() {
        desk.on(LocalDate.of(2023, 6, 15));
        String friday = due("2023-06-16");
        String holiday = due("2023-06-19");
        String tuesday = due("2023-06-20");
        String wednesday = due("2023-06-21");
        String plansOf = "/tasks?unit=PG-CHUTRI&limit=500&dueFrom=2023-06-15&dueWithin=";
        desk.holiday(LocalDate.of(2023, 6, 19));
        nobody().get(API + plansOf + "1").then().statusCode(200).body("items.id", contains(friday));
        nobody().get(API + plansOf + "2").then().body("items.id", contains(friday, holiday, tuesday));
        nobody().get(API + plansOf + "3").then().body("items.id", hasItem(wednesday));
        nobody().get(API + plansOf + "0").then().body("items", equalTo(List.of()));
        nobody().get(API + "/tasks?dueWithin=-1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("dueWithin"));
    }

    private String due(String day) {
        return desk.taskOf(2023, ", \"due\": \"" + day + "\", \"duePrecision\": \"day\"");
    }
}
