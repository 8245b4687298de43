package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.progress.ProgressDesk.API;
import static vn.tongket.plans.progress.ProgressDesk.MERGE_PATCH;
import static vn.tongket.plans.progress.ProgressDesk.move;
import static vn.tongket.plans.progress.ProgressDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProgressReportResourceTest {

    private static final String DELIVERABLES = ", \"deliverables\": [{\"vi\": \"Kế hoạch\"}, {\"vi\": \"Báo cáo\"}]";

    @Inject
    ProgressDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    private static ValidatableResponse post(RequestSpecification who, String task, String body) {
        return who.body(body).post(API + "/tasks/" + task + "/progress").then();
    }

    private static String body(String period, String percent) {
        return "{\"period\": \"%s\", \"narrative\": \"Đã làm\", \"percent\": %s}".formatted(period, percent);
    }

    private static ValidatableResponse patch(RequestSpecification who, String report, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .contentType(MERGE_PATCH)
                .body(body)
                .patch(API + "/progress-reports/" + report)
                .then();
    }

    private static ValidatableResponse status(RequestSpecification who, String report, String status) {
        return move(who, "/progress-reports/" + report, "{\"status\": \"" + status + "\", \"reason\": \"Vì\"}");
    }

    private ValidatableResponse read(String report) {
        return desk.reporter().get(API + "/progress-reports/" + report).then();
    }

    private void accept(String task, int ordinal) {
        sql.update(
                "update task_deliverables set accepted_on = ?, accepted_by = 'x' where task_id = ? and ordinal = ?",
                LocalDate.of(2023, 1, 9),
                UUID.fromString(task),
                ordinal);
    }

    @Test
    void aReporterOfTheLeadUnitBeginsAReport() {
        String task = desk.task("");
        String id = post(desk.reporter(), task, """
                        {"period": "2023-01", "narrative": "Đã họp hai lần", "difficulties": "Thiếu người", "percent": 12.50}
                        """)
                .statusCode(201)
                .header("Location", containsString("/api/v1/progress-reports/"))
                .header("ETag", "\"1\"")
                .body("task.id", equalTo(task))
                .body("task.code", equalTo("T1"))
                .body("task.plan.year", equalTo(2023))
                .body("period", equalTo("2023-01"))
                .body("narrative", equalTo("Đã họp hai lần"))
                .body("difficulties", equalTo("Thiếu người"))
                .body("percent", equalTo(12.5f))
                .body("computedProgress", nullValue())
                .body("previousPercent", nullValue())
                .body("checks", empty())
                .body("status", equalTo("draft"))
                .body("files", equalTo(0))
                .body("reportedBy", equalTo(desk.name(Role.REPORTER, ProgressDesk.LEAD)))
                .body("recordedAt", equalTo("2023-01-09T05:00:00Z"))
                .body("submittedAt", nullValue())
                .extract()
                .path("id");
        assertThat(desk.trail("progress-reports", desk.key(task) + "/2023-01")).containsExactlyInAnyOrder("create");
        assertThat(sql.number(
                        "select count(*) as n from progress_reports where id = ? and period_end = '2023-01-31'",
                        UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyCreatesOnce() {
        String task = desk.task("");
        String key = UUID.randomUUID().toString();
        String first = post(desk.reporter().header("Idempotency-Key", key), task, body("2023-01", "10"))
                .statusCode(201)
                .extract()
                .path("id");
        post(desk.reporter().header("Idempotency-Key", key), task, body("2023-01", "10"))
                .statusCode(201)
                .body("id", equalTo(first));
        post(desk.reporter().header("Idempotency-Key", key), task, body("2023-01", "11"))
                .statusCode(422)
                .body("code", equalTo("idempotency.other-request"));
    }

    @Test
    void whoIsNoReporterOfTheLeadUnitReportsNothing() {
        String task = desk.task("");
        post(nobody(), task, body("2023-01", "10")).statusCode(401);
        for (RequestSpecification other : List.of(
                desk.planner(),
                desk.approver(),
                desk.stranger(),
                desk.as(Role.REPORTER, ProgressDesk.COMMUNE),
                desk.as(Role.PLANNER, ProgressDesk.LEAD))) {
            post(other, task, body("2023-01", "10")).statusCode(403).body("code", equalTo("access.denied"));
        }
        post(desk.reporter(), UUID.randomUUID().toString(), body("2023-01", "10"))
                .statusCode(404)
                .body("code", equalTo("task.unknown"));
    }

    @Test
    void aDraftPlanIsNotThereForTheLeadUnitAndNotInForceForItsOwn() {
        String plan = desk.draft(2023);
        String task = desk.task(plan, "T1", ", \"lead\": \"PG-CHUTRI\"");
        post(desk.reporter(), task, body("2023-01", "10")).statusCode(404);
        post(desk.as(Role.REPORTER, ProgressDesk.PROVINCE), task, body("2023-01", "10"))
                .statusCode(409)
                .body("code", equalTo("task.plan-not-in-force"));
    }

    @Test
    void aClosedPlanIsReportedOnNoMore() {
        String task = desk.task("");
        String plan = desk.read(task).extract().path("plan.id");
        move(desk.planner(), "/plans/" + plan, "{\"status\": \"closed\"}").statusCode(200);
        post(desk.reporter(), task, body("2023-01", "10")).statusCode(409).body("code", equalTo("task.plan-closed"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12, 10, progress.period-before-plan, /period",
        "2022, 10, progress.period-before-plan, /period",
        "2023-02, 10, progress.period-not-begun, /period",
        "2023-01, 10.123, progress.percent-decimals, /percent"
    })
    void thePeriodLiesInThePlanAndHasBegun(String period, String percent, String code, String pointer) {
        post(desk.reporter(), desk.task(""), body(period, percent))
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void allFaultsOfABodyComeAtOnce() {
        post(desk.reporter(), desk.task(""), """
                        {"period": "2023-13", "narrative": " ", "percent": 101, "status": "approved"}
                        """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/period", "/narrative", "/percent", "/status"));
    }

    @Test
    void aPeriodIsReportedOnceUntilTheReportIsWithdrawn() {
        String task = desk.task("");
        String first = desk.report(task, "2023-01", 10);
        post(desk.reporter(), task, body("2023-01", "20"))
                .statusCode(409)
                .body("code", equalTo("progress.period-taken"))
                .body("detail", containsString("2023-01"));
        status(desk.reporter(), first, "withdrawn").statusCode(200).body("status", equalTo("withdrawn"));
        post(desk.reporter(), task, body("2023-01", "20")).statusCode(201);
    }

    @Test
    void aDraftIsChangedWithAPreconditionAndStaysWhereNothingChanges() {
        String task = desk.task("");
        String report = desk.report(task, "2023-01", 10);
        patch(desk.reporter(), report, null, "{\"percent\": 10.00}")
                .statusCode(200)
                .header("ETag", matchesPattern("\"1\\..*"));
        patch(desk.reporter(), report, null, "{\"percent\": 15}").statusCode(428);
        patch(desk.reporter(), report, "\"7\"", "{\"percent\": 15}").statusCode(412);
        patch(desk.reporter(), report, "\"1\"", "{\"percent\": 15, \"difficulties\": \"Mưa\"}")
                .statusCode(200)
                .header("ETag", matchesPattern("\"2\\.[0-9a-f]{16}\""))
                .body("percent", equalTo(15))
                .body("narrative", equalTo("Đã làm"))
                .body("difficulties", equalTo("Mưa"));
        patch(desk.reporter(), report, "\"2\"", "{\"percent\": 15.555}").statusCode(422);
        patch(desk.reporter(), report, "\"2\"", "{\"narrative\": null}").statusCode(400);
        patch(desk.reporter(), report, "\"2\"", "{\"period\": \"2023-02\"}").statusCode(400);
        patch(nobody(), report, "\"2\"", "{\"percent\": 16}").statusCode(401);
        patch(desk.planner(), report, "\"2\"", "{\"percent\": 16}").statusCode(403);
        patch(desk.stranger(), report, "\"2\"", "{\"percent\": 16}").statusCode(404);
        assertThat(desk.trail("progress-reports", desk.key(task) + "/2023-01"))
                .containsExactlyInAnyOrder("create", "change");
    }

    @Test
    void whatWasSentIsNotChangedUntilItIsReturned() {
        String report = desk.report(desk.task(""), "2023-01", 10);
        desk.sent(report);
        patch(desk.reporter(), report, "*", "{\"percent\": 15}").statusCode(409).body("code", equalTo("progress.sent"));
        status(desk.approver(), report, "returned")
                .statusCode(200)
                .body("status", equalTo("returned"))
                .body("reason", equalTo("Vì"))
                .body("decidedBy", equalTo(desk.name(Role.APPROVER, ProgressDesk.DISTRICT)));
        patch(desk.reporter(), report, "*", "{\"percent\": 15}").statusCode(200);
        desk.sent(report);
        read(report)
                .body("status", equalTo("submitted"))
                .body("reason", nullValue())
                .body("decidedBy", nullValue());
    }

    @Test
    void thePercentOfTheLastApprovedPeriodStandsOnTheTaskForEverybody() {
        desk.on(LocalDate.of(2023, 3, 10));
        String task = desk.task("");
        String january = desk.report(task, "2023-01", 10);
        String february = desk.report(task, "2023-02", 30);
        desk.sent(january);
        desk.read(task).body("reportedProgress", nullValue());
        status(desk.planner(), january, "approved").statusCode(200).body("checks", empty());
        desk.read(task).body("reportedProgress", equalTo(10));
        desk.approved(february);
        desk.read(task).body("reportedProgress", equalTo(30));
        status(desk.approver(), february, "withdrawn").statusCode(200);
        desk.read(task).body("reportedProgress", equalTo(10));
        status(desk.approver(), january, "withdrawn").statusCode(200);
        desk.read(task).body("reportedProgress", nullValue());
        assertThat(desk.trail("progress-reports", desk.key(task) + "/2023-02"))
                .containsExactlyInAnyOrder("create", "submitted", "approved", "withdrawn");
    }

    @Test
    void aLateReportOfAnEarlierPeriodDoesNotOutweighALaterOne() {
        desk.on(LocalDate.of(2023, 3, 10));
        String task = desk.task("");
        desk.approved(desk.report(task, "2023-02", 30));
        desk.approved(desk.report(task, "2023-01", 10));
        desk.read(task).body("reportedProgress", equalTo(30));
    }

    @Test
    void whoWroteOrSentAReportDoesNotDecideOnIt() {
        String task = desk.task("");
        String both = World.newToken(desk.name(Role.REPORTER, ProgressDesk.PROVINCE), "*:read", "*:write");
        sql.update("""
                insert into role_grants (id, account_id, role, unit_id)
                select gen_random_uuid(), id, 'approver', (select unit_id from unit_versions where code = 'PG-TINH')
                from accounts where username = ? on conflict do nothing
                """, desk.name(Role.REPORTER, ProgressDesk.PROVINCE));
        RequestSpecification author = nobody().header("Authorization", "Bearer " + both);
        String report = post(author, task, body("2023-01", "10"))
                .statusCode(201)
                .extract()
                .path("id");
        desk.sent(report);
        status(nobody().header("Authorization", "Bearer " + both), report, "approved")
                .statusCode(403)
                .body("code", equalTo("progress.own-work"));
        status(desk.reporter(), report, "approved").statusCode(403).body("code", equalTo("access.denied"));
        status(desk.approver(), report, "approved").statusCode(200);
    }

    @Test
    void anAuthorLendsNobodyTheRightToApproveHisReport() {
        String author = desk.name(Role.REPORTER, ProgressDesk.PROVINCE);
        sql.update("""
                insert into role_grants (id, account_id, role, unit_id)
                select gen_random_uuid(), id, 'approver', (select unit_id from unit_versions where code = 'PG-TINH')
                from accounts where username = ? on conflict do nothing
                """, author);
        String friend = desk.name(Role.VIEWER, ProgressDesk.LEAD);
        desk.by(author)
                .body(Map.of(
                        "to",
                        friend,
                        "from",
                        "2023-01-09",
                        "until",
                        "2023-01-20",
                        "reason",
                        "Đi công tác",
                        "roles",
                        List.of(Map.of("role", "approver", "unit", ProgressDesk.PROVINCE))))
                .post(API + "/delegations")
                .then()
                .statusCode(201);
        String task = desk.task("");
        String report = post(desk.by(author), task, body("2023-01", "10"))
                .statusCode(201)
                .extract()
                .path("id");
        status(desk.by(author), report, "submitted").statusCode(200);
        status(World.inPerson(friend), report, "approved")
                .statusCode(403)
                .body("code", equalTo("delegation.from-author"));
    }

    @Test
    void movesThatTheStateDoesNotAllowAreConflicts() {
        String report = desk.report(desk.task(""), "2023-01", 10);
        status(desk.approver(), report, "approved").statusCode(409).body("code", equalTo("progress.move-not-allowed"));
        desk.approved(report);
        status(desk.approver(), report, "approved").statusCode(409);
        status(desk.approver(), report, "returned").statusCode(409);
        status(desk.reporter(), report, "submitted").statusCode(409);
        status(desk.reporter(), report, "withdrawn").statusCode(403);
        status(desk.approver(), report, "withdrawn").statusCode(200);
        status(desk.reporter(), report, "submitted").statusCode(409);
        move(desk.reporter(), "/progress-reports/" + report, "{\"status\": \"draft\"}")
                .statusCode(403);
        move(desk.approver(), "/progress-reports/" + report, "{\"status\": \"draft\"}")
                .statusCode(409);
    }

    @Test
    void aMoveWantsAPreconditionAndWhereItTakesSomethingBackAReason() {
        String report = desk.report(desk.task(""), "2023-01", 10);
        String address = "/progress-reports/" + report;
        move(desk.reporter(), address, null, "{\"status\": \"submitted\"}").statusCode(428);
        move(desk.reporter(), address, "\"5\"", "{\"status\": \"submitted\"}").statusCode(412);
        String tag = read(report).extract().header("ETag");
        move(desk.reporter(), address, tag, "{\"status\": \"submitted\"}").statusCode(200);
        move(desk.approver(), address, "{\"status\": \"returned\", \"reason\": \" \"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        desk.sentBack(report);
        desk.approved(report);
        move(desk.approver(), address, "{\"status\": \"withdrawn\"}").statusCode(422);
        move(desk.stranger(), address, "{\"status\": \"withdrawn\", \"reason\": \"x\"}")
                .statusCode(404);
        move(nobody(), address, "{\"status\": \"withdrawn\", \"reason\": \"x\"}")
                .statusCode(401);
    }

    @Test
    void whatTheChecksFindWantsACommentBeforeItIsSent() {
        desk.on(LocalDate.of(2023, 3, 10));
        String task = desk.task(DELIVERABLES);
        desk.approved(desk.report(task, "2023-01", 20));
        String report = desk.report(task, "2023-02", 10);
        patch(desk.reporter(), report, "*", "{\"percent\": 100}").statusCode(200);
        read(report)
                .body("previousPercent", equalTo(20))
                .body("computedProgress", equalTo(0))
                .body(
                        "checks.code",
                        contains("progress.differs-from-computed", "progress.complete-without-deliverable"))
                .body("checks[0].message", containsString("100 %"));
        desk.reporter()
                .header("Accept-Language", "en")
                .get(API + "/progress-reports/" + report)
                .then()
                .body("checks[1].message", equalTo("100 % is reported, and no deliverable is accepted."));
        move(desk.reporter(), "/progress-reports/" + report, "{\"status\": \"submitted\"}")
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "progress.differs-from-computed",
                                "progress.complete-without-deliverable",
                                "progress.warnings-uncommented"))
                .body("errors[2].pointer", equalTo("/warningsComment"));
        patch(desk.reporter(), report, "*", "{\"warningsComment\": \"Nghiệm thu tuần tới\"}")
                .statusCode(200);
        desk.sent(report);
        desk.approver()
                .get(API + "/progress-reports/" + report)
                .then()
                .body("warningsComment", equalTo("Nghiệm thu tuần tới"))
                .body("checks", not(empty()));
    }

    @Test
    void deliverablesThatAreAcceptedQuietTheChecks() {
        String task = desk.task(DELIVERABLES);
        String report = desk.report(task, "2023-01", 60);
        read(report).body("checks.code", contains("progress.differs-from-computed"));
        String tag = read(report).extract().header("ETag");
        accept(task, 1);
        read(report)
                .body("computedProgress", equalTo(50))
                .body("checks", empty())
                .header("ETag", not(equalTo(tag)));
        desk.sent(report);
    }

    @Test
    void aStepBackAndAStandstillOfTwoPeriodsAreTold() {
        desk.on(LocalDate.of(2023, 4, 10));
        String task = desk.task("");
        desk.approved(desk.report(task, "2023-01", 40));
        desk.sent(desk.report(task, "2023-02", 40));
        String march = desk.report(task, "2023-03", 40);
        read(march).body("checks.code", contains("progress.unchanged"));
        patch(desk.reporter(), march, "*", "{\"percent\": 30}").statusCode(200);
        read(march).body("checks.code", contains("progress.moves-backward"));
        patch(desk.reporter(), march, "*", "{\"percent\": 50}").statusCode(200);
        read(march).body("checks", empty());
    }

    @Test
    void onlyThoseWhoWorkOnATaskReadWhatIsSaidOfIt() {
        String task = desk.task("");
        String report = desk.report(task, "2023-01", 10);
        String list = API + "/tasks/" + task + "/progress";
        for (RequestSpecification reader :
                List.of(desk.planner(), desk.helper(), desk.as(Role.VIEWER, ProgressDesk.LEAD))) {
            reader.get(list).then().statusCode(200).body("items.id", contains(report));
            reader.get(API + "/progress-reports/" + report).then().statusCode(200);
        }
        nobody().get(list).then().statusCode(401);
        nobody().get(API + "/progress-reports/" + report).then().statusCode(401);
        desk.stranger().get(list).then().statusCode(404).body("code", equalTo("progress.unknown"));
        desk.stranger()
                .get(API + "/progress-reports/" + report)
                .then()
                .statusCode(404)
                .body("code", equalTo("progress-report.unknown"));
        desk.planner().get(API + "/progress-reports/none").then().statusCode(404);
        desk.planner().get(API + "/tasks/none/progress").then().statusCode(404);
    }

    @Test
    void theListBeginsWithTheLatestPeriodAndCanBeHadAsATable() {
        desk.on(LocalDate.of(2023, 4, 10));
        String task = desk.task("");
        String january = desk.report(task, "2023-01", 10);
        String quarter = desk.report(task, "2023-Q1", 30);
        desk.sent(january);
        String list = API + "/tasks/" + task + "/progress";
        desk.planner().get(list).then().body("items.id", contains(quarter, january));
        desk.planner()
                .get(list + "?status=submitted&count=true")
                .then()
                .body("items.id", contains(january))
                .body("total", equalTo(1));
        desk.planner().get(list + "?period=2023-Q1").then().body("items.id", contains(quarter));
        desk.planner()
                .get(list + "?sort=period&limit=1")
                .then()
                .body("items.id", contains(january))
                .body("next", containsString("cursor="));
        desk.planner().accept("text/csv").get(list).then().statusCode(200).body(containsString("2023-Q1"));
        desk.planner()
                .get(list + "?status=done&period=Q1")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("status", "period"));
    }

    @Test
    void whatWaitsForApprovalIsListedAcrossTasksForThoseWhoSeeIt() {
        String task = desk.task("");
        String plan = desk.read(task).extract().path("plan.id");
        String waiting = desk.report(task, "2023-01", 10);
        desk.sent(waiting);
        desk.sent(desk.report(desk.task(""), "2023-01", 10));
        String address = API + "/progress-reports?status=submitted&limit=500&plan=";
        for (RequestSpecification reader : List.of(desk.approver(), desk.reporter(), desk.helper())) {
            reader.get(address + plan).then().statusCode(200).body("items.id", contains(waiting));
        }
        desk.approver()
                .get(API + "/progress-reports?status=submitted&limit=500")
                .then()
                .body("items.id", hasItem(waiting))
                .body("items.size()", org.hamcrest.Matchers.greaterThan(1));
        desk.approver().get(address + plan + "&period=2023-Q1").then().body("items", empty());
        desk.stranger().get(address + plan).then().statusCode(200).body("items", empty());
        nobody().get(address + plan).then().statusCode(401);
        desk.approver().get(API + "/progress-reports?plan=x&task=y").then().statusCode(400);
    }

    @Test
    void aKnownReportIsNotSentAgain() {
        String report = desk.report(desk.task(""), "2023-01", 10);
        String tag = read(report).statusCode(200).extract().header("ETag");
        desk.reporter()
                .header("If-None-Match", tag)
                .get(API + "/progress-reports/" + report)
                .then()
                .statusCode(304);
    }

    private ValidatableResponse addFile(RequestSpecification who, String report, String name, String content) {
        return who.contentType("multipart/form-data")
                .multiPart("file", name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/pdf")
                .post(API + "/progress-reports/" + report + "/evidence")
                .then();
    }

    @Test
    void filesProveAReportAndAreFixedOnceItIsSent() {
        String task = desk.task("");
        String report = desk.report(task, "2023-01", 10);
        String content = "%PDF-1.4 " + UUID.randomUUID();
        String file = addFile(desk.reporter(), report, "Bien ban.pdf", content)
                .statusCode(201)
                .header("Location", containsString("/api/v1/progress-reports/" + report + "/evidence/"))
                .body("name", equalTo("Bien ban.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("recordedBy", equalTo(desk.name(Role.REPORTER, ProgressDesk.LEAD)))
                .extract()
                .path("id");
        addFile(desk.reporter(), report, "Lai.pdf", content).statusCode(200).body("id", equalTo(file));
        read(report).body("files", equalTo(1));
        String files = API + "/progress-reports/" + report + "/evidence";
        desk.helper().get(files).then().statusCode(200).body("items.id", contains(file));
        String got = desk.helper()
                .accept("*/*")
                .get(files + "/" + file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("Bien ban.pdf"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asString();
        assertThat(got).isEqualTo(content);
        String tag = desk.helper()
                .accept("*/*")
                .head(files + "/" + file)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        desk.helper()
                .accept("*/*")
                .header("If-None-Match", tag)
                .get(files + "/" + file)
                .then()
                .statusCode(304);
        addFile(desk.planner(), report, "a.pdf", "%PDF-1.4").statusCode(403);
        addFile(desk.stranger(), report, "a.pdf", "%PDF-1.4").statusCode(404);
        addFile(nobody(), report, "a.pdf", "%PDF-1.4").statusCode(401);
        nobody().get(files).then().statusCode(401);
        desk.stranger().get(files).then().statusCode(404);
        desk.sent(report);
        addFile(desk.reporter(), report, "b.pdf", "%PDF-1.4").statusCode(409).body("code", equalTo("progress.sent"));
        desk.reporter().delete(files + "/" + file).then().statusCode(409);
        desk.sentBack(report);
        desk.planner().delete(files + "/" + file).then().statusCode(403);
        desk.reporter().delete(files + "/" + UUID.randomUUID()).then().statusCode(404);
        desk.reporter().delete(files + "/" + file).then().statusCode(204);
        desk.reporter().delete(files + "/" + file).then().statusCode(404).body("code", equalTo("evidence.unknown"));
        assertThat(desk.trail("evidence", desk.key(task) + "/2023-01: Bien ban.pdf"))
                .containsExactlyInAnyOrder("add", "remove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.txt"})
    void filesAreLookedAtAsEvidenceOfValuesIs(String name) {
        String report = desk.report(desk.task(""), "2023-01", 10);
        addFile(desk.reporter(), report, name, "%PDF-1.4")
                .statusCode(422)
                .body("errors.code", hasItem("evidence.name-does-not-fit"));
        addFile(desk.reporter(), report, "a.pdf", "%PDF-1.4 TEST-INFECTED")
                .statusCode(422)
                .body("code", equalTo("evidence.infected"));
        desk.reporter()
                .contentType("multipart/form-data")
                .multiPart("other", "a.pdf", new byte[] {1}, "application/pdf")
                .post(API + "/progress-reports/" + report + "/evidence")
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("body.unknown-member", "evidence.one-file"));
    }

    @Test
    void aReportHasAtMostTwentyFiles() {
        String report = desk.report(desk.task(""), "2023-01", 10);
        for (int i = 0; i < 20; i++) {
            sql.update("""
                    insert into progress_files (id, report_id, name, media_type, size, sha256, recorded_at, recorded_by)
                    values (gen_random_uuid(), ?, 'a.pdf', 'application/pdf', 1, ?, now(), 'x')
                    """, UUID.fromString(report), "%064x".formatted(i));
        }
        addFile(desk.reporter(), report, "a.pdf", "%PDF-1.4")
                .statusCode(422)
                .body("code", equalTo("progress.too-many-files"));
    }
}
