package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.nobody;
import static vn.tongket.testing.PlanningDesk.patch;
import static vn.tongket.testing.PlanningDesk.post;
import static vn.tongket.testing.PlanningDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskResourceTest {

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    private String directive(String code) {
        return desk.planner()
                .body("""
                        {"code": "%s", "text": {"vi": "Chỉ đạo %s"}, "givenBy": {"name": "Phạm Văn B"},
                         "occasion": {"kind": "document", "number": "%s"}, "addressees": [{"unit": "PL-SO"}]}
                        """.formatted(code, code, UUID.randomUUID()))
                .post("/api/v1/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aPlannerAddsATaskWithAllThatBelongsToIt() {
        String plan = desk.draft();
        desk.indicator("PL_INDICATOR");
        String directive = directive("PL-A.1");
        String task = post(desk.planner(), plan, """
                        {"code": "T1", "title": {"vi": "Phát triển hạ tầng số"}, "lead": "PL-SO",
                         "coordinators": ["PL-XA", "PL-TINH"], "period": "2023/2025", "start": "2023-01-01",
                         "due": "2023-03-31", "duePrecision": "quarter",
                         "deliverables": [{"vi": "Kế hoạch", "en": "A plan"}, {"vi": "Báo cáo"}],
                         "directives": ["PL-A.1"], "indicators": ["PL_INDICATOR"], "weight": 1.50}
                        """)
                .statusCode(201)
                .header("Location", containsString("/api/v1/tasks/"))
                .header("ETag", "\"1\"")
                .body("plan.id", equalTo(plan))
                .body("plan.title.vi", containsString("Kế hoạch năm"))
                .body("lead.code", equalTo("PL-SO"))
                .body("coordinators.code", contains("PL-XA", "PL-TINH"))
                .body("period", equalTo("2023/2025"))
                .body("start", equalTo("2023-01-01"))
                .body("due", equalTo("2023-03-31"))
                .body("originalDue", equalTo("2023-03-31"))
                .body("duePrecision", equalTo("quarter"))
                .body("deliverables.vi", contains("Kế hoạch", "Báo cáo"))
                .body("deliverables[0].en", equalTo("A plan"))
                .body("deliverables[1].containsKey('en')", equalTo(false))
                .body("directives[0].id", equalTo(directive))
                .body("directives[0].text.vi", equalTo("Chỉ đạo PL-A.1"))
                .body("indicators", contains("PL_INDICATOR"))
                .body("weight", equalTo(1.5f))
                .body("reportedProgress", nullValue())
                .body("computedProgress", equalTo(0))
                .body("status", equalTo("open"))
                .body("source", nullValue())
                .extract()
                .path("id");
        assertThat(sql.number(
                        "select count(*) as n from task_units where task_id = ? and role = 'coordinator'",
                        UUID.fromString(task)))
                .isEqualTo(2);
        nobody().get("/api/v1/directives/" + directive).then().body("tasks", equalTo(List.of()));
        desk.viewer()
                .get("/api/v1/directives/" + directive)
                .then()
                .body("tasks.id", contains(task))
                .body("tasks[0].plan.id", equalTo(plan));
    }

    @Test
    void whatIsNotStatedStaysNull() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", "");
        read(desk.planner(), task)
                .statusCode(200)
                .body("lead", nullValue())
                .body("period", nullValue())
                .body("start", nullValue())
                .body("due", nullValue())
                .body("originalDue", nullValue())
                .body("duePrecision", nullValue())
                .body("weight", nullValue())
                .body("coordinators", equalTo(List.of()))
                .body("timing", equalTo("not-stated"));
    }

    @Test
    void tasksAreListedInTheOrderOfThePlan() {
        String plan = desk.draft();
        for (int i = 1; i <= 11; i++) {
            desk.task(plan, "T" + i, "");
        }
        desk.planner()
                .get("/api/v1/plans/" + plan + "/tasks?count=true&limit=500")
                .then()
                .statusCode(200)
                .body("total", equalTo(11))
                .body("items[1].code", equalTo("T2"))
                .body("items[10].code", equalTo("T11"));
        desk.planner()
                .get("/api/v1/plans/" + plan + "/tasks?sort=-code&limit=1")
                .then()
                .body("items[0].code", equalTo("T11"));
        desk.planner().get("/api/v1/plans/" + plan + "/tasks?unit=PL-SO").then().statusCode(400);
    }

    @Test
    void aTaskIsAddedByAPlannerToADraftOnly() {
        String plan = desk.draft();
        String body = "{\"code\": \"T1\", \"title\": {\"vi\": \"Nhiệm vụ\"}}";
        post(nobody(), plan, body).statusCode(401);
        post(desk.stranger(), plan, body).statusCode(404);
        post(desk.viewer(), plan, body).statusCode(403);
        post(desk.planner(), UUID.randomUUID().toString(), body).statusCode(404);
        desk.submit(plan);
        post(desk.planner(), plan, body).statusCode(409).body("code", equalTo("plan.not-draft"));
        String issued = desk.issued();
        post(desk.stranger(), issued, body).statusCode(403);
        post(desk.planner(), issued, body.replace("T1", "T9")).statusCode(409);
    }

    @Test
    void aCodeIsUniqueWithinItsPlan() {
        String plan = desk.draft();
        desk.task(plan, "T1", "");
        post(desk.planner(), plan, "{\"code\": \"T1\", \"title\": {\"vi\": \"Khác\"}}")
                .statusCode(409)
                .body("code", equalTo("task.code-taken"));
        desk.task(desk.draft(), "T1", "");
        String other = desk.task(plan, "T2", "");
        patch(desk.planner(), other, "*", "{\"code\": \"T1\"}").statusCode(409);
    }

    @Test
    void theSameKeyAndBodyAddOneTaskToEachPlan() {
        String plan = desk.draft();
        String body =
                "{\"code\": \"T1\", \"title\": {\"vi\": \"Nhiệm vụ\"}, \"due\": \"2023-06-30\", \"duePrecision\": \"day\"}";
        String key = "task-" + plan;
        String first = post(desk.planner().header("Idempotency-Key", key), plan, body)
                .statusCode(201)
                .extract()
                .path("id");
        post(desk.planner().header("Idempotency-Key", key), plan, body)
                .statusCode(201)
                .body("id", equalTo(first))
                .body("duePrecision", equalTo("day"));
        post(desk.planner().header("Idempotency-Key", key), plan, body.replace("T1", "T2"))
                .statusCode(422);
        post(desk.planner().header("Idempotency-Key", key), desk.draft(), body).statusCode(422);
        assertThat(sql.number("select count(*) as n from tasks where plan_id = ?", UUID.fromString(plan)))
                .isEqualTo(1);
    }

    @Test
    void aBodyIsRefusedWithAllItsFaults() {
        String plan = desk.draft();
        post(desk.planner(), plan, """
                        {"code": "T 1", "title": {"vi": ""}, "period": "2025/2023", "due": "31/03/2023",
                         "duePrecision": "week", "weight": "1,5", "status": "done", "deliverables": [{"en": "x"}]}
                        """)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code",
                                "/title/vi",
                                "/period",
                                "/due",
                                "/duePrecision",
                                "/weight",
                                "/status",
                                "/deliverables/0/vi"));
        post(desk.planner(), plan, """
                        {"code": "T1", "title": {"vi": "x"}, "lead": "PL-NONE", "coordinators": ["PL-SO", "PL-NEVER"],
                         "directives": ["PL-NO-SUCH"], "indicators": ["PL_NONE"], "weight": 0.123456,
                         "start": "2023-05-01", "due": "2023-04-29", "duePrecision": "month"}
                        """)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lead",
                                "/coordinators/1",
                                "/directives/0",
                                "/indicators/0",
                                "/weight",
                                "/due",
                                "/due"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "plan.unit-unknown",
                                "plan.unit-unknown",
                                "directive.not-found",
                                "task.indicator-unknown",
                                "task.weight-decimals",
                                "task.due-not-last-day",
                                "task.due-before-start"));
    }

    @Test
    void aDeadlineAndItsPrecisionFitTogether() {
        String plan = desk.draft();
        refusedDue(plan, "\"due\": \"2023-03-31\"", "/duePrecision");
        refusedDue(plan, "\"duePrecision\": \"day\"", "/due");
        refusedDue(plan, "\"due\": \"2023-03-31\", \"duePrecision\": \"regularly\"", "/due");
        refusedDue(plan, "\"due\": \"2023-04-30\", \"duePrecision\": \"quarter\"", "/due");
        refusedDue(plan, "\"due\": \"2023-11-30\", \"duePrecision\": \"year\"", "/due");
        String task = desk.task(plan, "T1", ", \"due\": \"2024-02-29\", \"duePrecision\": \"month\"");
        assertThatThrownBy(() -> sql.update("update tasks set due = '2024-02-28' where id = ?", UUID.fromString(task)))
                .hasMessageContaining("ck_tasks_due");
        assertThatThrownBy(
                        () -> sql.update("update tasks set due_precision = 'none' where id = ?", UUID.fromString(task)))
                .hasMessageContaining("ck_tasks_due");
    }

    private void refusedDue(String plan, String members, String pointer) {
        post(desk.planner(), plan, "{\"code\": \"T9\", \"title\": {\"vi\": \"x\"}, " + members + "}")
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void oneUnitLeadsAndDoesNotCoordinate() {
        String plan = desk.draft();
        post(
                        desk.planner(),
                        plan,
                        "{\"code\": \"T1\", \"title\": {\"vi\": \"x\"}, \"lead\": \"PL-SO\", \"coordinators\": [\"PL-SO\"]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("task.lead-coordinates"));
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\"");
        UUID commune = sql.one("select unit_id from unit_versions where code = 'PL-XA'", row -> row.id("unit_id"))
                .orElseThrow();
        assertThatThrownBy(() -> sql.update(
                        "insert into task_units (task_id, unit_id, role, ordinal) values (?, ?, 'lead', 1)",
                        UUID.fromString(task),
                        commune))
                .hasMessageContaining("uq_task_units_lead");
    }

    @Test
    void aCodeThatSeveralDirectivesBearNeedsTheId() {
        String plan = desk.draft();
        directive("PL-B.1");
        String second = directive("PL-B.1");
        post(desk.planner(), plan, "{\"code\": \"T1\", \"title\": {\"vi\": \"x\"}, \"directives\": [\"PL-B.1\"]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("directive.ambiguous"));
        desk.task(plan, "T1", ", \"directives\": [\"" + second + "\"]");
    }

    @Test
    void aPlannerChangesATaskOfADraft() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\", \"weight\": 2, \"period\": \"2023\"");
        String tag = read(desk.planner(), task).extract().header("ETag");
        patch(
                        desk.planner(),
                        task,
                        tag,
                        "{\"lead\": null, \"coordinators\": [\"PL-XA\"], \"title\": {\"en\": \"Task\"}, \"weight\": 0.25}")
                .statusCode(200)
                .header("ETag", matchesPattern("\"2\\.[0-9a-f]{16}\""))
                .body("lead", nullValue())
                .body("coordinators.code", contains("PL-XA"))
                .body("title.vi", equalTo("Nhiệm vụ T1"))
                .body("title.en", equalTo("Task"))
                .body("weight", equalTo(0.25f))
                .body("period", equalTo("2023"));
        assertThat(sql.number("select revision as n from tasks where id = ?", UUID.fromString(task)))
                .isEqualTo(2);
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'tasks' and action = 'change' and after ->> 'id' = ?",
                        task))
                .isEqualTo(1);
    }

    @Test
    void anEqualChangeChangesNothing() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\", \"weight\": 2");
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"lead\": \"PL-SO\", \"weight\": 2.0}")
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"1\\..*"));
    }

    @Test
    void aChangeIsRefusedWithoutRightTagOrShape() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\"");
        String change = "{\"title\": {\"vi\": \"Khác\"}}";
        patch(nobody(), task, "*", change).statusCode(401);
        patch(desk.stranger(), task, "*", change).statusCode(404);
        patch(desk.viewer(), task, "*", change).statusCode(403);
        patch(desk.planner(), UUID.randomUUID().toString(), "*", change).statusCode(404);
        desk.planner()
                .contentType(MERGE_PATCH)
                .body(change)
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(428);
        patch(desk.planner(), task, "\"4\"", change).statusCode(412);
        patch(desk.planner(), task, "*", "{\"timing\": \"overdue\"}").statusCode(400);
        patch(desk.planner(), task, "*", "{\"lead\": \"PL-NONE\"}").statusCode(422);
        patch(desk.planner(), task, "*", "[]").statusCode(400);
        desk.submit(plan);
        patch(desk.planner(), task, "*", change).statusCode(409);
        desk.issue(plan);
        patch(desk.stranger(), task, "*", change).statusCode(403);
        patch(desk.planner(), task, "*", change).statusCode(409).body("code", equalTo("plan.not-draft"));
    }

    @Test
    void aTaskIsSeenByWhoeverSeesItsPlan() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\"");
        read(nobody(), task).statusCode(404).body("code", equalTo("task.unknown"));
        read(desk.stranger(), task).statusCode(404);
        read(desk.viewer(), task).statusCode(200);
        nobody().get("/api/v1/tasks?plan=" + plan).then().statusCode(200).body("items", equalTo(List.of()));
        desk.viewer().get("/api/v1/tasks?plan=" + plan).then().body("items.id", contains(task));
        desk.submit(plan);
        desk.issue(plan);
        read(nobody(), task).statusCode(200);
        nobody().get("/api/v1/tasks?plan=" + plan).then().body("items.id", contains(task));
        String before = clock.instant().minus(Duration.ofSeconds(1)).toString();
        nobody().get("/api/v1/tasks/" + task + "?asOf=" + before).then().statusCode(404);
        nobody().get("/api/v1/tasks?plan=" + plan + "&asOf=" + before).then().body("items", equalTo(List.of()));
        nobody().get("/api/v1/tasks/" + task + "?asOf=x").then().statusCode(400);
        nobody().get("/api/v1/tasks/nothing").then().statusCode(404);
    }

    @Test
    void timingFollowsFromTheDeadlineAndTheDayAndNothingOfADraftIsDue() {
        String plan = desk.draft();
        LocalDate today = LocalDate.now(clock);
        String group = desk.task(plan, "I", ", \"kind\": \"group\"");
        assertThat(timing(plan, "A", today.minusDays(1))).isEqualTo("not-due");
        timing(plan, "B", today);
        timing(plan, "C", today.plusDays(7));
        timing(plan, "D", today.plusDays(8));
        read(desk.planner(), desk.task(plan, "E", ", \"lead\": \"PL-SO\", \"duePrecision\": \"regularly\""))
                .body("timing", equalTo("no-deadline"));
        read(desk.planner(), desk.task(plan, "F", ", \"lead\": \"PL-SO\", \"duePrecision\": \"none\""))
                .body("timing", equalTo("no-deadline"));
        desk.task(plan, "G", ", \"lead\": \"PL-SO\"");
        String list = "/api/v1/tasks?plan=" + plan;
        desk.planner().get(list + "&timing=overdue,due-soon").then().body("items", equalTo(List.of()));
        read(desk.planner(), group).body("parts.overdue", equalTo(0));
        desk.submit(plan);
        desk.issue(plan);
        read(desk.planner(), group).body("parts.overdue", equalTo(1));
        desk.planner().get(list + "&timing=overdue").then().body("items.code", contains("A"));
        desk.planner().get(list + "&timing=due-soon").then().body("items.code", contains("B", "C"));
        desk.planner().get(list + "&timing=due-soon,not-due").then().body("items.code", contains("B", "C", "D"));
        desk.planner().get(list + "&timing=not-stated").then().body("items.code", contains("G"));
        desk.planner()
                .get(list + "&dueFrom=" + today + "&dueTo=" + today.plusDays(7))
                .then()
                .body("items.code", contains("B", "C"));
    }

    private String timing(String plan, String code, LocalDate due) {
        String task = desk.task(
                plan,
                code,
                ", \"lead\": \"PL-SO\", \"parent\": \"I\", \"due\": \"" + due + "\", \"duePrecision\": \"day\"");
        return read(desk.planner(), task).extract().path("timing");
    }

    @Test
    void timingIsThatOfTheDayAskedFor() {
        String plan = desk.draft();
        LocalDate due = LocalDate.now(clock).plusDays(30);
        String task =
                desk.task(plan, "T1", ", \"lead\": \"PL-SO\", \"due\": \"" + due + "\", \"duePrecision\": \"day\"");
        desk.submit(plan);
        desk.issue(plan);
        String tag = read(nobody(), task)
                .body("timing", equalTo("not-due"))
                .extract()
                .header("ETag");
        nobody().header("If-None-Match", tag)
                .get("/api/v1/tasks/" + task)
                .then()
                .statusCode(304);
        String later = clock.instant().plus(Duration.ofDays(31)).toString();
        nobody().header("If-None-Match", tag)
                .get("/api/v1/tasks/" + task + "?asOf=" + later)
                .then()
                .statusCode(200)
                .body("timing", equalTo("overdue"));
    }

    @Test
    void tasksAreFoundByUnitRoleDirectiveAndWords() {
        String plan = desk.draft();
        String directive = directive("PL-C.1");
        desk.task(plan, "T1", ", \"lead\": \"PL-SO\", \"coordinators\": [\"PL-XA\"], \"directives\": [\"PL-C.1\"]");
        desk.task(plan, """
                {"code": "T2", "title": {"vi": "Thúc đẩy hạ tầng số", "en": "Digital infrastructure"}, "lead": "PL-XA"}
                """);
        String list = "/api/v1/tasks?plan=" + plan;
        desk.planner().get(list + "&unit=PL-XA").then().body("items.code", contains("T1", "T2"));
        desk.planner().get(list + "&unit=PL-XA&role=lead").then().body("items.code", contains("T2"));
        desk.planner().get(list + "&unit=PL-XA&role=coordinator").then().body("items.code", contains("T1"));
        desk.planner().get(list + "&directive=PL-C.1").then().body("items.code", contains("T1"));
        desk.planner().get(list + "&directive=" + directive).then().body("items.code", contains("T1"));
        desk.planner().get(list + "&directive=PL-C.2").then().body("items", equalTo(List.of()));
        desk.planner().get(list + "&q=HA TANG").then().body("items.code", contains("T2"));
        desk.planner().get(list + "&status=open").then().body("items.size()", equalTo(2));
        desk.planner().get(list + "&status=done,cancelled").then().body("items", equalTo(List.of()));
        desk.planner()
                .get(list + "&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("coordinators"))
                .body(containsString("T2"));
    }

    @Test
    void parametersThatDoNotExistOrFitAreRefused() {
        nobody().get("/api/v1/tasks?role=lead")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("role"))
                .body("errors[0].code", equalTo("task.role-without-unit"));
        nobody().get("/api/v1/tasks?unit=PL-SO&role=owner&status=late&timing=soon&dueFrom=1&dueTo=2&plan=3&asOf=4")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter",
                        containsInAnyOrder("role", "status", "timing", "dueFrom", "dueTo", "plan", "asOf"));
        nobody().get("/api/v1/tasks?leader=PL-SO").then().statusCode(400).body("errors.parameter", hasItem("leader"));
        nobody().get("/api/v1/tasks?unit=PL-NONE").then().statusCode(404).body("code", not(equalTo("task.unknown")));
        nobody().queryParam("q", " ").get("/api/v1/tasks").then().statusCode(400);
    }
}
