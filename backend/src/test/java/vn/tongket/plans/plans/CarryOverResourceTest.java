package vn.tongket.plans.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;
import static vn.tongket.testing.PlanningDesk.ISSUE;
import static vn.tongket.testing.PlanningDesk.newYear;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What a plan leaves unfinished goes on in a later one, with its lineage. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CarryOverResourceTest {

    private static final String LEAD = ", \"lead\": \"" + DEPARTMENT + "\"";

    @Inject
    PlanningDesk desk;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        clock.reset();
        desk.open();
    }

    private static String path(String plan) {
        return "/api/v1/plans/" + plan + "/carry-over";
    }

    private ValidatableResponse carry(RequestSpecification who, String from, String into, String... tasks) {
        String ids = Arrays.stream(tasks).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return who.body("{\"into\": \"" + into + "\", \"tasks\": [" + ids + "]}")
                .post(path(from))
                .then();
    }

    private String task(String plan, String code) {
        return sql.one(
                        "select id from tasks where plan_id = ? and code = ?",
                        row -> row.id("id").toString(),
                        UUID.fromString(plan),
                        code)
                .orElseThrow();
    }

    /** A plan in force: a group with two tasks, of which the second is done, and one that is cancelled. */
    private String inForce(int year) {
        String plan = desk.draft(year);
        desk.task(plan, "G", ", \"kind\": \"group\"");
        desk.task(plan, "G.1", LEAD + """
                , "parent": "G", "due": "2023-06-30", "duePrecision": "quarter", "period": "2023", "budget": 5,
                "deliverables": [{"vi": "Báo cáo", "kind": "report"}],
                "milestones": [{"name": {"vi": "Bước một"}, "due": "2023-03-31"}]
                """);
        desk.task(plan, "G.2", LEAD + ", \"parent\": \"G\"");
        desk.task(plan, "T3", LEAD);
        desk.submit(plan);
        desk.issue(plan);
        sql.update("""
                update tasks set completed_on = '2023-01-05', completed_by = 'a', accepted_on = '2023-01-06', accepted_by = 'b'
                where plan_id = ? and code = 'G.2'
                """, UUID.fromString(plan));
        sql.update("""
                update tasks set cancelled_on = '2023-01-06', cancelled_by = 'b', cancelled_reason = 'x'
                where plan_id = ? and code = 'T3'
                """, UUID.fromString(plan));
        return plan;
    }

    private void close(String plan) {
        desk.move(desk.planner(), plan, "{\"status\": \"closed\"}").statusCode(200);
    }

    @Test
    void whatIsUnfinishedIsProposed() {
        String plan = inForce(newYear());
        given().get(path(plan))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("G.1"))
                .body("items[0].due", equalTo("2023-06-30"))
                .body("items[0].status", equalTo("open"))
                .body("items[0].timing", equalTo("not-due"))
                .body("items[0].slips", equalTo(0))
                .body("items[0].years", equalTo(1))
                .body("items[0].carriedInto", nullValue());
        given().get(path(plan) + "?format=csv").then().statusCode(200).body(containsString("G.1,Nhiệm vụ G.1"));
        given().get(path(desk.draft())).then().statusCode(404);
    }

    @Test
    void theNewTaskSaysWhatTheOldOneSaidWithoutItsTimesAndKeepsItsLineage() {
        int year = newYear();
        String first = inForce(year);
        String second = desk.draft(newYear());
        desk.task(second, "G", ", \"kind\": \"group\"");
        carry(desk.planner(), first, second, task(first, "G.1"))
                .statusCode(201)
                .body("from", equalTo(first))
                .body("into", equalTo(second))
                .body("tasks", hasSize(1))
                .body("tasks[0].code", equalTo("G.1"))
                .body("tasks[0].parent.code", equalTo("G"))
                .body("tasks[0].lead.code", equalTo(DEPARTMENT))
                .body("tasks[0].budget", equalTo(5))
                .body("tasks[0].deliverables.vi", contains("Báo cáo"))
                .body("tasks[0].deliverables[0].kind", equalTo("report"))
                .body("tasks[0].milestones", empty())
                .body("tasks[0].due", nullValue())
                .body("tasks[0].period", nullValue())
                .body("tasks[0].timing", equalTo("not-stated"))
                .body("tasks[0].carriedFrom.task", equalTo(task(first, "G.1")))
                .body("tasks[0].carriedFrom.plan.year", equalTo(year))
                .body("tasks[0].lineage.years", equalTo(2))
                .body("tasks[0].lineage.firstDue", equalTo("2023-06-30"));
        desk.viewer().get(path(first)).then().body("items[0].carriedInto.plan.id", equalTo(second));
        given().get(path(first)).then().body("items[0].carriedInto", nullValue());
        close(first);
        desk.submit(second);
        desk.issue(second);
        String third = desk.draft(newYear());
        carry(desk.planner(), second, third, task(second, "G.1"))
                .statusCode(201)
                .body("tasks[0].parent", nullValue())
                .body("tasks[0].lineage.years", equalTo(3))
                .body("tasks[0].lineage.firstDue", equalTo("2023-06-30"));
        desk.viewer().get(path(second)).then().body("items[0].years", equalTo(2));
    }

    @Test
    void aCodeThatIsTakenGetsTheYearItComesFrom() {
        int year = newYear();
        String first = inForce(year);
        String second = desk.draft(newYear());
        desk.task(second, "G.1", LEAD);
        carry(desk.planner(), first, second, task(first, "G.1"))
                .statusCode(201)
                .body("tasks[0].code", equalTo("G.1-" + year));
    }

    @Test
    void noTaskIsInTwoOpenPlans() {
        String first = inForce(newYear());
        String second = desk.draft(newYear());
        String third = desk.draft(newYear());
        String task = task(first, "G.1");
        carry(desk.planner(), first, second, task).statusCode(201);
        carry(desk.planner(), first, third, task).statusCode(409).body("errors[0].code", equalTo("carry-over.already"));
        desk.submit(second);
        desk.move(desk.approver(), second, ISSUE)
                .statusCode(422)
                .body("errors[0].code", equalTo("carry-over.source-open"))
                .body("errors[0].pointer", equalTo("/tasks/G.1"));
        close(first);
        desk.move(desk.approver(), second, ISSUE).statusCode(200);
    }

    @Test
    void whatCannotBeCarriedOverIsToldAndNothingIs() {
        String first = inForce(newYear());
        String second = desk.draft(newYear());
        carry(
                        desk.planner(),
                        first,
                        second,
                        task(first, "G.1"),
                        task(first, "G"),
                        UUID.randomUUID().toString(),
                        task(first, "G.1"))
                .statusCode(422)
                .body("errors.pointer", contains("/tasks/1", "/tasks/2", "/tasks/3"));
        carry(desk.planner(), first, second, task(first, "G.1"), task(first, "G.2"), task(first, "T3"))
                .statusCode(409)
                .body("errors.code", contains("carry-over.finished", "carry-over.finished"));
        carry(desk.planner(), first, second).statusCode(400);
        assertThat(sql.number("select count(*) as n from tasks where plan_id = ?", UUID.fromString(second)))
                .isZero();
        String draft = desk.draft(newYear());
        carry(desk.planner(), second, draft, UUID.randomUUID().toString())
                .statusCode(409)
                .body("code", equalTo("carry-over.not-in-force"));
        String earlier = desk.draft(1950);
        carry(desk.planner(), first, earlier, task(first, "G.1"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/into"));
        carry(desk.planner(), first, first, task(first, "G.1")).statusCode(409).body("code", equalTo("plan.not-draft"));
        desk.planner()
                .body("{\"into\": \"x\", \"tasks\": []}")
                .post(path(first))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/into", "/tasks"));
    }

    @Test
    void itIsForPlannersOfTheLaterPlan() {
        String first = inForce(newYear());
        String second = desk.draft(newYear());
        String task = task(first, "G.1");
        carry(nobody(), first, second, task).statusCode(401);
        for (RequestSpecification who : List.of(desk.viewer(), desk.approver())) {
            carry(who, first, second, task).statusCode(403);
        }
        carry(desk.stranger(), first, second, task).statusCode(404);
        carry(desk.planner(), UUID.randomUUID().toString(), second, task).statusCode(404);
        carry(desk.planner(), first, UUID.randomUUID().toString(), task).statusCode(404);
    }

    @Test
    void theSameKeyCarriesOverOnce() {
        String first = inForce(newYear());
        String second = desk.draft(newYear());
        String body = "{\"into\": \"" + second + "\", \"tasks\": [\"" + task(first, "G.1") + "\"]}";
        for (int i = 0; i < 2; i++) {
            desk.planner()
                    .header("Idempotency-Key", "carry-" + first)
                    .body(body)
                    .post(path(first))
                    .then()
                    .statusCode(201);
        }
        assertThat(sql.number("select count(*) as n from tasks where plan_id = ?", UUID.fromString(second)))
                .isEqualTo(1);
    }
}
