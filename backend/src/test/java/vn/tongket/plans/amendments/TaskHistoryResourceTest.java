package vn.tongket.plans.amendments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.amendments.AmendmentDesk.change;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What happened to a task: for everybody by versions of its plan, for those with a role by the trail too. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskHistoryResourceTest {

    @Inject
    PlanningDesk desk;

    @Inject
    AmendmentDesk amendments;

    @Inject
    SettableClock clock;

    private String plan;
    private String task;

    /** A task that was drafted, changed, issued, amended, and reported done. */
    @BeforeEach
    void story() {
        clock.reset();
        desk.open();
        plan = desk.draft();
        task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\"");
        desk.task(plan, "T2", ", \"lead\": \"PL-SO\", \"due\": \"2101-12-31\", \"duePrecision\": \"year\"");
        later();
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"weight\": 3}")
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200);
        later();
        desk.submit(plan);
        desk.issue(plan);
        later();
        amendments.inForce(plan, change("T1", "title", "{\"vi\": \"Nhiệm vụ khác\"}"));
        later();
        desk.planner()
                .header("If-Match", "*")
                .body("{\"status\": \"completed\", \"on\": \"2023-01-09\"}")
                .put("/api/v1/tasks/" + task + "/status")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }

    private static ValidatableResponse history(RequestSpecification who, String task, String query) {
        return who.get("/api/v1/tasks/" + task + "/history" + query).then();
    }

    @Test
    void thoseWithARoleSeeWhoChangedWhatTheLatestFirst() {
        history(desk.viewer(), task, "?count=true")
                .statusCode(200)
                .body("total", equalTo(5))
                .body("items.about", contains("task", "version", "version", "task", "task"))
                .body("items.action", contains("complete", "change", "add", "change", "create"))
                .body("items[0].actor", notNullValue())
                .body("items[0].fields.field", hasItem("status"))
                .body("items[1].version", equalTo(2))
                .body("items[1].decision.number", equalTo("20/QĐ-STTTT"))
                .body("items[1].amendment.number", equalTo(1))
                .body("items[1].actor", notNullValue())
                .body("items[1].reason", containsString("Điều chỉnh theo kết luận"))
                .body("items[1].fields.field", contains("title"))
                .body("items[1].fields[0].from.vi", equalTo("Nhiệm vụ T1"))
                .body("items[1].fields[0].to.vi", equalTo("Nhiệm vụ khác"))
                .body("items[3].fields.field", contains("weight"))
                .body("items[3].fields[0].from", nullValue())
                .body("items[3].fields[0].to", equalTo(3))
                .body("items[4].fields", hasSize(0));
    }

    @Test
    void everybodySeesWhatTheVersionsSayAndNoPerson() {
        history(nobody(), task, "")
                .statusCode(200)
                .body("items.action", contains("change", "add"))
                .body("items.version", contains(2, 1))
                .body("items.actor", everyItem(nullValue()))
                .body("items[0].fields[0].to.vi", equalTo("Nhiệm vụ khác"));
        history(desk.stranger(), task, "").statusCode(200).body("items.about", contains("version", "version"));
    }

    @Test
    void aTaskThatAnAmendmentTakesOutKeepsItsHistory() {
        String other = taskId("T2");
        later();
        amendments.inForce(plan, AmendmentDesk.withdraw("T2"));
        history(nobody(), other, "")
                .statusCode(200)
                .body("items.action", contains("withdraw", "add"))
                .body("items[0].amendment.number", equalTo(2))
                .body("items[0].fields", hasSize(0));
    }

    private String taskId(String code) {
        return desk.planner()
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items.find { it.code == '" + code + "' }.id");
    }

    @Test
    void whatWasAskedForItIsPartOfIt() {
        String second = taskId("T2");
        later();
        desk.as(Role.REPORTER, PlanningDesk.DEPARTMENT)
                .body("{\"due\": \"2102-06-30\", \"duePrecision\": \"day\", \"reason\": \"Chờ kinh phí\"}")
                .post("/api/v1/tasks/" + second + "/extensions")
                .then()
                .statusCode(201);
        history(desk.planner(), second, "")
                .body("items[0].about", equalTo("extension"))
                .body("items[0].action", equalTo("ask"))
                .body("items[0].reason", equalTo("Chờ kinh phí"))
                .body("items[0].fields.field", hasItems("due", "status"));
        history(nobody(), second, "").body("items.about", contains("version"));
    }

    @Test
    void itComesInPagesThatNothingNewMoves() {
        String first = history(desk.viewer(), task, "?limit=2")
                .body("items.action", contains("complete", "change"))
                .extract()
                .path("next");
        later();
        desk.planner()
                .header("If-Match", "*")
                .body("{\"status\": \"open\", \"reason\": \"Chưa xong\"}")
                .put("/api/v1/tasks/" + task + "/status")
                .then()
                .statusCode(200);
        String second = desk.viewer()
                .get(first)
                .then()
                .statusCode(200)
                .body("items.action", contains("add", "change"))
                .extract()
                .path("next");
        desk.viewer()
                .get(second)
                .then()
                .body("items.action", contains("create"))
                .body("next", nullValue());
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        history(nobody(), task, "?sort=actor").statusCode(400);
        history(nobody(), task, "?cursor=x").statusCode(400);
        history(nobody(), task, "?limit=0").statusCode(400);
        history(nobody(), UUID.randomUUID().toString(), "").statusCode(404);
        String draft = desk.task(desk.draft(), "T1", "");
        history(nobody(), draft, "").statusCode(404);
        history(desk.stranger(), draft, "").statusCode(404);
        history(desk.planner(), draft, "").statusCode(200).body("items.action", contains("create"));
    }
}
