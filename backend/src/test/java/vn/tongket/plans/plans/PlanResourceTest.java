package vn.tongket.plans.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;
import static vn.tongket.testing.PlanningDesk.ISSUE;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.PROVINCE;
import static vn.tongket.testing.PlanningDesk.newYear;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanResourceTest {

    private static final String PLANS = "/api/v1/plans";

    @Inject
    PlanningDesk desk;

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    private static String body(int year) {
        return """
                {"unit": "PL-SO", "year": %d, "title": {"vi": "Kế hoạch năm %d", "en": "Plan of %d"}}
                """.formatted(year, year, year);
    }

    private String status(String plan) {
        return sql.one("select status from plans where id = ?", row -> row.text("status"), UUID.fromString(plan))
                .orElseThrow();
    }

    @Test
    void aPlannerBeginsADraft() {
        int year = newYear();
        String id = desk.planner()
                .body(body(year))
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/plans/"))
                .body("unit.code", equalTo("PL-SO"))
                .body("unit.name.vi", equalTo("Sở Kế Hoạch"))
                .body("year", equalTo(year))
                .body("title.en", equalTo("Plan of " + year))
                .body("status", equalTo("draft"))
                .body("version", equalTo(1))
                .body("decision", nullValue())
                .body("source", nullValue())
                .body("recordedAt", notNullValue())
                .body("knownSince", nullValue())
                .extract()
                .path("id");
        assertThat(status(id)).isEqualTo("draft");
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'plans' and key = ? and action = 'create'",
                        "PL-SO/" + year))
                .isEqualTo(1);
    }

    @Test
    void aPlanNeedsSomebodyWhoPlansForTheUnit() {
        int year = newYear();
        nobody().body(body(year)).post(PLANS).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
        for (RequestSpecification who : List.of(desk.viewer(), desk.approver(), desk.stranger())) {
            who.body(body(year)).post(PLANS).then().statusCode(403).body("code", equalTo("access.denied"));
        }
        assertThat(sql.number("select count(*) as n from plans where year = ?", year))
                .isZero();
    }

    @Test
    void aBodyIsRefusedWithAllItsFaults() {
        desk.planner()
                .body("""
                        {"unit": "PL-SO", "year": "2023", "title": {"vi": "%s"}, "status": "issued"}
                        """.formatted("x".repeat(300)))
                .post(PLANS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", containsInAnyOrder("/year", "/title/vi", "/status"));
        desk.planner()
                .body("{\"unit\": \"PL-SO\"}")
                .post(PLANS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/year", "/title"));
    }

    @Test
    void aPlanOfAnUnknownUnitIsRefused() {
        desk.planner()
                .body(body(newYear()).replace("PL-SO", "PL-NONE"))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].code", equalTo("plan.unit-unknown"));
    }

    @Test
    void aYearHasOneOpenPlan() {
        int year = newYear();
        String plan = desk.draft(year);
        desk.planner().body(body(year)).post(PLANS).then().statusCode(409).body("code", equalTo("plan.open-exists"));
        desk.submit(plan);
        desk.planner().body(body(year)).post(PLANS).then().statusCode(409);
        UUID unit = sql.one("select unit_id from plans where year = ?", row -> row.id("unit_id"), year)
                .orElseThrow();
        assertThatThrownBy(() -> sql.update("""
                        insert into plans (id, unit_id, year, title_vi, status, version, recorded_at, revision)
                        values (gen_random_uuid(), ?, ?, 'x', 'draft', 1, now(), 1)
                        """, unit, year)).hasMessageContaining("uq_plans_open");
    }

    @Test
    void theSameKeyAndBodyBeginOnePlan() {
        int year = newYear();
        String key = "plan-" + year;
        String first = desk.planner()
                .header("Idempotency-Key", key)
                .body(body(year))
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.planner()
                .header("Idempotency-Key", key)
                .body(body(year))
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        desk.planner()
                .header("Idempotency-Key", key)
                .body(body(newYear()))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.other-request"));
        assertThat(sql.number("select count(*) as n from plans where year = ?", year))
                .isEqualTo(1);
    }

    @Test
    void aDraftIsSeenByThoseWithARoleOnTheUnitOnly() {
        String plan = desk.draft();
        for (RequestSpecification who : List.of(desk.planner(), desk.approver(), desk.viewer())) {
            who.get(PLANS + "/" + plan).then().statusCode(200).header("ETag", "\"1\"");
            who.get(PLANS + "/" + plan + "/tasks").then().statusCode(200);
            who.get(PLANS + "?unit=PL-SO&limit=500").then().body("items.id", hasItem(plan));
        }
        for (RequestSpecification who : List.of(nobody(), desk.stranger())) {
            who.get(PLANS + "/" + plan).then().statusCode(404).body("code", equalTo("plan.unknown"));
            who.get(PLANS + "/" + plan + "/tasks").then().statusCode(404);
            who.get(PLANS + "?unit=PL-SO&limit=500").then().body("items.id", not(hasItem(plan)));
        }
    }

    @Test
    void whatNamesNoPlanIs404() {
        desk.planner().get(PLANS + "/" + UUID.randomUUID()).then().statusCode(404);
        desk.planner().get(PLANS + "/no-id").then().statusCode(404).body("code", equalTo("plan.unknown"));
        desk.planner()
                .body("{\"status\": \"submitted\"}")
                .put(PLANS + "/no-id/status")
                .then()
                .statusCode(404);
    }

    @Test
    void aKnownTagIsAnswered304() {
        String plan = desk.draft();
        desk.planner()
                .header("If-None-Match", "\"1\"")
                .get(PLANS + "/" + plan)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
    }

    @Test
    void aPlannerChangesTheTitleOfADraft() {
        String plan = desk.draft();
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"title\": {\"en\": \"Plan\"}}")
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title.vi", startsWith("Kế hoạch năm"))
                .body("title.en", equalTo("Plan"));
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"title\": {\"en\": \"Plan\"}}")
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        assertThat(sql.one(
                        "select title_en from plans where id = ?", row -> row.text("title_en"), UUID.fromString(plan)))
                .contains("Plan");
    }

    @Test
    void aChangeIsRefusedWithoutRightTagOrShape() {
        String plan = desk.draft();
        String title = "{\"title\": {\"vi\": \"Khác\"}}";
        patch(nobody(), plan, "*", title, 401);
        patch(desk.viewer(), plan, "*", title, 403);
        patch(desk.stranger(), plan, "*", title, 404);
        desk.planner()
                .contentType(MERGE_PATCH)
                .body(title)
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition.required"));
        patch(desk.planner(), plan, "\"7\"", title, 412);
        patch(desk.planner(), plan, "*", "{\"year\": 2030}", 400);
        patch(desk.planner(), plan, "*", "{\"title\": null}", 400);
        desk.planner().body(title).patch(PLANS + "/" + plan).then().statusCode(415);
        desk.submit(plan);
        patch(desk.planner(), plan, "*", title, 409);
    }

    private static void patch(RequestSpecification who, String plan, String tag, String body, int status) {
        who.contentType(MERGE_PATCH)
                .header("If-Match", tag)
                .body(body)
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(status);
    }

    @Test
    void aPlanGoesFromDraftToClosed() {
        String plan = desk.draft();
        desk.task(plan, "T1", ", \"lead\": \"PL-SO\"");
        desk.move(desk.planner(), plan, "{\"status\": \"submitted\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("submitted"));
        nobody().get(PLANS + "/" + plan).then().statusCode(404);
        desk.move(desk.approver(), plan, "{\"status\": \"draft\", \"reason\": \"Thiếu nhiệm vụ\"}")
                .statusCode(200)
                .body("status", equalTo("draft"));
        desk.submit(plan);
        desk.move(desk.approver(), plan, ISSUE)
                .statusCode(200)
                .body("status", equalTo("issued"))
                .body("decision.number", equalTo("12/QĐ-STTTT"))
                .body("decision.date", equalTo("2023-01-05"))
                .body("decision.signer", equalTo("Nguyễn Văn A"))
                .body("knownSince", equalTo(clock.instant().toString()));
        nobody().get(PLANS + "/" + plan).then().statusCode(200).body("version", equalTo(1));
        nobody().get(PLANS + "/" + plan + "/tasks").then().statusCode(200).body("items.code", hasItems("T1"));
        desk.move(desk.planner(), plan, "{\"status\": \"closed\"}")
                .statusCode(200)
                .body("status", equalTo("closed"));
        assertThat(status(plan)).isEqualTo("closed");
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'plans' and after ->> 'id' = ? order by at, action",
                        row -> row.text("action"),
                        plan))
                .containsExactlyInAnyOrder("create", "submitted", "draft", "submitted", "issued", "closed");
        assertThat(sql.one(
                        "select reason from audit_entries where action = 'draft' and after ->> 'id' = ?",
                        row -> row.text("reason"),
                        plan))
                .contains("Thiếu nhiệm vụ");
    }

    @Test
    void aMoveIsRefusedToThoseWhoseMoveItIsNot() {
        String plan = desk.draft();
        String submit = "{\"status\": \"submitted\"}";
        desk.move(nobody(), plan, submit).statusCode(401);
        desk.move(desk.stranger(), plan, submit).statusCode(404);
        desk.move(desk.viewer(), plan, submit).statusCode(403);
        desk.move(desk.approver(), plan, submit).statusCode(403);
        desk.submit(plan);
        desk.move(desk.planner(), plan, ISSUE).statusCode(403);
        desk.move(desk.viewer(), plan, "{\"status\": \"draft\", \"reason\": \"x\"}")
                .statusCode(403);
        assertThat(status(plan)).isEqualTo("submitted");
    }

    @Test
    void aPlannerTakesBackWhatWasSentAndSendsItAgain() {
        String plan = desk.draft();
        desk.submit(plan);
        desk.move(desk.planner(), plan, "{\"status\": \"draft\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        desk.move(desk.planner(), plan, "{\"status\": \"draft\", \"reason\": \"Thiếu một việc\"}")
                .statusCode(200)
                .body("status", equalTo("draft"));
        desk.move(desk.approver(), plan, ISSUE).statusCode(409);
        desk.move(desk.planner(), plan, "{\"status\": \"submitted\"}").statusCode(200);
        desk.move(desk.approver(), plan, ISSUE).statusCode(200);
        desk.move(desk.planner(), plan, "{\"status\": \"draft\", \"reason\": \"x\"}")
                .statusCode(409);
    }

    @Test
    void whoSentAPlanDoesNotDecideOnIt() {
        String username = world.account(Role.PLANNER, DEPARTMENT);
        UUID account = sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                .orElseThrow();
        sql.update("""
                insert into role_grants (id, account_id, role, unit_id)
                select gen_random_uuid(), account_id, 'approver', unit_id from role_grants where account_id = ?
                """, account);
        String token = World.newToken(username, "*:read", "*:write");
        RequestSpecification both =
                given().header("Authorization", "Bearer " + token).contentType("application/json");
        String plan = desk.draft();
        desk.move(both, plan, "{\"status\": \"submitted\"}").statusCode(200);
        RequestSpecification again =
                given().header("Authorization", "Bearer " + token).contentType("application/json");
        desk.move(again, plan, ISSUE).statusCode(403).body("code", equalTo("plan.own-submission"));
        assertThat(status(plan)).isEqualTo("submitted");
        assertThatThrownBy(() -> sql.update("""
                        update plans set status = 'issued', decision_number = '1', decision_date = '2023-01-01',
                          decision_signer = 'A', known_since = now(), issued_by = submitted_by where id = ?
                        """, UUID.fromString(plan))).hasMessageContaining("ck_plans_issued_by");
    }

    @Test
    void aMoveThatTheStateDoesNotAllowIs409() {
        String plan = desk.draft();
        desk.move(desk.approver(), plan, ISSUE).statusCode(409).body("code", equalTo("plan.move-not-allowed"));
        desk.move(desk.planner(), plan, "{\"status\": \"closed\"}").statusCode(409);
        desk.move(desk.planner(), plan, "{\"status\": \"recorded\"}").statusCode(409);
        desk.submit(plan);
        desk.move(desk.planner(), plan, "{\"status\": \"submitted\"}").statusCode(409);
        String issued = desk.issued();
        desk.move(desk.approver(), issued, ISSUE).statusCode(409);
        desk.move(desk.approver(), issued, "{\"status\": \"draft\", \"reason\": \"x\"}")
                .statusCode(409);
    }

    @Test
    void aMoveNeedsTheTagAndTheRightBody() {
        String plan = desk.draft();
        String address = PLANS + "/" + plan + "/status";
        desk.planner().body("{\"status\": \"submitted\"}").put(address).then().statusCode(428);
        desk.planner()
                .header("If-Match", "\"9\"")
                .body("{\"status\": \"submitted\"}")
                .put(address)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        desk.move(desk.planner(), plan, "{\"status\": \"sent\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/status"));
        desk.move(desk.planner(), plan, "{\"status\": \"submitted\", \"number\": 1}")
                .statusCode(400);
        desk.move(desk.planner(), plan, ISSUE.replace("issued", "submitted"))
                .statusCode(422)
                .body("errors[0].code", equalTo("plan.decision-unexpected"));
        desk.submit(plan);
        desk.move(desk.approver(), plan, "{\"status\": \"draft\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        desk.move(desk.approver(), plan, "{\"status\": \"draft\", \"reason\": \"  \"}")
                .statusCode(422);
        desk.move(desk.approver(), plan, "{\"status\": \"issued\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decision"));
        desk.move(desk.approver(), plan, "{\"status\": \"issued\", \"decision\": {\"number\": \"1\"}}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/decision/date", "/decision/signer"));
    }

    @Test
    void aPlanIsIssuedOnlyWhenEveryTaskHasALead() {
        String plan = desk.draft();
        desk.task(plan, "T1", "");
        desk.task(plan, "T2", ", \"lead\": \"PL-SO\"");
        desk.task(plan, "T3", ", \"coordinators\": [\"PL-SO\"]");
        desk.submit(plan);
        desk.move(desk.approver(), plan, ISSUE)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/tasks/T1/lead", "/tasks/T3/lead"))
                .body("errors[0].code", equalTo("task.lead-missing"));
        assertThat(status(plan)).isEqualTo("submitted");
    }

    @Test
    void plansAreListedByUnitPlaceYearAndStatus() {
        int year = newYear();
        String plan = desk.draft(year);
        desk.planner()
                .get(PLANS + "?within=PL-TINH&year=" + year + "&status=draft,issued&count=true")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(plan)))
                .body("total", equalTo(1))
                .body("next", nullValue());
        desk.planner().get(PLANS + "?unit=PL-TINH&year=" + year).then().body("items.id", equalTo(List.of()));
        desk.planner()
                .get(PLANS + "?unit=PL-SO&year=" + year + "&status=closed")
                .then()
                .body("items.id", equalTo(List.of()));
        desk.planner()
                .accept("text/csv")
                .get(PLANS + "?unit=PL-SO&year=" + year)
                .then()
                .statusCode(200)
                .body(startsWith("id,unit.id,unit.code"));
        nobody().get(PLANS + "?unit=PL-NONE").then().statusCode(404).body("code", equalTo("unit.unknown"));
        nobody().get(PLANS + "?year=x&status=new&count=yes&state=draft")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("state"));
        nobody().get(PLANS + "?year=x&status=new&sort=titel")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("year", "status"));
        nobody().get(PLANS + "?sort=titel").then().statusCode(400).body("errors.parameter", hasItem("sort"));
    }

    @Test
    void pagesOfPlansGoOnAfterTheLastRow() {
        desk.draft();
        desk.draft();
        String first = desk.planner()
                .get(PLANS + "?unit=PL-SO&limit=1")
                .then()
                .extract()
                .path("items[0].id");
        String next = desk.planner()
                .get(PLANS + "?unit=PL-SO&limit=1")
                .then()
                .extract()
                .path("next");
        desk.planner()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].id", not(equalTo(first)));
    }

    @Test
    void aPlanIsAnsweredAsKnownAtAnInstant() {
        String plan = desk.issued();
        String address = PLANS + "/" + plan;
        String before = clock.instant().minus(Duration.ofSeconds(1)).toString();
        String then = clock.instant().toString();
        nobody().get(address + "?asOf=" + then).then().statusCode(200);
        nobody().get(address + "?asOf=" + before).then().statusCode(404);
        nobody().get(address + "/tasks?asOf=" + before).then().statusCode(404);
        nobody().get(PLANS + "?unit=PL-SO&limit=500&asOf=" + before).then().body("items.id", not(hasItem(plan)));
        nobody().get(PLANS + "?unit=PL-SO&limit=500&asOf=" + then).then().body("items.id", hasItem(plan));
        nobody().get(address + "?asOf=yesterday").then().statusCode(400).body("errors[0].parameter", equalTo("asOf"));
        nobody().get(address + "/tasks?asOf=2023-01-01").then().statusCode(400);
        sql.update(
                "update plans set status = 'closed', closed_at = ? where id = ?",
                clock.instant().plus(Duration.ofHours(1)),
                UUID.fromString(plan));
        nobody().get(address).then().body("status", equalTo("closed"));
        nobody().get(address + "?asOf=" + then).then().body("status", equalTo("issued"));
    }

    @Test
    void aDraftWasNotKnownAtAnyInstant() {
        String plan = desk.draft();
        desk.planner()
                .get(PLANS + "/" + plan + "?asOf=" + clock.instant())
                .then()
                .statusCode(404);
    }

    @Test
    void anApproverOfTheProvinceDecidesForADepartment() {
        String plan = desk.draft();
        desk.submit(plan);
        desk.move(desk.as(Role.APPROVER, PROVINCE), plan, ISSUE).statusCode(200);
    }

    @Test
    void aDraftSaysByWhichDocumentsItIsMade() {
        int year = newYear();
        String plan = desk.planner()
                .body("""
                        {"unit": "PL-SO", "year": %d, "title": {"vi": "Kế hoạch"}, "legalBases": [
                          {"document": "Nghị quyết", "number": "01-NQ/TU", "date": "2022-05-01"}, {"document": "Kế hoạch tỉnh"}]}
                        """.formatted(year))
                .post(PLANS)
                .then()
                .statusCode(201)
                .body("legalBases.document", contains("Nghị quyết", "Kế hoạch tỉnh"))
                .body("legalBases[0].number", equalTo("01-NQ/TU"))
                .body("legalBases[1].date", nullValue())
                .extract()
                .path("id");
        patchPlan(plan, "{\"legalBases\": [{\"number\": \"2\"}]}").statusCode(400);
        patchPlan(plan, "{\"legalBases\": [{\"document\": \"Chỉ thị\", \"page\": \"Điều 2\"}]}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("legalBases.page", contains("Điều 2"));
        patchPlan(plan, "{\"legalBases\": [{\"document\": \"Chỉ thị\", \"page\": \"Điều 2\"}]}")
                .statusCode(200)
                .header("ETag", "\"2\"");
        desk.planner().get(PLANS + "?year=" + year).then().body("items[0].legalBases.document", contains("Chỉ thị"));
        patchPlan(plan, "{\"legalBases\": null}").statusCode(200).body("legalBases", equalTo(List.of()));
    }

    private ValidatableResponse patchPlan(String plan, String body) {
        return desk.planner()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(body)
                .patch(PLANS + "/" + plan)
                .then();
    }
}
