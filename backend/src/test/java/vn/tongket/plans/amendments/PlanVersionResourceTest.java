package vn.tongket.plans.amendments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.amendments.AmendmentDesk.add;
import static vn.tongket.plans.amendments.AmendmentDesk.change;
import static vn.tongket.plans.amendments.AmendmentDesk.file;
import static vn.tongket.plans.amendments.AmendmentDesk.plan;
import static vn.tongket.plans.amendments.AmendmentDesk.withdraw;
import static vn.tongket.testing.PlanningDesk.COMMUNE;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Versions of plans: kept, compared, and asked for as of a day. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanVersionResourceTest {

    private static final String LEAD = ", \"lead\": \"" + DEPARTMENT + "\"";
    private static final String DUE = LEAD + ", \"due\": \"2023-06-30\", \"duePrecision\": \"quarter\"";

    @Inject
    PlanningDesk desk;

    @Inject
    AmendmentDesk amendments;

    @Inject
    SettableClock clock;

    @Inject
    Clock time;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        clock.reset();
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private String planWith(String... codes) {
        String plan = desk.draft();
        for (String code : codes) {
            desk.task(plan, code, DUE);
        }
        desk.submit(plan);
        desk.issue(plan);
        return plan;
    }

    @Test
    void whatIsIssuedIsVersionOne() {
        String plan = planWith("T1", "T2");
        given().get(plan(plan) + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].kind", equalTo("issued"))
                .body("items[0].decision.number", equalTo("12/QĐ-STTTT"))
                .body("items[0].inForceFrom", equalTo("2023-01-05"))
                .body("items[0].knownSince", equalTo("2023-01-09T05:00:00Z"))
                .body("items[0].tasks", equalTo(2))
                .body("items[0].sha256", notNullValue());
        given().get(plan(plan) + "/versions/1")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("version", equalTo(1))
                .body("amendment", nullValue())
                .body("plan.unit.code", equalTo(DEPARTMENT))
                .body("plan.tasks.code", contains("T1", "T2"))
                .body("plan.tasks[0].lead.name.vi", equalTo("Sở Kế Hoạch"))
                .body("plan.tasks[0].due", equalTo("2023-06-30"));
    }

    @Test
    void aVersionIsTheSameBytesForEver() {
        String plan = planWith("T1", "T2");
        String version = plan(plan) + "/versions/1";
        Map<String, byte[]> before =
                Map.of("json", file(version, "json"), "csv", file(version, "csv"), "xlsx", file(version, "xlsx"));
        clock.advance(Duration.ofDays(40));
        amendments.inForce(
                plan, change("T1", "title", "{\"vi\": \"Việc khác\"}") + "," + withdraw("T2") + "," + add("T3", ""));
        clock.advance(Duration.ofDays(400));
        before.forEach(
                (format, bytes) -> assertThat(file(version, format)).as(format).isEqualTo(bytes));
        assertThat(new String(before.get("csv"), StandardCharsets.UTF_8))
                .startsWith("TT (code),Nội dung nhiệm vụ (title),Căn cứ (legalBases)")
                .contains("T1,Nhiệm vụ T1,,Sở Kế Hoạch (PL-SO),,,Quý II/2023")
                .doesNotContain("Phiên bản");
        String sum = given().get(plan(plan) + "/versions").path("items[1].sha256");
        assertThat(sql.number(
                        "select count(*) as n from plan_versions where plan_id = ? and sha256 = ?",
                        UUID.fromString(plan),
                        sum))
                .isEqualTo(1);
    }

    @Test
    void aTagAnswersThatNothingIsNew() {
        String version = plan(planWith("T1")) + "/versions/1";
        String tag = given().get(version).header("ETag");
        given().header("If-None-Match", tag).get(version).then().statusCode(304);
        given().get(version + "?format=csv&bom=true").then().statusCode(200).body(containsString("\uFEFFTT (code)"));
    }

    @Test
    void versionsOfWhatIsNotThereAreNotFound() {
        String plan = planWith("T1");
        for (String path : List.of("/versions/2", "/versions/0", "/versions/x", "/compare?to=7")) {
            given().get(plan(plan) + path).then().statusCode(404).contentType("application/problem+json");
        }
        given().get(plan(UUID.randomUUID().toString()) + "/versions").then().statusCode(404);
        String draft = desk.draft();
        given().get(plan(draft) + "/versions").then().statusCode(404);
        desk.planner().get(plan(draft) + "/versions").then().statusCode(200).body("items", empty());
        desk.planner()
                .get(plan(draft) + "/versions/1")
                .then()
                .statusCode(404)
                .body("code", equalTo("plan-version.unknown"));
        given().get(plan(plan) + "/compare?from=-1&to=x&more=1").then().statusCode(400);
        given().get(plan(plan) + "/compare?from=-1&to=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from", "to"));
    }

    @Test
    void sevenChangesTwoAdditionsAndAWithdrawalAmongTwoHundredTasksAreTenLines() {
        String plan = desk.draft();
        StringBuilder rows = new StringBuilder("TT (code),Nội dung nhiệm vụ (title),Đơn vị chủ trì (lead)\n");
        for (int i = 1; i <= 200; i++) {
            rows.append("T")
                    .append(i)
                    .append(",Nhiệm vụ ")
                    .append(i)
                    .append(",")
                    .append(DEPARTMENT)
                    .append("\n");
        }
        desk.planner()
                .contentType("text/csv;charset=UTF-8")
                .body(rows.toString())
                .post(plan(plan) + "/annex")
                .then()
                .statusCode(200)
                .body("changes", hasSize(200));
        desk.submit(plan);
        desk.issue(plan);
        List<String> lines = new ArrayList<>();
        for (int i : List.of(3, 17, 40, 77, 120, 150, 199)) {
            lines.add(change("T" + i, "submittedTo", "\"Giám đốc Sở\""));
        }
        lines.add(add("T201", ", \"position\": 11"));
        lines.add(add("T202", ""));
        lines.add(withdraw("T100"));
        amendments.inForce(plan, String.join(",", lines));
        given().get(plan(plan) + "/compare?from=1&to=2")
                .then()
                .statusCode(200)
                .body("counts.changed", equalTo(7))
                .body("counts.added", equalTo(2))
                .body("counts.withdrawn", equalTo(1))
                .body("lines", hasSize(10))
                .body("lines.code", contains("T3", "T201", "T17", "T40", "T77", "T120", "T150", "T199", "T202", "T100"))
                .body("lines[0].fields", hasSize(1))
                .body("lines[0].fields[0].field", equalTo("submittedTo"))
                .body("lines[0].fields[0].from", nullValue())
                .body("lines[0].fields[0].to", equalTo("Giám đốc Sở"));
        assertThat(new String(file(plan(plan) + "/compare?from=1", "csv"), StandardCharsets.UTF_8))
                .startsWith("code,title,action,field,from,to\r\nT3,Nhiệm vụ 3,change,submittedTo,,Giám đốc Sở\r\n");
        assertThat(file(plan(plan) + "/compare?from=1", "xlsx")).startsWith('P', 'K');
    }

    @Test
    void whatIsChangedBackIsNoDifference() {
        String plan = planWith("T1", "T2");
        amendments.inForce(
                plan,
                change("T1", "lead", "\"" + COMMUNE + "\"") + ","
                        + change("T2", "deliverables", "[{\"vi\": \"Báo cáo\"}]"));
        amendments.inForce(
                plan, change("T1", "lead", "\"" + DEPARTMENT + "\"") + "," + change("T2", "deliverables", "[]"));
        given().get(plan(plan) + "/compare?from=2&to=3").then().statusCode(200).body("lines", hasSize(2));
        given().get(plan(plan) + "/compare?from=1&to=3").then().statusCode(200).body("lines", empty());
        given().get(plan(plan) + "/compare?from=3&to=1").then().statusCode(200).body("lines", empty());
        given().get(plan(plan) + "/compare?from=0")
                .then()
                .statusCode(200)
                .body("to", equalTo(3))
                .body("counts.added", equalTo(2));
    }

    @Test
    void thePlanAndItsTasksAreAskedForAsTheyStood() {
        String plan = planWith("T1", "T2", "T3");
        clock.advance(Duration.ofDays(30));
        amendments.inForce(
                plan,
                change("T1", "title", "{\"vi\": \"Việc khác\"}")
                        + "," + change("T1", "due", "\"2023-01-31\"")
                        + "," + change("T1", "duePrecision", "\"month\"")
                        + "," + withdraw("T2")
                        + "," + add("T4", ", \"position\": 1"));
        String then = "?asOf=2023-01-10T00:00:00Z";
        given().get(plan(plan) + then).then().statusCode(200).body("version", equalTo(1));
        given().get(plan(plan)).then().statusCode(200).body("version", equalTo(2));
        given().get(plan(plan) + "/tasks" + then + "&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.code", contains("T1", "T2", "T3"))
                .body("items.position", contains(1, 2, 3))
                .body("items[0].title.vi", equalTo("Nhiệm vụ T1"))
                .body("items[0].due", equalTo("2023-06-30"))
                .body("items[0].timing", equalTo("not-due"));
        given().get(plan(plan) + "/tasks")
                .then()
                .statusCode(200)
                .body("items.code", contains("T4", "T1", "T3"))
                .body("items[1].title.vi", equalTo("Việc khác"))
                .body("items[1].originalDue", equalTo("2023-06-30"))
                .body("items[1].timing", equalTo("overdue"));
        String next = given().get(plan(plan) + "/tasks" + then + "&limit=2").path("next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.code", contains("T3"));
        given().get(plan(plan) + "/tasks" + then + "&sort=-position")
                .then()
                .statusCode(200)
                .body("items.code", contains("T3", "T2", "T1"));
        given().get(plan(plan) + "/tasks" + then + "&cursor=x").then().statusCode(400);
        given().get(plan(plan) + "?asOf=2023-01-01T00:00:00Z").then().statusCode(404);
    }

    private static final String THEN = "asOf=2023-01-10T00:00:00Z";

    private static List<String> listed(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/tasks?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    private static ValidatableResponse one(String task, String query) {
        return given().get("/api/v1/tasks/" + task + query).then();
    }

    /** A plan whose T1 was changed, whose T2 was withdrawn and to which T4 was added, thirty days after it was issued. */
    private String amendedPlan() {
        String plan = planWith("T1", "T2", "T3");
        clock.advance(Duration.ofDays(30));
        amendments.inForce(
                plan,
                change("T1", "title", "{\"vi\": \"Đường truyền\"}")
                        + "," + change("T1", "lead", "\"PL-XA\"")
                        + "," + change("T1", "due", "\"2023-01-31\"")
                        + "," + change("T1", "duePrecision", "\"month\"")
                        + "," + withdraw("T2")
                        + "," + add("T4", ", \"position\": 1"));
        return plan;
    }

    private String id(String plan, String code) {
        return sql.one(
                        "select id from tasks where plan_id = ? and code = ?",
                        row -> row.id("id").toString(),
                        UUID.fromString(plan),
                        code)
                .orElseThrow();
    }

    @Test
    void aTaskIsToldAsItsPlanSaidItThen() {
        String plan = amendedPlan();
        one(id(plan, "T1"), "?" + THEN)
                .statusCode(200)
                .body("title.vi", equalTo("Nhiệm vụ T1"))
                .body("lead.code", equalTo(DEPARTMENT))
                .body("due", equalTo("2023-06-30"))
                .body("timing", equalTo("not-due"))
                .body("position", equalTo(1));
        one(id(plan, "T1"), "?asOf=" + time.instant())
                .statusCode(200)
                .body("title.vi", equalTo("Đường truyền"))
                .body("due", equalTo("2023-01-31"))
                .body("timing", equalTo("overdue"));
    }

    @Test
    void aTaskIsThereOnlyWhileItsPlanHasIt() {
        String plan = amendedPlan();
        String now = "?asOf=" + time.instant();
        one(id(plan, "T2"), "?" + THEN).statusCode(200).body("withdrawnIn", nullValue());
        one(id(plan, "T2"), now).statusCode(404).body("code", equalTo("task.unknown"));
        one(id(plan, "T2"), "").statusCode(200).body("withdrawnIn", equalTo(2));
        one(id(plan, "T4"), "?" + THEN).statusCode(404);
        one(id(plan, "T4"), now).statusCode(200).body("addedIn", equalTo(2));
        one(id(plan, "T1"), "?asOf=2023-01-01T00:00:00Z").statusCode(404);
    }

    @Test
    void theListOfTasksAsksAndAnswersWhatStoodThen() {
        String plan = amendedPlan();
        String of = "plan=" + plan + "&sort=position&" + THEN;
        assertThat(listed(of)).containsExactly("T1", "T2", "T3");
        assertThat(listed(of + "&lead=" + DEPARTMENT)).containsExactly("T1", "T2", "T3");
        assertThat(listed(of + "&lead=PL-XA")).isEmpty();
        assertThat(listed(of + "&unit=" + DEPARTMENT + "&role=lead&timing=not-due"))
                .hasSize(3);
        assertThat(listed(of + "&dueFrom=2023-06-30")).hasSize(3);
        assertThat(listed(of + "&q=duong")).isEmpty();
        assertThat(listed(of + "&q=nhiem%20vu%20t1")).containsExactly("T1");
        assertThat(listed(of + "&without=lead")).isEmpty();
        String now = "plan=" + plan + "&sort=position&asOf=" + time.instant();
        assertThat(listed(now)).containsExactly("T4", "T1", "T3");
        assertThat(listed(now + "&lead=PL-XA")).containsExactly("T1");
        assertThat(listed(now + "&q=duong")).containsExactly("T1");
    }

    @Test
    void acrossPlansTheSameIsTold() {
        String plan = amendedPlan();
        int year = given().get(plan(plan)).path("year");
        given().urlEncodingEnabled(false)
                .get("/api/v1/tasks?year=" + year + "&sort=position&" + THEN)
                .then()
                .statusCode(200)
                .body("items.code", contains("T1", "T2", "T3"))
                .body("items[0].title.vi", equalTo("Nhiệm vụ T1"))
                .body("items[0].lead.code", equalTo(DEPARTMENT));
        given().urlEncodingEnabled(false)
                .get("/api/v1/statements/tasks?year=" + year + "&" + THEN)
                .then()
                .statusCode(200)
                .body("total.assigned.count", equalTo(3))
                .body("rows", hasSize(1))
                .body("rows[0].key.code", equalTo(DEPARTMENT));
        given().urlEncodingEnabled(false)
                .get("/api/v1/statements/tasks?year=" + year)
                .then()
                .body("rows.key.code", containsInAnyOrder(DEPARTMENT, "PL-XA"));
    }

    @Test
    void groupsStandAsTheirPartsStoodThen() {
        String plan = desk.draft();
        String group = desk.task(plan, "I", ", \"kind\": \"group\"");
        desk.task(plan, "T1", DUE + ", \"parent\": \"I\"");
        desk.task(plan, "T2", DUE + ", \"parent\": \"I\"");
        desk.submit(plan);
        desk.issue(plan);
        clock.advance(Duration.ofDays(30));
        amendments.inForce(plan, withdraw("T2"));
        clock.advance(Duration.ofDays(170));
        one(group, "").body("parts.total", equalTo(1)).body("parts.overdue", equalTo(1));
        one(group, "?" + THEN)
                .statusCode(200)
                .body("parts.total", equalTo(2))
                .body("parts.overdue", equalTo(0))
                .body("status", equalTo("open"));
        int year = given().get(plan(plan)).path("year");
        given().urlEncodingEnabled(false)
                .get("/api/v1/statements/tasks?by=group&year=" + year + "&" + THEN)
                .then()
                .statusCode(200)
                .body("rows[0].key.code", equalTo("I"))
                .body("rows[0].assigned.count", equalTo(2));
        assertThat(listed("group=" + group + "&" + THEN)).containsExactlyInAnyOrder("T1", "T2");
        assertThat(listed("group=" + group)).containsExactly("T1");
    }

    @Test
    void aPlanThatWasIssuedBeforeVersionsWereKeptSaysWhatItSays() {
        String plan = planWith("T1");
        byte[] kept = file(plan(plan) + "/versions/1", "json");
        sql.update("alter table plan_versions disable trigger plan_versions_append_only");
        sql.update("delete from plan_versions where plan_id = ?", UUID.fromString(plan));
        sql.update("alter table plan_versions enable trigger plan_versions_append_only");
        assertThat(file(plan(plan) + "/versions/1", "json")).isEqualTo(kept);
        given().get(plan(plan) + "/versions").then().statusCode(200).body("items", hasSize(1));
        amendments.inForce(plan, change("T1", "submittedTo", "\"Giám đốc\""));
        assertThat(file(plan(plan) + "/versions/1", "json")).isEqualTo(kept);
        given().get(plan(plan) + "/versions").then().statusCode(200).body("items.version", contains(2, 1));
    }
}
