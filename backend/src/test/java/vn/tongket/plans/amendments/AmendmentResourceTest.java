package vn.tongket.plans.amendments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.plans.amendments.AmendmentDesk.DECIDE;
import static vn.tongket.plans.amendments.AmendmentDesk.add;
import static vn.tongket.plans.amendments.AmendmentDesk.amendment;
import static vn.tongket.plans.amendments.AmendmentDesk.change;
import static vn.tongket.plans.amendments.AmendmentDesk.plan;
import static vn.tongket.plans.amendments.AmendmentDesk.withdraw;
import static vn.tongket.testing.PlanningDesk.COMMUNE;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;
import static vn.tongket.testing.PlanningDesk.ELSEWHERE;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.newYear;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Amendments of plans in force: written, sent, decided, in force. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AmendmentResourceTest {

    private static final String LEAD = ", \"lead\": \"" + DEPARTMENT + "\"";
    private static final String DUE = LEAD + ", \"due\": \"2023-06-30\", \"duePrecision\": \"quarter\"";
    private static final String REASON = "{\"reason\": \"Theo kết luận\"}";

    @Inject
    PlanningDesk desk;

    @Inject
    AmendmentDesk amendments;

    @Inject
    AmendmentJob job;

    @Inject
    SettableClock clock;

    @Inject
    Clock today;

    @Inject
    World world;

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

    private String issued(String... codes) {
        String plan = desk.draft();
        for (String code : codes) {
            desk.task(plan, code, DUE);
        }
        desk.submit(plan);
        desk.issue(plan);
        return plan;
    }

    private String taskId(String plan, String code) {
        return sql.one(
                        "select id from tasks where plan_id = ? and code = ?",
                        row -> row.id("id").toString(),
                        UUID.fromString(plan),
                        code)
                .orElseThrow();
    }

    private long audited(String plan, String action) {
        return sql.number("""
                select count(*) as n from audit_entries e join plans p on p.id = ?
                where e.resource = 'amendments' and e.action = ? and e.key like 'PL-SO/' || p.year || '/%'
                """, UUID.fromString(plan), action);
    }

    @Test
    void aPlannerBeginsAmendmentsUnderRunningNumbers() {
        String plan = issued("T1");
        desk.planner()
                .header("Idempotency-Key", "amend-" + plan)
                .body("""
                        {"reason": "Theo kết luận", "effectiveOn": "2023-03-01",
                         "legalBases": [{"document": "Thông báo kết luận", "number": "12/TB", "date": "2023-01-08"}]}
                        """)
                .post(plan(plan) + "/amendments")
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1"))
                .header("Location", containsString("/api/v1/amendments/"))
                .body("number", equalTo(1))
                .body("status", equalTo("draft"))
                .body("plan.id", equalTo(plan))
                .body("effectiveOn", equalTo("2023-03-01"))
                .body("legalBases[0].number", equalTo("12/TB"))
                .body("decision", nullValue())
                .body("version", nullValue())
                .body("draftedBy", notNullValue())
                .body("lines", empty());
        String second = amendments.draft(plan);
        desk.viewer().get(amendment(second)).then().statusCode(200).body("number", equalTo(2));
        assertThat(audited(plan, "create")).isEqualTo(2);
    }

    @Test
    void onlyAPlanInForceIsAmendedAndByItsPlanner() {
        String plan = issued("T1");
        String path = plan(plan) + "/amendments";
        nobody().body(REASON).post(path).then().statusCode(401);
        for (RequestSpecification who : List.of(desk.viewer(), desk.approver(), desk.stranger())) {
            who.body(REASON).post(path).then().statusCode(403).body("code", equalTo("access.denied"));
        }
        desk.planner().body("{}").post(path).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        desk.planner()
                .body(REASON)
                .post(plan(desk.draft()) + "/amendments")
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment.plan-not-in-force"));
        desk.move(desk.planner(), plan, "{\"status\": \"closed\"}").statusCode(200);
        desk.planner().body(REASON).post(path).then().statusCode(409);
        desk.stranger()
                .body(REASON)
                .post(plan(desk.draft()) + "/amendments")
                .then()
                .statusCode(404);
        desk.planner().body(REASON).post(plan("x") + "/amendments").then().statusCode(404);
    }

    @Test
    void aRecordedPlanIsNeverAmended() {
        String plan = UUID.randomUUID().toString();
        int year = newYear();
        sql.update("""
                insert into plans (id, unit_id, year, title_vi, status, version, source_document, recorded_at, known_since,
                                   revision)
                select ?, v.unit_id, ?, 'Kế hoạch', 'recorded', 1, 'Báo', now(), now(), 1
                from unit_versions v where v.code = ?
                """, UUID.fromString(plan), year, DEPARTMENT);
        desk.planner()
                .body(REASON)
                .post(plan(plan) + "/amendments")
                .then()
                .statusCode(409)
                .body("code", equalTo("amendment.plan-not-in-force"));
        given().get(plan(plan) + "/versions/1")
                .then()
                .statusCode(200)
                .body("decision", nullValue())
                .body("plan.tasks", empty());
    }

    @Test
    void aDraftIsChangedByAMergePatch() {
        String draft = amendments.draft(issued("T1"));
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Lý do khác\", \"legalBases\": [{\"document\": \"Công văn\"}]}")
                .patch(amendment(draft))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2"))
                .body("reason", equalTo("Lý do khác"))
                .body("legalBases.document", contains("Công văn"));
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"reason\": \"Lý do khác\"}")
                .patch(amendment(draft))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2"));
        desk.planner()
                .contentType(MERGE_PATCH)
                .body("{\"reason\": \"Khác nữa\"}")
                .patch(amendment(draft))
                .then()
                .statusCode(428);
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Khác nữa\"}")
                .patch(amendment(draft))
                .then()
                .statusCode(412);
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"reason\": null, \"number\": 7}")
                .patch(amendment(draft))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/number"));
        desk.viewer()
                .contentType(MERGE_PATCH)
                .body("{}")
                .patch(amendment(draft))
                .then()
                .statusCode(403);
        nobody().contentType(MERGE_PATCH)
                .body("{}")
                .patch(amendment(draft))
                .then()
                .statusCode(401);
        desk.stranger()
                .contentType(MERGE_PATCH)
                .body("{}")
                .patch(amendment(draft))
                .then()
                .statusCode(404);
    }

    @Test
    void linesSayWhatWasAndWhatComesOfIt() {
        String plan = issued("T1", "T2");
        String draft = amendments.draft(plan);
        amendments
                .lines(
                        draft,
                        change("T1", "lead", "\"" + COMMUNE + "\"").replace("}", ", \"reason\": \"Đổi đầu mối\"}")
                                + "," + change(taskId(plan, "T1"), "due", "\"2023-09-30\"")
                                + "," + add("T3", ", \"budget\": 1500000")
                                + "," + withdraw("T2"))
                .statusCode(200)
                .header("ETag", startsWith("\"2"))
                .body("lines", hasSize(4))
                .body("lines.action", contains("change", "change", "add", "withdraw"))
                .body("lines.code", contains("T1", "T1", "T3", "T2"))
                .body("lines.fits", contains(true, true, true, true))
                .body("lines[0].field", equalTo("lead"))
                .body("lines[0].oldValue.code", equalTo(DEPARTMENT))
                .body("lines[0].newValue.code", equalTo(COMMUNE))
                .body("lines[0].newValue.name.vi", equalTo("Xã Kế Hoạch"))
                .body("lines[0].reason", equalTo("Đổi đầu mối"))
                .body("lines[1].oldValue", equalTo("2023-06-30"))
                .body("lines[1].newValue", equalTo("2023-09-30"))
                .body("lines[1].reason", equalTo("Điều chỉnh theo kết luận"))
                .body("lines[2].task", nullValue())
                .body("lines[2].oldValue", nullValue())
                .body("lines[2].newValue.budget", equalTo(1500000))
                .body("lines[3].oldValue.title.vi", equalTo("Nhiệm vụ T2"))
                .body("lines[3].newValue", nullValue());
        given().get(plan(plan) + "/tasks")
                .then()
                .body("items.code", contains("T1", "T2"))
                .body("items[0].lead.code", equalTo(DEPARTMENT));
        assertThat(sql.number("select count(*) as n from tasks where plan_id = ?", UUID.fromString(plan)))
                .isEqualTo(2);
        assertThat(audited(plan, "write-lines")).isEqualTo(1);
    }

    @Test
    void theSameLinesAgainChangeNothing() {
        String draft = amendments.draft(issued("T1"));
        String lines = change("T1", "submittedTo", "\"Giám đốc\"") + "," + add("T9", "");
        amendments.lines(draft, lines).statusCode(200).header("ETag", startsWith("\"2"));
        desk.planner()
                .body("{\"lines\": [" + lines + "]}")
                .put(amendment(draft) + "/lines")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2"));
        desk.planner()
                .body("{\"lines\": []}")
                .put(amendment(draft) + "/lines")
                .then()
                .statusCode(428);
        desk.planner()
                .header("If-Match", "\"1\"")
                .body("{\"lines\": []}")
                .put(amendment(draft) + "/lines")
                .then()
                .statusCode(412);
    }

    @Test
    void allThatIsWrongWithLinesIsToldByLine() {
        String draft = amendments.draft(issued("T1", "T2", "T3"));
        amendments
                .lines(
                        draft,
                        "{\"action\": \"change\", \"field\": \"due\"},"
                                + change("T7", "due", "null") + ","
                                + change("T1", "status", "\"done\"") + ","
                                + "{\"action\": \"add\", \"task\": \"T1\"},"
                                + "{\"action\": \"withdraw\", \"task\": \"T2\", \"field\": \"due\", \"value\": 1},"
                                + change("T2", "note", "null") + ","
                                + change("T3", "note", "null") + "," + change("T3", "note", "null"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lines/0/task",
                                "/lines/1/task",
                                "/lines/2/field",
                                "/lines/3/task",
                                "/lines/3/value",
                                "/lines/4/field",
                                "/lines/4/value",
                                "/lines/5",
                                "/lines/7"));
        amendments
                .lines(
                        draft,
                        change("T1", "due", "\"2023-09-15\"") + ","
                                + change("T2", "lead", "\"PL-NONE\"") + ","
                                + add("T9", ", \"weight\": 1.23456"))
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/value", "/lines/1/value", "/lines/2/value/weight"));
        amendments
                .lines(draft, change("T1", "title", "{\"vi\": \"Nhiệm vụ T1\"}"))
                .statusCode(422)
                .body("errors[0].code", equalTo("amendment.line-changes-nothing"));
        amendments
                .lines(draft, add("T1", ""))
                .statusCode(409)
                .body("code", equalTo("amendment.not-possible"))
                .body("errors[0].code", equalTo("task.code-taken"));
        amendments
                .lines(draft, change("T1", "budget", "\"nhiều\"") + "," + add("T9", ", \"status\": \"done\""))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/value", "/lines/1/value/status"));
        desk.planner()
                .header("If-Match", "*")
                .body("{\"lines\": [{\"action\": \"move\"}], \"more\": 1}")
                .put(amendment(draft) + "/lines")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lines/0/action", "/more"));
    }

    @Test
    void whoMayNotWriteLinesIsTold() {
        String draft = amendments.draft(issued("T1"));
        String body = "{\"lines\": []}";
        nobody().body(body).put(amendment(draft) + "/lines").then().statusCode(401);
        desk.viewer().body(body).put(amendment(draft) + "/lines").then().statusCode(403);
        desk.stranger().body(body).put(amendment(draft) + "/lines").then().statusCode(404);
        amendments.lines(draft, change("T1", "submittedTo", "\"Giám đốc\"")).statusCode(200);
        amendments.submit(draft);
        amendments.lines(draft, "").statusCode(409).body("code", equalTo("amendment.not-draft"));
        desk.planner()
                .contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"reason\": \"x\"}")
                .patch(amendment(draft))
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsDecidedForTodayIsInForceAtOnce() {
        String plan = issued("T1", "T2");
        String sent = amendments.submitted(
                plan, change("T1", "due", "\"2023-09-30\"") + "," + add("T3", "") + "," + withdraw("T2"));
        amendments
                .move(desk.approver(), sent, DECIDE)
                .statusCode(200)
                .body("status", equalTo("in-force"))
                .body("version", equalTo(2))
                .body("effectiveOn", equalTo("2023-01-09"))
                .body("decision.signer", equalTo("Nguyễn Văn B"))
                .body("decidedAt", equalTo("2023-01-09T05:00:00Z"))
                .body("decidedBy", notNullValue())
                .body("lines.fits", contains(nullValue(), nullValue(), nullValue()))
                .body("lines[1].task", notNullValue());
        given().get(plan(plan)).then().body("version", equalTo(2));
        given().get(plan(plan) + "/tasks")
                .then()
                .body("items.code", contains("T1", "T3"))
                .body("items[0].due", equalTo("2023-09-30"))
                .body("items[0].originalDue", equalTo("2023-06-30"))
                .body("items[1].addedIn", equalTo(2));
        given().get(plan(plan) + "/versions/2")
                .then()
                .statusCode(200)
                .body("kind", equalTo("amended"))
                .body("amendment", equalTo(1))
                .body("decision.number", equalTo("20/QĐ-STTTT"))
                .body("plan.tasks.code", contains("T1", "T3"));
        given().get("/api/v1/tasks/" + taskId(plan, "T2"))
                .then()
                .statusCode(200)
                .body("withdrawnIn", equalTo(2));
        assertThat(audited(plan, "in-force")).isEqualTo(1);
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'tasks' and action = 'withdraw'"
                                + " and key like '%/T2' and at = ?",
                        today.instant()))
                .isPositive();
    }

    @Test
    void whatIsDecidedForALaterDayComesIntoForceOnIt() {
        String plan = issued("T1");
        String sent = amendments.submitted(plan, change("T1", "submittedTo", "\"Giám đốc\""));
        amendments
                .move(
                        desk.approver(),
                        sent,
                        DECIDE.replace("\"decision\"", "\"effectiveOn\": \"2024-02-29\", \"decision\""))
                .statusCode(200)
                .body("status", equalTo("decided"))
                .body("version", nullValue())
                .body("effectiveOn", equalTo("2024-02-29"))
                .body("lines.fits", contains(true));
        given().get(amendment(sent)).then().statusCode(200).body("submittedBy", nullValue());
        amendments
                .move(desk.approver(), sent, "{\"status\": \"in-force\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("amendment.not-yet"));
        job.run();
        given().get(plan(plan)).then().body("version", equalTo(1));
        // 16:59 in Greenwich on the 28th is still the 28th in Vietnam; a minute later it is leap day.
        clock.advance(Duration.between(today.instant(), Instant.parse("2024-02-28T16:59:00Z")));
        job.run();
        given().get(plan(plan)).then().body("version", equalTo(1));
        clock.advance(Duration.ofMinutes(1));
        job.run();
        job.run();
        given().get(plan(plan)).then().body("version", equalTo(2));
        given().get(amendment(sent)).then().body("status", equalTo("in-force")).body("version", equalTo(2));
        given().get(plan(plan) + "/versions/2")
                .then()
                .body("inForceFrom", equalTo("2024-02-29"))
                .body("knownSince", equalTo("2024-02-28T17:00:00Z"));
        given().get(plan(plan) + "?asOf=2024-02-28T16:59:59Z").then().body("version", equalTo(1));
    }

    @Test
    void linesThatNoLongerFitDoNotComeIntoForce() {
        String plan = issued("T1", "T2", "T3");
        String first = amendments.submitted(plan, change("T1", "submittedTo", "\"Giám đốc\"") + "," + withdraw("T2"));
        String second = amendments.submitted(
                plan,
                change("T1", "submittedTo", "\"Phó Giám đốc\"") + ","
                        + change("T2", "submittedTo", "\"Phó Giám đốc\"") + ","
                        + change("T3", "submittedTo", "\"Phó Giám đốc\""));
        amendments.move(desk.approver(), first, DECIDE).statusCode(200);
        desk.viewer().get(amendment(second)).then().body("lines.fits", contains(false, false, true));
        amendments
                .move(desk.approver(), second, DECIDE)
                .statusCode(409)
                .body("code", equalTo("amendment.outdated"))
                .body("errors.pointer", contains("/lines/0", "/lines/1"))
                .body("errors.code", contains("amendment.line-outdated", "amendment.task-gone"))
                .body("errors[0].message", containsString("Giám đốc"));
        given().get(plan(plan)).then().body("version", equalTo(2));
        amendments
                .move(desk.approver(), second, "{\"status\": \"draft\", \"reason\": \"Làm lại\"}")
                .statusCode(200)
                .body("statusReason", equalTo("Làm lại"));
        amendments
                .lines(second, change("T1", "submittedTo", "\"Phó Giám đốc\""))
                .statusCode(200);
        amendments.submit(second);
        amendments.move(desk.approver(), second, DECIDE).statusCode(200).body("version", equalTo(3));
    }

    @Test
    void whatWasDecidedAndNoLongerFitsWaitsForPeople() {
        String plan = issued("T1");
        String later = DECIDE.replace("\"decision\"", "\"effectiveOn\": \"2023-02-01\", \"decision\"");
        String waiting = amendments.submitted(plan, change("T1", "submittedTo", "\"Phó Giám đốc\""));
        amendments.move(desk.approver(), waiting, later).statusCode(200);
        String quick = amendments.inForce(plan, change("T1", "submittedTo", "\"Giám đốc\""));
        given().get(amendment(quick)).then().body("version", equalTo(2));
        clock.advance(Duration.ofDays(30));
        job.run();
        given().get(amendment(waiting))
                .then()
                .body("status", equalTo("decided"))
                .body("lines.fits", contains(false));
        amendments.move(desk.approver(), waiting, "{\"status\": \"in-force\"}").statusCode(409);
        amendments.inForce(plan, change("T1", "submittedTo", "null"));
        amendments
                .move(desk.approver(), waiting, "{\"status\": \"in-force\"}")
                .statusCode(200)
                .body("version", equalTo(4));
    }

    @Test
    void movesAreForThoseWhoMayAndWhereTheStateAllowsThem() {
        String plan = issued("T1");
        String draft = amendments.draft(plan);
        amendments
                .move(desk.planner(), draft, "{\"status\": \"submitted\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("amendment.no-lines"));
        amendments.lines(draft, change("T1", "submittedTo", "\"Giám đốc\"")).statusCode(200);
        nobody().body("{\"status\": \"submitted\"}")
                .put(amendment(draft) + "/status")
                .then()
                .statusCode(401);
        amendments.move(desk.viewer(), draft, "{\"status\": \"submitted\"}").statusCode(403);
        amendments.move(desk.approver(), draft, "{\"status\": \"submitted\"}").statusCode(403);
        amendments.move(desk.stranger(), draft, "{\"status\": \"submitted\"}").statusCode(404);
        amendments
                .move(desk.approver(), draft, DECIDE)
                .statusCode(409)
                .body("code", equalTo("amendment.move-not-allowed"));
        desk.planner()
                .body("{\"status\": \"submitted\"}")
                .put(amendment(draft) + "/status")
                .then()
                .statusCode(428);
        desk.planner()
                .header("If-Match", "\"1\"")
                .body("{\"status\": \"submitted\"}")
                .put(amendment(draft) + "/status")
                .then()
                .statusCode(412);
        amendments.submit(draft);
        amendments.move(desk.planner(), draft, DECIDE).statusCode(403);
        amendments
                .move(desk.approver(), draft, "{\"status\": \"decided\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decision"));
        amendments
                .move(desk.approver(), draft, "{\"status\": \"draft\", \"effectiveOn\": \"2023-02-01\"}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/effectiveOn"));
        amendments
                .move(desk.planner(), draft, "{\"status\": \"withdrawn\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        amendments
                .move(desk.planner(), draft, "{\"status\": \"withdrawn\", \"reason\": \"Không cần nữa\"}")
                .statusCode(200)
                .body("statusReason", equalTo("Không cần nữa"));
        amendments.move(desk.planner(), draft, "{\"status\": \"submitted\"}").statusCode(409);
        given().get(amendment(draft)).then().statusCode(404);
    }

    @Test
    void aPlannerTakesBackWhatWasSentAndAnApproverDoesNotGiveItUp() {
        String draft = amendments.draft(issued("T1"));
        amendments.lines(draft, change("T1", "submittedTo", "\"Giám đốc\"")).statusCode(200);
        amendments.move(desk.planner(), draft, "{\"status\": \"submitted\"}").statusCode(200);
        amendments
                .move(desk.approver(), draft, "{\"status\": \"withdrawn\", \"reason\": \"x\"}")
                .statusCode(403);
        amendments
                .move(desk.planner(), draft, "{\"status\": \"draft\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        amendments
                .move(desk.planner(), draft, "{\"status\": \"draft\", \"reason\": \"Sửa thêm\"}")
                .statusCode(200)
                .body("statusReason", equalTo("Sửa thêm"));
        amendments.move(desk.approver(), draft, DECIDE).statusCode(409);
        amendments.move(desk.planner(), draft, "{\"status\": \"submitted\"}").statusCode(200);
        amendments.move(desk.approver(), draft, DECIDE).statusCode(200);
    }

    @Test
    void nobodyDecidesWhatHeSentOrByARightThatItsAuthorLentHim() {
        String plan = issued("T1");
        String author = both();
        String receiver = world.account(Role.VIEWER, ELSEWHERE);
        World.inPerson(author)
                .body("""
                        {"to": "%s", "from": "2023-01-09", "until": "2023-01-20", "reason": "Nghỉ phép"}
                        """.formatted(receiver))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        String draft = amendments.draft(plan);
        amendments.lines(draft, change("T1", "submittedTo", "\"Giám đốc\"")).statusCode(200);
        amendments
                .move(World.inPerson(author), draft, "{\"status\": \"submitted\"}")
                .statusCode(200);
        amendments
                .move(World.inPerson(author), draft, DECIDE)
                .statusCode(403)
                .body("code", equalTo("amendment.own-submission"));
        amendments
                .move(World.inPerson(receiver), draft, DECIDE)
                .statusCode(403)
                .body("code", equalTo("delegation.from-author"));
    }

    /** Somebody who plans for the department and decides there too. */
    private String both() {
        String username = world.account(Role.PLANNER, DEPARTMENT);
        UUID account = sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                .orElseThrow();
        sql.update("""
                insert into role_grants (id, account_id, role, unit_id)
                select gen_random_uuid(), account_id, 'approver', unit_id from role_grants where account_id = ?
                """, account);
        return username;
    }

    @Test
    void aClosedPlanIsAmendedNoMore() {
        String plan = issued("T1");
        String sent = amendments.submitted(plan, change("T1", "submittedTo", "\"Giám đốc\""));
        desk.move(desk.planner(), plan, "{\"status\": \"closed\"}").statusCode(200);
        amendments
                .move(desk.approver(), sent, DECIDE)
                .statusCode(409)
                .body("code", equalTo("amendment.plan-not-in-force"));
        amendments
                .move(desk.planner(), sent, "{\"status\": \"withdrawn\", \"reason\": \"Hết năm\"}")
                .statusCode(200);
    }

    @Test
    void everybodyReadsWhatIsDecidedAndThoseWithARoleTheRest() {
        String plan = issued("T1");
        amendments.inForce(plan, change("T1", "submittedTo", "\"Giám đốc\""));
        String draft = amendments.draft(plan);
        given().get(plan(plan) + "/amendments")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].decidedBy", nullValue())
                .body("items[0].lines", hasSize(1));
        desk.viewer()
                .get(plan(plan) + "/amendments?count=true")
                .then()
                .body("items.number", contains(2, 1))
                .body("total", equalTo(2))
                .body("items[1].decidedBy", notNullValue());
        desk.viewer().get(plan(plan) + "/amendments?status=draft").then().body("items.id", contains(draft));
        desk.viewer().get(plan(plan) + "/amendments?status=done").then().statusCode(400);
        given().get(amendment(draft)).then().statusCode(404).body("code", equalTo("amendment.unknown"));
        desk.as(Role.PLANNER, ELSEWHERE).get(amendment(draft)).then().statusCode(404);
        given().get(amendment("x")).then().statusCode(404);
        String tag = desk.viewer().get(amendment(draft)).header("ETag");
        desk.viewer().header("If-None-Match", tag).get(amendment(draft)).then().statusCode(304);
        given().get(plan(plan) + "/amendments?format=csv")
                .then()
                .statusCode(200)
                .body(containsString("in-force"))
                .body(not(containsString("draft,")));
    }

    @Test
    void aGroupCanBeAddedWithTasksBelowItAndTheOrderIsKept() {
        String plan = issued("T1");
        amendments.inForce(plan, """
                {"action": "add", "value": {"code": "G", "kind": "group", "title": {"vi": "Nhóm"}}}
                """ + "," + add("G.1", ", \"parent\": \"G\"") + "," + change("T1", "parent", "\"G\""));
        given().get(plan(plan) + "/versions/2")
                .then()
                .body("plan.tasks.code", contains("T1", "G", "G.1"))
                .body("plan.tasks.find { it.code == 'T1' }.parent.code", equalTo("G"));
        String again = amendments.draft(plan);
        amendments.lines(again, withdraw("G")).statusCode(409).body("errors[0].code", equalTo("task.has-children"));
        amendments
                .lines(again, withdraw("T1") + "," + withdraw("G.1") + "," + withdraw("G"))
                .statusCode(200);
    }
}
