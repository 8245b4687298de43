package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.nobody;
import static vn.tongket.testing.PlanningDesk.patch;
import static vn.tongket.testing.PlanningDesk.post;
import static vn.tongket.testing.PlanningDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskTreeTest {

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    private String group(String plan, String code, String more) {
        return desk.task(plan, code, ", \"kind\": \"group\"" + more);
    }

    private List<String> codes(String plan) {
        return desk.planner()
                .get("/api/v1/plans/" + plan + "/tasks?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    private static ValidatableResponse delete(RequestSpecification who, String task, String tag) {
        RequestSpecification asked = tag == null ? who : who.header("If-Match", tag);
        return asked.delete("/api/v1/tasks/" + task).then();
    }

    @Test
    void tasksStandBelowGroupsOfTheirPlan() {
        String plan = desk.draft();
        String first = group(plan, "I", "");
        String inner = group(plan, "I.1", ", \"parent\": \"I\"");
        String task = desk.task(plan, "T1", ", \"parent\": \"" + inner + "\"");
        desk.task(plan, "T2", ", \"parent\": \"I\"");
        desk.task(plan, "T3", "");
        read(desk.planner(), first)
                .body("kind", equalTo("group"))
                .body("parent", nullValue())
                .body("timing", nullValue())
                .body("originalTiming", nullValue());
        read(desk.planner(), task)
                .body("kind", equalTo("task"))
                .body("parent", equalTo(Map.of("id", inner, "code", "I.1", "title", Map.of("vi", "Nhiệm vụ I.1"))));
        String list = "/api/v1/tasks?plan=" + plan + "&sort=position";
        desk.planner().get(list + "&group=" + first).then().body("items.code", contains("I.1", "T1", "T2"));
        desk.planner().get(list + "&group=" + inner).then().body("items.code", contains("T1"));
        desk.planner().get(list + "&kind=group").then().body("items.code", contains("I", "I.1"));
        desk.planner().get(list + "&kind=task").then().body("items.code", contains("T1", "T2", "T3"));
        patch(desk.planner(), task, "*", "{\"parent\": null}").statusCode(200).body("parent", nullValue());
    }

    @Test
    void theLineAboveIsAGroupOfTheSamePlanAndNotBelow() {
        String plan = desk.draft();
        String outer = group(plan, "I", "");
        group(plan, "I.1", ", \"parent\": \"I\"");
        desk.task(plan, "T1", "");
        String elsewhere = group(desk.draft(), "II", "");
        refusedParent(plan, "T1", "task.parent-no-group");
        refusedParent(plan, "X", "task.parent-unknown");
        refusedParent(plan, elsewhere, "task.parent-unknown");
        patch(desk.planner(), outer, "*", "{\"parent\": \"I.1\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"))
                .body("errors[0].code", equalTo("task.parent-below"));
        patch(desk.planner(), outer, "*", "{\"parent\": \"I\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("task.parent-below"));
        UUID inner = sql.one(
                        "select id from tasks where plan_id = ? and code = 'I.1'",
                        row -> row.id("id"),
                        UUID.fromString(plan))
                .orElseThrow();
        assertThatThrownBy(
                        () -> sql.update("update tasks set parent_id = ? where id = ?", inner, UUID.fromString(outer)))
                .hasMessageContaining("lies below itself");
    }

    private void refusedParent(String plan, String parent, String code) {
        post(desk.planner(), plan, "{\"code\": \"T9\", \"title\": {\"vi\": \"x\"}, \"parent\": \"" + parent + "\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aGroupHasNeitherUnitsNorADeadline() {
        String plan = desk.draft();
        post(desk.planner(), plan, """
                        {"code": "I", "title": {"vi": "Nhóm"}, "kind": "group", "lead": "PL-SO", "coordinators": ["PL-XA"],
                         "watchers": ["PL-TINH"], "parties": [{"role": "watcher", "name": {"vi": "Hội"}}],
                         "start": "2023-01-01", "due": "2023-03-31", "duePrecision": "day", "recurrence": "month",
                         "deliverables": [{"vi": "Báo cáo"}], "milestones": [{"name": {"vi": "Mốc"}, "due": "2023-02-01"}],
                         "budget": 1, "weight": 2}
                        """)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lead",
                                "/coordinators",
                                "/watchers",
                                "/parties",
                                "/start",
                                "/due",
                                "/duePrecision",
                                "/recurrence",
                                "/deliverables",
                                "/milestones",
                                "/budget"))
                .body("errors[0].code", equalTo("task.group-has-none"));
        group(plan, "I", ", \"weight\": 2, \"lead\": null, \"coordinators\": []");
    }

    @Test
    void aGroupNeedsNoLeadWhenThePlanIsIssued() {
        String plan = desk.draft();
        group(plan, "I", "");
        desk.task(plan, "T1", ", \"parent\": \"I\", \"lead\": \"PL-SO\"");
        desk.putInForce(plan);
        nobody().get("/api/v1/plans/" + plan + "/tasks").then().body("items.code", contains("I", "T1"));
    }

    @Test
    void aGroupThatHasLinesStaysAGroup() {
        String plan = desk.draft();
        String group = group(plan, "I", "");
        String task = desk.task(plan, "T1", ", \"parent\": \"I\"");
        patch(desk.planner(), group, "*", "{\"kind\": \"task\"}")
                .statusCode(409)
                .body("code", equalTo("task.has-children"));
        patch(desk.planner(), task, "*", "{\"parent\": null}").statusCode(200);
        patch(desk.planner(), group, "*", "{\"kind\": \"task\", \"lead\": \"PL-SO\"}")
                .statusCode(200)
                .body("kind", equalTo("task"));
        patch(desk.planner(), group, "*", "{\"kind\": \"group\", \"lead\": null}")
                .statusCode(200)
                .body("kind", equalTo("group"));
    }

    @Test
    void aLineMovesToAPositionAndTheOthersMakeRoom() {
        String plan = desk.draft();
        String first = desk.task(plan, "A", "");
        desk.task(plan, "B", "");
        desk.task(plan, "C", "");
        desk.task(plan, "D", ", \"position\": 2");
        assertThat(codes(plan)).containsExactly("A", "D", "B", "C");
        patch(desk.planner(), first, "*", "{\"position\": 3}").statusCode(200).body("position", equalTo(3));
        assertThat(codes(plan)).containsExactly("D", "B", "A", "C");
        patch(desk.planner(), first, "*", "{\"position\": 1}").statusCode(200);
        assertThat(codes(plan)).containsExactly("A", "D", "B", "C");
        patch(desk.planner(), first, "*", "{\"position\": 99}").statusCode(200).body("position", equalTo(4));
        assertThat(codes(plan)).containsExactly("D", "B", "C", "A");
        patch(desk.planner(), first, "*", "{\"position\": 0}").statusCode(400);
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"position\": 4}")
                .patch("/api/v1/tasks/" + first)
                .then()
                .statusCode(200);
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"position\": 1}")
                .patch("/api/v1/tasks/" + first)
                .then()
                .statusCode(428);
    }

    @Test
    void aPlannerTakesATaskOutOfADraft() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", """
                , "lead": "PL-SO", "watchers": ["PL-TINH"], "parties": [{"role": "watcher", "name": {"vi": "Hội"}}],
                "deliverables": [{"vi": "Báo cáo"}], "milestones": [{"name": {"vi": "Mốc"}, "due": "2023-02-01"}],
                "legalBases": [{"document": "Kế hoạch"}]
                """);
        delete(nobody(), task, "*").statusCode(401);
        delete(desk.stranger(), task, "*").statusCode(404);
        delete(desk.viewer(), task, "*").statusCode(403);
        delete(desk.planner(), UUID.randomUUID().toString(), "*").statusCode(404);
        delete(desk.planner(), task, null).statusCode(428);
        delete(desk.planner(), task, "\"7\"").statusCode(412);
        delete(desk.planner(), task, "\"1\"").statusCode(204);
        read(desk.planner(), task).statusCode(404);
        for (String table :
                List.of("task_units", "task_parties", "task_deliverables", "task_milestones", "task_legal_bases")) {
            assertThat(sql.number("select count(*) as n from " + table + " where task_id = ?", UUID.fromString(task)))
                    .isZero();
        }
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'tasks' and action = 'delete' and before ->> 'id' = ?",
                        task))
                .isEqualTo(1);
        desk.task(plan, "T1", "");
    }

    @Test
    void whatOthersHangOnIsNotTakenOut() {
        String plan = desk.draft();
        String group = group(plan, "I", "");
        desk.task(plan, "T1", ", \"parent\": \"I\"");
        String needed = desk.task(plan, "T2", "");
        desk.task(plan, "T3", ", \"dependencies\": [{\"task\": \"T2\"}]");
        delete(desk.planner(), group, "*").statusCode(409).body("code", equalTo("task.has-children"));
        delete(desk.planner(), needed, "*")
                .statusCode(409)
                .body("code", equalTo("task.needed"))
                .body("detail", containsString("T3"));
    }

    @Test
    void aTaskOfAPlanThatWasSentIsNotTakenOut() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\"");
        desk.submit(plan);
        delete(desk.planner(), task, "*").statusCode(409).body("code", equalTo("plan.not-draft"));
        desk.issue(plan);
        delete(desk.planner(), task, "*").statusCode(409);
        delete(desk.stranger(), task, "*").statusCode(403);
    }
}
