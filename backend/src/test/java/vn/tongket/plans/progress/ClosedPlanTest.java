package vn.tongket.plans.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tongket.plans.progress.ProgressDesk.API;
import static vn.tongket.plans.progress.ProgressDesk.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** After a plan is closed nothing new is recorded; what was reported before is still decided. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ClosedPlanTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 2);

    @Inject
    ProgressDesk desk;

    private String task;
    private String plan;

    @BeforeEach
    void aTaskWithADeliverable() {
        desk.open();
        task = desk.task(", \"deliverables\": [{\"vi\": \"Báo cáo\"}], "
                + "\"milestones\": [{\"name\": {\"vi\": \"Dự thảo\"}, \"due\": \"2023-02-01\"}]");
        plan = desk.read(task).extract().path("plan.id");
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    private void reportedDone() {
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\"}").statusCode(200);
    }

    private void closed() {
        move(desk.planner(), "/plans/" + plan, "{\"status\": \"closed\"}").statusCode(200);
        desk.on(NEW_YEAR);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("task.plan-closed"));
    }

    private ValidatableResponse accept(RequestSpecification who) {
        String deliverable = desk.read(task).extract().path("deliverables[0].id");
        return who.header("If-Match", "*")
                .body("{}")
                .put(API + "/tasks/" + task + "/deliverables/" + deliverable + "/acceptance")
                .then();
    }

    @Test
    void whatWasReportedDoneBeforeIsAcceptedWithWhatItBroughtForth() {
        reportedDone();
        closed();
        accept(desk.approver()).statusCode(200).body("computedProgress", equalTo(100));
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"done\"}")
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("timing", equalTo("done-early"))
                .body("acceptedOn", equalTo("2024-01-02"));
        refused(accept(desk.approver()));
        refused(move(desk.approver(), "/tasks/" + task, "{\"status\": \"open\", \"reason\": \"Xem lại\"}"));
    }

    @Test
    void whatWasReportedDoneBeforeIsRefusedWithAReasonAndIsLeftUnfinished() {
        reportedDone();
        closed();
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"open\"}").statusCode(422);
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"open\", \"reason\": \"Chưa đạt\"}")
                .statusCode(200)
                .body("status", equalTo("open"));
        desk.planner()
                .get(API + "/plans/" + plan + "/carry-over")
                .then()
                .statusCode(200)
                .body("items.code", contains("T1"));
    }

    @Test
    void theLeadUnitTakesNothingBackThatWaitsForADecision() {
        reportedDone();
        closed();
        refused(move(desk.reporter(), "/tasks/" + task, "{\"status\": \"open\", \"reason\": \"Nhầm\"}"));
    }

    @Test
    void nothingNewIsRecordedAndTheWayOutIsTold() {
        closed();
        desk.reporter()
                .header("Accept-Language", "en")
                .header("If-Match", "*")
                .body("{\"status\": \"completed\"}")
                .put(API + "/tasks/" + task + "/status")
                .then()
                .statusCode(409)
                .body("code", equalTo("task.plan-closed"))
                .body("detail", containsString("carried over into the plan of a later year"));
        refused(move(desk.planner(), "/tasks/" + task, "{\"status\": \"paused\", \"reason\": \"Chờ\"}"));
        refused(accept(desk.approver()));
        String milestone = desk.read(task).extract().path("milestones[0].id");
        refused(desk.reporter()
                .header("If-Match", "*")
                .body("{}")
                .put(API + "/tasks/" + task + "/milestones/" + milestone + "/reached")
                .then());
        refused(desk.reporter()
                .body("{\"due\": \"2024-04-30\", \"duePrecision\": \"month\", \"reason\": \"Chờ vốn\"}")
                .post(API + "/tasks/" + task + "/extensions")
                .then());
    }

    @Test
    void aReportThatWasSentBeforeIsStillApprovedOrReturned() {
        String sent = desk.report(task, "2023-01", 0);
        desk.sent(sent);
        closed();
        move(desk.approver(), "/progress-reports/" + sent, "{\"status\": \"returned\", \"reason\": \"Nói rõ\"}")
                .statusCode(200);
        refused(move(desk.reporter(), "/progress-reports/" + sent, "{\"status\": \"submitted\"}"));
    }

    @Test
    void aRequestThatWaitsIsRefusedButNotGranted() {
        String extension = desk.reporter()
                .body("{\"due\": \"2023-04-30\", \"duePrecision\": \"month\", \"reason\": \"Chờ vốn\"}")
                .post(API + "/tasks/" + task + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        closed();
        refused(move(desk.approver(), "/extensions/" + extension, "{\"status\": \"granted\"}"));
        move(desk.approver(), "/extensions/" + extension, "{\"status\": \"refused\", \"reason\": \"Đã hết năm\"}")
                .statusCode(200);
    }

    @Test
    void whatGoesOnInALaterPlanIsDecidedThere() {
        reportedDone();
        closed();
        String unit = desk.planner().get(API + "/plans/" + plan).path("unit.code");
        String later = desk.planner()
                .body(Map.of("unit", unit, "year", 2024, "title", Map.of("vi", "Kế hoạch 2024")))
                .post(API + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.planner()
                .body(Map.of("into", later, "tasks", List.of(task)))
                .post(API + "/plans/" + plan + "/carry-over")
                .then()
                .statusCode(201);
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"done\"}")
                .statusCode(409)
                .body("code", equalTo("task.goes-on"));
    }
}
