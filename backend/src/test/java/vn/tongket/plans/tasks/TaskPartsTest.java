package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.nobody;
import static vn.tongket.testing.PlanningDesk.patch;
import static vn.tongket.testing.PlanningDesk.post;
import static vn.tongket.testing.PlanningDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskPartsTest {

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    @Test
    void aTaskSaysAllThatAnAnnexSaysOfIt() {
        String plan = desk.draft();
        desk.task(plan, """
                {"code": "T1", "title": {"vi": "Xây dựng kho dữ liệu"}, "content": {"vi": "Khảo sát, thiết kế, vận hành"},
                 "lead": "PL-SO", "coordinators": ["PL-XA"], "watchers": ["PL-TINH"],
                 "parties": [{"role": "coordinator", "name": {"vi": "VNPT"}}, {"role": "watcher", "name": {"vi": "Hội Tin học", "en": "IT society"}}],
                 "legalBases": [{"document": "Kế hoạch chuyển đổi số", "number": "25/KH-UBND", "date": "2023-01-15", "page": "Mục II"},
                                {"document": "Nghị quyết"}],
                 "recurrence": "half-year", "budget": 123456789012345678, "funding": {"vi": "Ngân sách tỉnh"},
                 "submittedTo": "UBND tỉnh", "note": {"vi": "Ghi chú"},
                 "external": {"system": "TAN-%1$s", "key": "17"}}
                """.formatted(plan.substring(0, 8)));
        ValidatableResponse task = desk.planner()
                .get("/api/v1/tasks?plan=" + plan)
                .then()
                .statusCode(200)
                .body("items[0].content.vi", equalTo("Khảo sát, thiết kế, vận hành"))
                .body("items[0].watchers.code", contains("PL-TINH"))
                .body("items[0].parties.role", contains("coordinator", "watcher"))
                .body("items[0].parties[1].name.en", equalTo("IT society"))
                .body("items[0].legalBases.document", contains("Kế hoạch chuyển đổi số", "Nghị quyết"))
                .body("items[0].legalBases[0].number", equalTo("25/KH-UBND"))
                .body("items[0].legalBases[0].date", equalTo("2023-01-15"))
                .body("items[0].legalBases[1].page", nullValue())
                .body("items[0].recurrence", equalTo("half-year"))
                .body("items[0].budget", equalTo(123456789012345678L))
                .body("items[0].funding.vi", equalTo("Ngân sách tỉnh"))
                .body("items[0].submittedTo", equalTo("UBND tỉnh"))
                .body("items[0].note.vi", equalTo("Ghi chú"))
                .body("items[0].external.key", equalTo("17"))
                .body("items[0].position", equalTo(1))
                .body("items[0].slips", equalTo(0));
        String id = task.extract().path("items[0].id");
        String before =
                desk.planner().get("/api/v1/tasks/" + id).then().extract().asString();
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"budget\": 123456789012345678, \"watchers\": [\"PL-TINH\"]}")
                .patch("/api/v1/tasks/" + id)
                .then()
                .statusCode(200);
        assertThat(desk.planner().get("/api/v1/tasks/" + id).then().extract().asString())
                .isEqualTo(before);
        patch(
                        desk.planner(),
                        id,
                        "*",
                        "{\"content\": null, \"watchers\": [], \"parties\": [], \"legalBases\": [], \"recurrence\": null, \"budget\": null, \"funding\": null, \"submittedTo\": null, \"note\": null, \"external\": null}")
                .statusCode(200)
                .body("content", nullValue())
                .body("watchers", equalTo(List.of()))
                .body("parties", equalTo(List.of()))
                .body("legalBases", equalTo(List.of()))
                .body("recurrence", nullValue())
                .body("budget", nullValue())
                .body("funding", nullValue())
                .body("submittedTo", nullValue())
                .body("note", nullValue())
                .body("external", nullValue())
                .body("lead.code", equalTo("PL-SO"))
                .body("coordinators.code", contains("PL-XA"));
    }

    @Test
    void whatIsWrittenWronglyIsRefusedInOneAnswer() {
        String plan = desk.draft();
        post(desk.planner(), plan, """
                        {"code": "T1", "title": {"vi": "x"}, "kind": "heading", "recurrence": "week", "budget": -1,
                         "position": 0, "parties": [{"role": "lead", "name": {"vi": "x"}}, {"role": "watcher"}],
                         "legalBases": [{"number": "1"}], "milestones": [{"name": {"vi": "x"}}],
                         "dependencies": [{"lagDays": 4000, "task": "T2"}], "targets": [{"indicator": "X", "unit": "PL-SO", "period": "23"}],
                         "deliverables": [{"vi": "x", "kind": "thing"}], "external": {"system": "a b", "key": ""}}
                        """)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/kind",
                                "/recurrence",
                                "/budget",
                                "/position",
                                "/parties/0/role",
                                "/parties/1/name",
                                "/legalBases/0/document",
                                "/milestones/0/due",
                                "/dependencies/0/lagDays",
                                "/targets/0/period",
                                "/deliverables/0/kind",
                                "/external/system",
                                "/external/key"));
        post(desk.planner(), plan, """
                        {"code": "T1", "title": {"vi": "x"}, "budget": 0.5, "lead": "PL-SO", "coordinators": ["PL-XA"],
                         "watchers": ["PL-XA", "PL-SO", "PL-NONE"]}
                        """)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/budget", "/watchers/0", "/watchers/1", "/watchers/2"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "body.not-a-whole-number", "task.unit-twice", "task.unit-twice", "plan.unit-unknown"));
        post(
                        desk.planner(),
                        plan,
                        "{\"code\": \"T1\", \"title\": {\"vi\": \"x\"}, \"slips\": 1, \"completedOn\": \"2023-01-01\"}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/slips", "/completedOn"));
    }

    @Test
    void aDeliverableKeepsItsIdentityWhileTheListIsWrittenAnew() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", """
                , "deliverables": [{"vi": "Báo cáo", "kind": "report", "description": {"vi": "Mỗi quý"}}, {"vi": "Phần mềm"}]
                """);
        ValidatableResponse first = read(desk.planner(), task)
                .body("deliverables[0].kind", equalTo("report"))
                .body("deliverables[0].description.vi", equalTo("Mỗi quý"))
                .body("deliverables[0].acceptedOn", nullValue())
                .body("deliverables[1].kind", nullValue());
        String report = first.extract().path("deliverables[0].id");
        String software = first.extract().path("deliverables[1].id");
        patch(desk.planner(), task, "*", """
                        {"deliverables": [{"vi": "Kế hoạch"}, {"vi": "Phần mềm", "kind": "system"}, {"vi": "Báo cáo quý", "id": "%s"}]}
                        """.formatted(report))
                .statusCode(200)
                .body("deliverables.vi", contains("Kế hoạch", "Phần mềm", "Báo cáo quý"))
                .body("deliverables[0].id", notNullValue())
                .body("deliverables[1].id", equalTo(software))
                .body("deliverables[2].id", equalTo(report))
                .body("deliverables[2].kind", nullValue());
        patch(desk.planner(), task, "*", "{\"deliverables\": [{\"vi\": \"x\", \"id\": \"" + UUID.randomUUID() + "\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/deliverables/0/id"))
                .body("errors[0].code", equalTo("task.deliverable-unknown"));
        patch(desk.planner(), task, "*", "{\"deliverables\": [{\"vi\": \"x\", \"acceptedOn\": \"2023-01-01\"}]}")
                .statusCode(400);
        patch(desk.planner(), task, "*", "{\"deliverables\": []}").statusCode(200);
        assertThat(sql.number("select count(*) as n from task_deliverables where task_id = ?", UUID.fromString(task)))
                .isZero();
    }

    @Test
    void aMilestoneKeepsItsIdentityToo() {
        String plan = desk.draft();
        String task = desk.task(plan, "T1", """
                , "milestones": [{"name": {"vi": "Khảo sát"}, "due": "2023-02-28"}, {"name": {"vi": "Nghiệm thu"}, "due": "2023-06-30"}]
                """);
        String survey = read(desk.planner(), task)
                .body("milestones.due", contains("2023-02-28", "2023-06-30"))
                .body("milestones[0].reachedOn", nullValue())
                .extract()
                .path("milestones[0].id");
        patch(desk.planner(), task, "*", """
                        {"milestones": [{"name": {"vi": "Thiết kế"}, "due": "2023-03-31"}, {"name": {"vi": "Khảo sát"}, "due": "2023-04-15"}]}
                        """)
                .statusCode(200)
                .body("milestones[1].id", equalTo(survey))
                .body("milestones[1].due", equalTo("2023-04-15"));
        patch(desk.planner(), task, "*", """
                        {"milestones": [{"name": {"vi": "x"}, "due": "2023-03-31", "id": "%s"}]}
                        """.formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].code", equalTo("task.milestone-unknown"));
    }

    @Test
    void aTaskServesTargetsThatAreSet() {
        String plan = desk.draft();
        desk.indicator("PL_TARGETED");
        desk.target("PL_TARGETED", "PL-TINH", "2023");
        String task = desk.task(
                plan,
                "T1",
                ", \"targets\": [{\"indicator\": \"PL_TARGETED\", \"unit\": \"PL-TINH\", \"period\": \"2023\"}]");
        read(desk.planner(), task)
                .body("targets[0].indicator", equalTo("PL_TARGETED"))
                .body("targets[0].unit.code", equalTo("PL-TINH"))
                .body("targets[0].period", equalTo("2023"))
                .body("indicators", contains("PL_TARGETED"));
        desk.planner()
                .get("/api/v1/tasks?plan=" + plan + "&indicator=PL_TARGETED,PL_OTHER")
                .then()
                .body("items.id", contains(task));
        desk.planner()
                .get("/api/v1/tasks?plan=" + plan + "&indicator=PL_OTHER")
                .then()
                .body("items", equalTo(List.of()));
        post(desk.planner(), plan, """
                        {"code": "T2", "title": {"vi": "x"}, "targets": [
                          {"indicator": "PL_TARGETED", "unit": "PL-TINH", "period": "2024"},
                          {"indicator": "PL_TARGETED", "unit": "PL-NONE", "period": "2023"}]}
                        """)
                .statusCode(422)
                .body("errors.pointer", contains("/targets/0", "/targets/1/unit"))
                .body("errors.code", contains("task.target-unknown", "plan.unit-unknown"));
        patch(desk.planner(), task, "*", "{\"targets\": []}")
                .statusCode(200)
                .body("targets", equalTo(List.of()))
                .body("indicators", contains("PL_TARGETED"));
    }

    @Test
    void aTaskOfAnotherSystemIsMirroredOnce() {
        String plan = desk.draft();
        String system = "SYS" + plan.substring(0, 8);
        String external = ", \"external\": {\"system\": \"%s\", \"key\": \"%s\"}";
        String task = desk.task(plan, "T1", external.formatted(system, "a/1:2"));
        desk.task(plan, "T2", external.formatted(system, "a/2"));
        post(
                        desk.planner(),
                        desk.draft(),
                        "{\"code\": \"T1\", \"title\": {\"vi\": \"x\"}" + external.formatted(system, "a/2") + "}")
                .statusCode(409)
                .body("code", equalTo("task.external-taken"))
                .body("detail", containsString("a/2"));
        patch(desk.planner(), task, "*", "{\"external\": {\"key\": \"a/2\"}}").statusCode(409);
        patch(desk.planner(), task, "*", "{\"external\": {\"key\": \"a/3\"}}").statusCode(200);
        desk.planner()
                .get("/api/v1/tasks?external=" + system)
                .then()
                .body("items.code", containsInAnyOrder("T1", "T2"));
        desk.planner().get("/api/v1/tasks?external=" + system + ":a/3").then().body("items.code", contains("T1"));
        desk.planner().get("/api/v1/tasks?external=a b").then().statusCode(400);
    }

    @Test
    void tasksAreFoundByThoseWhoWatchByTheUnitsAboveAndByTheYear() {
        int year = PlanningDesk.newYear();
        String plan = desk.draft(year);
        desk.task(plan, "T1", ", \"lead\": \"PL-SO\", \"watchers\": [\"PL-XA\"]");
        desk.task(plan, "T2", ", \"lead\": \"PL-XA\"");
        desk.task(plan, "T3", "");
        String list = "/api/v1/tasks?plan=" + plan;
        desk.planner().get(list + "&unit=PL-XA").then().body("items.code", contains("T1", "T2"));
        desk.planner().get(list + "&unit=PL-XA&role=watcher").then().body("items.code", contains("T1"));
        desk.planner().get(list + "&within=PL-TINH&role=lead").then().body("items.code", contains("T1", "T2"));
        desk.planner().get(list + "&within=PL-SO").then().body("items.code", contains("T1"));
        desk.planner().get(list + "&within=PL-KHAC").then().body("items", equalTo(List.of()));
        desk.planner().get("/api/v1/tasks?year=" + year).then().body("items.code", contains("T1", "T2", "T3"));
        desk.planner().get("/api/v1/tasks?year=" + (year + 5000)).then().statusCode(400);
        nobody().get("/api/v1/tasks?kind=x&group=1&minSlips=many&external=:1&year=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("kind", "group", "minSlips", "external", "year"));
    }
}
