package vn.tongket.collection.submissions;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Reports of units: entered, sent, looked at in steps by others, returned, approved. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SubmissionResourceTest {

    @Inject
    World world;

    @Inject
    RoundDesk desk;

    @Inject
    ApprovedValues approved;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    SettableClock clock;

    private String teams;
    private String members;
    private String round;

    @BeforeEach
    void aRoundOfTwoIndicators() {
        clock.reset();
        desk.stand();
        teams = desk.count();
        members = desk.count();
        round = desk.begin(RoundDesk.round(teams, members));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private void fill(String unit) {
        RoundDesk.made(desk.enter(unit, teams, 11));
        RoundDesk.made(desk.enter(unit, members, 44));
    }

    private void send(String unit) {
        fill(unit);
        desk.send(round, unit).then().statusCode(200);
    }

    private Response value(String indicator, String unit) {
        return world.as(Role.REPORTER, unit).get("/api/v1/observations/" + indicator + "/" + unit + "/2022-12");
    }

    private Response publicValue(String indicator, String unit) {
        return given().get("/api/v1/observations/" + indicator + "/" + unit + "/2022-12");
    }

    private Response readByReporter() {
        return desk.read(Role.REPORTER, RoundDesk.COMMUNE, round, RoundDesk.COMMUNE);
    }

    /** One cycle by three people: the commune's reporter, the district's approver, the province's. */
    @Nested
    class TheCycle {

        @Test
        void goesFromAnEmptyPageThroughAReturnToApprovedValues() {
            readByReporter()
                    .then()
                    .statusCode(200)
                    .body("status", is("not-started"))
                    .body("timeliness", is("due-soon"))
                    .body("version", is(0))
                    .body("lines.indicator", contains(teams, members))
                    .body("lines.current", everyItem(nullValue()))
                    .body(
                            "lines.checks.code.flatten()",
                            contains("submission.value-missing", "submission.value-missing"));

            fill(RoundDesk.COMMUNE);
            readByReporter()
                    .then()
                    .body("status", is("draft"))
                    .body("values.reported", is(2))
                    .body("lines[0].current.value", is(11))
                    .body("lines[0].current.status", is("draft"))
                    .body("lines.checks.flatten()", empty());
            value(teams, RoundDesk.COMMUNE).then().body("periodBasis", is("decree-09"));

            desk.send(round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("submitted"))
                    .body("timeliness", is("on-time"))
                    .body("submittedAt", is("2023-01-09T05:00:00Z"))
                    .body("approvalsNeeded", is(2))
                    .body("approvals", empty());
            value(teams, RoundDesk.COMMUNE).then().body("status", is("submitted"));

            desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("returned"))
                    .body("reason", is("Thiếu hai thôn"));
            value(teams, RoundDesk.COMMUNE).then().body("status", is("returned"));

            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, teams, 13));
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("submitted"))
                    .body("approvals.step", contains(1));
            publicValue(teams, RoundDesk.COMMUNE).then().statusCode(404);

            desk.approve(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("approved"))
                    .body("approvals.step", contains(1, 2))
                    .body("history.move", contains("submitted", "returned", "submitted", "approved", "approved"))
                    .body("history.step", contains(null, null, null, 1, 2));
            publicValue(teams, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("value", is(13))
                    .body("status", is("approved"))
                    .body("approvedAt", is("2023-01-09T05:00:00Z"));
        }

        @Test
        void isInTheNextFigureAndChangesItsTag() {
            send(RoundDesk.COMMUNE);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);
            String address = "/api/v1/figures?indicator=" + teams + "&unit=" + RoundDesk.COMMUNE + "&period=2022-12";
            Response before = given().get(address);
            before.then().statusCode(200).body("items", empty());
            desk.approve(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE);
            given().header("If-None-Match", before.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body("items.value", contains(11));
        }

        @Test
        void leavesATrailOfTheReportAndOfItsValues() {
            send(RoundDesk.COMMUNE);
            String key = round + "/" + RoundDesk.COMMUNE;
            world.as(Role.ADMINISTRATOR, null)
                    .get("/api/v1/audit-entries?resource=submissions&key=" + key)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].action", is("submitted"))
                    .body("items[0].before.status", is("draft"))
                    .body("items[0].after.status", is("submitted"));
            world.as(Role.ADMINISTRATOR, null)
                    .get("/api/v1/audit-entries?resource=observations&key=" + RoundDesk.COMMUNE + "/2022-12&limit=500")
                    .then()
                    .body("items.before.status.flatten()", hasItem("draft"))
                    .body("items.after.status.flatten()", hasItem("submitted"))
                    .body("items.after.indicator.flatten()", hasItems(teams, members));
        }

        @Test
        void supersedesWhatWasApprovedBefore() {
            String corrected = desk.count();
            approved.put(
                    corrected,
                    RoundDesk.COMMUNE,
                    "2022-12",
                    ApprovedValues.Reported.of("3").basis("decree-09"));
            String again = desk.begin(Bodies.with(RoundDesk.round(corrected), "approvals", 1));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, corrected, 4));
            desk.read(Role.REPORTER, RoundDesk.COMMUNE, again, RoundDesk.COMMUNE)
                    .then()
                    .body("lines[0].current.value", is(4))
                    .body("lines[0].approved.value", is(3));
            desk.send(again, RoundDesk.COMMUNE).then().statusCode(200);
            publicValue(corrected, RoundDesk.COMMUNE).then().body("value", is(3));
            desk.approve(RoundDesk.DISTRICT, again, RoundDesk.COMMUNE).then().statusCode(200);
            publicValue(corrected, RoundDesk.COMMUNE).then().body("value", is(4));
            given().get("/api/v1/observations/" + corrected + "/" + RoundDesk.COMMUNE + "/2022-12/versions")
                    .then()
                    .body("items.status", contains("superseded", "approved"));
        }

        @Test
        void isTakenBackByItsReporterWithAReasonAndThenCountsAsNeverSent() {
            send(RoundDesk.COMMUNE);
            desk.move(Role.REPORTER, RoundDesk.COMMUNE, round, RoundDesk.COMMUNE, Map.of("status", "withdrawn"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reason"));
            desk.move(
                            Role.REPORTER,
                            RoundDesk.COMMUNE,
                            round,
                            RoundDesk.COMMUNE,
                            Map.of("status", "withdrawn", "reason", "Nhập nhầm"))
                    .then()
                    .statusCode(200)
                    .body("status", is("draft"))
                    .body("submittedAt", nullValue())
                    .body("history.move", contains("submitted", "withdrawn"))
                    .body("lines.current.status", contains("draft", "draft"));
            clock.advance(Duration.ofDays(5));
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200).body("timeliness", is("late"));
        }
    }

    @Nested
    class Evidence {

        private String proven;

        @BeforeEach
        void anIndicatorThatAsksForEvidence() {
            proven = desk.count("evidenceRequired", true);
            round = desk.begin(RoundDesk.round(teams, proven));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, teams, 11));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, proven, 5));
        }

        private void prove(String version) {
            given().header("Authorization", "Bearer " + world.token(Role.REPORTER, RoundDesk.COMMUNE))
                    .multiPart("file", "bien-ban.pdf", "%PDF-1.4".getBytes(UTF_8), "application/pdf")
                    .post("/api/v1/observations/" + proven + "/" + RoundDesk.COMMUNE + "/2022-12/versions/" + version
                            + "/evidence")
                    .then()
                    .statusCode(201);
        }

        @Test
        void thatIsMissingStandsOnItsLineAndStopsTheSending() {
            readByReporter()
                    .then()
                    .body("lines[0].checks", empty())
                    .body("lines[1].checks.severity", contains("error"))
                    .body("lines[1].checks.code", contains("evidence.required"))
                    .body("lines[1].checks.message", contains(containsString("kiểm chứng")));
            desk.send(round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/lines/1"))
                    .body("errors.code", contains("evidence.required"));
            value(teams, RoundDesk.COMMUNE).then().body("status", is("draft"));
        }

        @Test
        void letsTheReportGoOnceItIsThereAndIsAskedAgainOfANewVersion() {
            prove("1");
            readByReporter().then().body("lines.checks.flatten()", empty()).body("lines.current.files", contains(0, 1));
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200).body("lines.checks.flatten()", empty());
            desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, proven, 6));
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(422);
            prove("2");
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
        }
    }

    @Nested
    class Steps {

        @Test
        void oneStepIsForAnyApproverOfTheUnit() {
            String one = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, teams, 1));
            desk.send(one, RoundDesk.COMMUNE);
            desk.approve(RoundDesk.COMMUNE, one, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("approved"));
        }

        @Test
        void theFirstOfSeveralIsForTheUnitAboveAndTheLastForTheProvince() {
            send(RoundDesk.COMMUNE);
            desk.approve(RoundDesk.COMMUNE, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(403)
                    .body("code", is("submission.other-approver"));
            desk.approve(RoundDesk.OTHER_DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(404);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(200);
            String second = world.account(Role.APPROVER, RoundDesk.DISTRICT);
            as(second)
                    .body(Map.of("status", "approved"))
                    .put(RoundDesk.address(round, RoundDesk.COMMUNE) + "/status")
                    .then()
                    .statusCode(403)
                    .body("code", is("submission.other-approver"))
                    .body("detail", containsString("2"));
        }

        @Test
        void nobodyTakesTwo() {
            send(RoundDesk.COMMUNE);
            desk.approve(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("submitted"));
            desk.approve(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(403)
                    .body("code", is("submission.took-part"));
        }

        @Test
        void threeAreTakenByThreePeople() {
            String three = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 3));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, teams, 1));
            desk.send(three, RoundDesk.COMMUNE);
            for (String person : List.of(
                    world.account(Role.APPROVER, RoundDesk.DISTRICT),
                    world.account(Role.APPROVER, RoundDesk.DISTRICT),
                    world.account(Role.APPROVER, RoundDesk.PROVINCE))) {
                as(person)
                        .body(Map.of("status", "approved"))
                        .put(RoundDesk.address(three, RoundDesk.COMMUNE) + "/status")
                        .then()
                        .statusCode(200);
            }
            desk.read(Role.VIEWER, RoundDesk.PROVINCE, three, RoundDesk.COMMUNE)
                    .then()
                    .body("status", is("approved"))
                    .body("approvals", hasSize(3));
        }

        @Test
        void beginAnewAfterAReturn() {
            send(RoundDesk.COMMUNE);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);
            desk.giveBack(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE).then().statusCode(200);
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200).body("approvals", empty());
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("approvals.step", contains(1));
        }

        private io.restassured.specification.RequestSpecification as(String account) {
            return given().header("Authorization", "Bearer " + World.newToken(account, "*:read", "*:write"))
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON);
        }

        @Test
        void whoEnteredOrSentDoesNotDecide() {
            String both = world.account(Role.REPORTER, RoundDesk.COMMUNE);
            String id = world.as(Role.ADMINISTRATOR, null)
                    .get("/api/v1/accounts?q=" + both)
                    .path("items[0].id");
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "*")
                    .body(Map.of(
                            "roles",
                            List.of(
                                    Map.of("role", "reporter", "unit", RoundDesk.COMMUNE),
                                    Map.of("role", "approver", "unit", RoundDesk.DISTRICT))))
                    .put("/api/v1/accounts/" + id + "/roles")
                    .then()
                    .statusCode(200);
            as(both).body(Map.of("value", 3))
                    .put("/api/v1/observations/" + teams + "/" + RoundDesk.COMMUNE + "/2022-12")
                    .then()
                    .statusCode(201);
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, members, 4));
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
            as(both).body(Map.of("status", "approved"))
                    .put(RoundDesk.address(round, RoundDesk.COMMUNE) + "/status")
                    .then()
                    .statusCode(403)
                    .body("code", is("submission.took-part"));
            as(both).get("/api/v1/submissions?for=approver&round=" + round)
                    .then()
                    .body("items", empty());
            assertThat(desk.units(Role.APPROVER, RoundDesk.DISTRICT, "/submissions?for=approver&round=" + round))
                    .containsExactly(RoundDesk.COMMUNE);
        }
    }

    @Nested
    class Refusals {

        private Response put(Role role, String at, Map<String, Object> body) {
            return world.as(role, at).body(body).put(RoundDesk.address(round, RoundDesk.COMMUNE) + "/status");
        }

        @Test
        void nobodyAnonymousAndNobodyFromElsewhereReadsOrMovesIt() {
            String address = RoundDesk.address(round, RoundDesk.COMMUNE);
            given().get(address).then().statusCode(401);
            given().contentType(ContentType.JSON)
                    .body(Map.of("status", "submitted"))
                    .put(address + "/status")
                    .then()
                    .statusCode(401);
            desk.read(Role.VIEWER, RoundDesk.NEIGHBOUR, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(404)
                    .body("code", is("submission.unknown"));
            desk.move(Role.REPORTER, RoundDesk.NEIGHBOUR, round, RoundDesk.COMMUNE, Map.of("status", "submitted"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void whatIsNotThereIsNotFound() {
            desk.read(Role.VIEWER, RoundDesk.PROVINCE, "RR-NONE", RoundDesk.COMMUNE)
                    .then()
                    .statusCode(404)
                    .body("code", is("round.unknown"));
            desk.read(Role.VIEWER, RoundDesk.PROVINCE, round, "RR-NONE")
                    .then()
                    .statusCode(404)
                    .body("code", is("unit.unknown"));
            desk.read(Role.VIEWER, RoundDesk.PROVINCE, round, RoundDesk.FAR_COMMUNE)
                    .then()
                    .statusCode(404)
                    .body("code", is("submission.unknown"));
            world.as(Role.VIEWER, RoundDesk.PROVINCE)
                    .get("/api/v1/reporting-rounds/RR-NONE/submissions")
                    .then()
                    .statusCode(404);
        }

        @Test
        void theWrongRoleIsForbidden() {
            fill(RoundDesk.COMMUNE);
            put(Role.VIEWER, RoundDesk.COMMUNE, Map.of("status", "submitted"))
                    .then()
                    .statusCode(403);
            put(Role.APPROVER, RoundDesk.DISTRICT, Map.of("status", "submitted"))
                    .then()
                    .statusCode(403);
            put(Role.REPORTER, RoundDesk.COMMUNE, Map.of("status", "approved"))
                    .then()
                    .statusCode(403);
        }

        @Test
        void aMoveWantsTheTagItWasReadUnder() {
            fill(RoundDesk.COMMUNE);
            put(Role.REPORTER, RoundDesk.COMMUNE, Map.of("status", "submitted"))
                    .then()
                    .statusCode(428);
            String tag = readByReporter().header("ETag");
            world.as(Role.REPORTER, RoundDesk.COMMUNE)
                    .header("If-Match", tag)
                    .body(Map.of("status", "submitted"))
                    .put(RoundDesk.address(round, RoundDesk.COMMUNE) + "/status")
                    .then()
                    .statusCode(200);
            world.as(Role.APPROVER, RoundDesk.DISTRICT)
                    .header("If-Match", tag)
                    .body(Map.of("status", "approved"))
                    .put(RoundDesk.address(round, RoundDesk.COMMUNE) + "/status")
                    .then()
                    .statusCode(412)
                    .header("ETag", is("\"1\""));
        }

        @Test
        void askingForWhatIsSoChangesNothingAndNeedsNoTag() {
            send(RoundDesk.COMMUNE);
            put(Role.REPORTER, RoundDesk.COMMUNE, Map.of("status", "submitted"))
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("history", hasSize(1));
        }

        @Test
        void aMoveThatTheStateDoesNotAllowIsAConflict() {
            fill(RoundDesk.COMMUNE);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(409)
                    .body("code", is("submission.move-not-allowed"));
            desk.send(round, RoundDesk.COMMUNE);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);
            desk.approve(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE).then().statusCode(200);
            desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(409);
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(409);
        }

        @Test
        void aReturnWantsAReasonAndABodyItsMembers() {
            send(RoundDesk.COMMUNE);
            desk.move(Role.APPROVER, RoundDesk.DISTRICT, round, RoundDesk.COMMUNE, Map.of("status", "returned"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reason"));
            desk.move(Role.APPROVER, RoundDesk.DISTRICT, round, RoundDesk.COMMUNE, Map.of("status", "lost", "x", 1))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/status", "/x"));
        }
    }

    @Nested
    class Checks {

        @Test
        void errorsStandInTheWayEachAtItsLine() {
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, members, 44));
            desk.send(round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(422)
                    .body("code", is("rules.broken"))
                    .body("errors.pointer", contains("/lines/0"))
                    .body("errors.code", contains("submission.value-missing"));
            readByReporter().then().body("status", is("draft")).body("version", is(0));
        }

        @Test
        void notApplicableIsAnAnswerAndZeroIsAValue() {
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, teams, RoundDesk.PERIOD, Map.of("notApplicable", true)));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, members, 0));
            desk.send(round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("lines[0].current.notApplicable", is(true))
                    .body("lines[1].current.value", is(0));
        }

        @Test
        void aJumpWantsACommentThatApproversRead() {
            desk.define(teams, Map.of("jump_tolerance", 50));
            approved.put(teams, RoundDesk.COMMUNE, "2022-11", ApprovedValues.Reported.of("5"));
            fill(RoundDesk.COMMUNE);
            readByReporter()
                    .then()
                    .body("lines[0].previous.period", is("2022-11"))
                    .body("lines[0].previous.value", is(5))
                    .body("lines[0].difference", is(6))
                    .body("lines[0].checks.severity", contains("warning"))
                    .body("lines[0].checks.message", contains(containsString("50 %")));
            desk.send(round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/lines/0"))
                    .body("errors.code", contains("submission.comment-needed"));
            desk.move(
                            Role.REPORTER,
                            RoundDesk.COMMUNE,
                            round,
                            RoundDesk.COMMUNE,
                            Map.of(
                                    "status",
                                    "submitted",
                                    "comments",
                                    List.of(Map.of("indicator", teams, "comment", "Sáu thôn lập tổ trong tháng"))))
                    .then()
                    .statusCode(200);
            desk.read(Role.APPROVER, RoundDesk.DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .body("lines[0].checks[0].comment", is("Sáu thôn lập tổ trong tháng"));
        }

        @Test
        void theCommentOfTheValueItselfIsEnough() {
            desk.define(teams, Map.of("jump_tolerance", 50));
            approved.put(teams, RoundDesk.COMMUNE, "2022-11", ApprovedValues.Reported.of("5"));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, members, 44));
            RoundDesk.made(desk.enter(
                    RoundDesk.COMMUNE, teams, RoundDesk.PERIOD, Map.of("value", 11, "comment", "Lập thêm sáu tổ")));
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
        }

        @Test
        void commentsAreAboutWhatIsAsked() {
            fill(RoundDesk.COMMUNE);
            desk.move(
                            Role.REPORTER,
                            RoundDesk.COMMUNE,
                            round,
                            RoundDesk.COMMUNE,
                            Map.of(
                                    "status",
                                    "submitted",
                                    "comments",
                                    List.of(
                                            Map.of("indicator", "RR_NONE", "comment", "x"),
                                            Map.of("indicator", teams, "comment", "x"),
                                            Map.of("indicator", teams, "comment", "y"),
                                            Map.of("indicator", members, "breakdown", "Cấp", "comment", "z"))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/comments/0/indicator", "/comments/2", "/comments/3/breakdown"));
        }

        @Test
        void aValueMustNotExceedTheOneThatBoundsIt() {
            desk.define(teams, Map.of("not_above", members));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, teams, 50));
            RoundDesk.made(desk.enter(RoundDesk.COMMUNE, members, 44));
            desk.send(round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("submission.above-other"))
                    .body("errors.message", contains(containsString("44")));
        }

        @Test
        void aTotalIsHeldAgainstWhatTheUnitsBelowReported() {
            String total = desk.begin(Bodies.with(
                    RoundDesk.round(teams),
                    "reporters",
                    Map.of("levels", List.of("district"), "units", List.of(RoundDesk.DISTRICT)),
                    "due",
                    List.of(Map.of("level", "district", "date", "2023-01-12"))));
            for (String commune : List.of(RoundDesk.COMMUNE, RoundDesk.NEIGHBOUR, RoundDesk.WARD)) {
                approved.put(teams, commune, "2022-12", ApprovedValues.Reported.of("10"));
            }
            RoundDesk.made(desk.enter(RoundDesk.DISTRICT, teams, 31));
            desk.read(Role.REPORTER, RoundDesk.DISTRICT, total, RoundDesk.DISTRICT)
                    .then()
                    .body("lines[0].checks.code", contains("submission.differs-from-parts"))
                    .body("lines[0].checks.message", contains(containsString("3/3")));
            desk.enter(RoundDesk.DISTRICT, teams, 30);
            desk.send(total, RoundDesk.DISTRICT).then().statusCode(200);
        }

        @Test
        void partsOfAWholeComeAfterItAndMoveWithIt() {
            String share = desk.percentage();
            String ofShares = desk.begin(RoundDesk.round(share));
            RoundDesk.made(
                    desk.enter(RoundDesk.COMMUNE, share, RoundDesk.PERIOD, Map.of("numerator", 10, "denominator", 11)));
            world.as(Role.REPORTER, RoundDesk.COMMUNE)
                    .body(Map.of("value", 80))
                    .put("/api/v1/observations/" + share + "/" + RoundDesk.COMMUNE + "/2022-12?breakdown=level:commune")
                    .then()
                    .statusCode(201);
            desk.send(ofShares, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("values.expected", is(1))
                    .body("lines[0].current.numerator", is(10))
                    .body("lines[1].breakdown.level", is("commune"))
                    .body("lines.current.status", contains("submitted", "submitted"));
        }
    }

    @Nested
    class WhatASentReportHolds {

        private Response moveVersion(String indicator, Role role, String at, String status) {
            return world.as(role, at)
                    .header("If-Match", "*")
                    .body(Map.of("status", status))
                    .put("/api/v1/observations/" + indicator + "/" + RoundDesk.COMMUNE + "/2022-12/versions/1/status");
        }

        @Test
        void isNeitherEnteredAnewNorMovedAlone() {
            send(RoundDesk.COMMUNE);
            desk.enter(RoundDesk.COMMUNE, teams, 12)
                    .then()
                    .statusCode(409)
                    .body("code", is("observation.held"))
                    .body("detail", containsString(round));
            moveVersion(teams, Role.APPROVER, RoundDesk.DISTRICT, "approved")
                    .then()
                    .statusCode(409)
                    .body("code", is("observation.held"));
            moveVersion(teams, Role.REPORTER, RoundDesk.COMMUNE, "withdrawn")
                    .then()
                    .statusCode(409);
        }

        @Test
        void isFreeBeforeItIsSentAndAfterItCameBack() {
            fill(RoundDesk.COMMUNE);
            moveVersion(teams, Role.REPORTER, RoundDesk.COMMUNE, "submitted")
                    .then()
                    .statusCode(200);
            desk.send(round, RoundDesk.COMMUNE).then().statusCode(200);
            desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE).then().statusCode(200);
            desk.enter(RoundDesk.COMMUNE, teams, 12).then().statusCode(200);
        }

        @Test
        void isFreeAgainOnceItIsApproved() {
            send(RoundDesk.COMMUNE);
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);
            desk.approve(RoundDesk.PROVINCE, round, RoundDesk.COMMUNE);
            desk.enter(RoundDesk.COMMUNE, teams, 12).then().statusCode(200);
            publicValue(teams, RoundDesk.COMMUNE).then().body("value", is(11));
        }

        @Test
        void aValueOfARoundHasTheBasisOfTheRound() {
            desk.enter(RoundDesk.COMMUNE, teams, RoundDesk.PERIOD, Map.of("value", 1, "periodBasis", "calendar"))
                    .then()
                    .statusCode(409)
                    .body("code", is("observation.other-basis"));
            desk.enter(RoundDesk.FAR_COMMUNE, teams, 1).then().statusCode(201).body("periodBasis", is("not-stated"));
        }
    }

    @Nested
    class Lists {

        @Test
        void showTheReportsOfOnesUnitsOnly() {
            assertThat(desk.units(Role.REPORTER, RoundDesk.COMMUNE, "/submissions?for=reporter&round=" + round))
                    .containsExactly(RoundDesk.COMMUNE);
            assertThat(desk.units(Role.APPROVER, RoundDesk.DISTRICT, "/submissions?for=reporter&round=" + round))
                    .isEmpty();
            assertThat(desk.units(Role.VIEWER, RoundDesk.DISTRICT, "/submissions?round=" + round))
                    .containsExactly(RoundDesk.WARD, RoundDesk.COMMUNE, RoundDesk.NEIGHBOUR);
            assertThat(desk.units(Role.VIEWER, RoundDesk.ELSEWHERE, "/submissions?round=" + round))
                    .isEmpty();
            given().get("/api/v1/submissions").then().statusCode(401);
        }

        @Test
        void showAnApproverWhatWaitsForThem() {
            send(RoundDesk.COMMUNE);
            send(RoundDesk.NEIGHBOUR);
            String waiting = "/submissions?for=approver&round=" + round;
            assertThat(desk.units(Role.APPROVER, RoundDesk.DISTRICT, waiting))
                    .containsExactly(RoundDesk.COMMUNE, RoundDesk.NEIGHBOUR);
            assertThat(desk.units(Role.APPROVER, RoundDesk.COMMUNE, waiting)).isEmpty();
            desk.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);
            assertThat(desk.units(Role.APPROVER, RoundDesk.DISTRICT, waiting)).containsExactly(RoundDesk.NEIGHBOUR);
            world.as(Role.APPROVER, RoundDesk.PROVINCE)
                    .get("/api/v1" + waiting)
                    .then()
                    .body("items.find { it.unit.code == '" + RoundDesk.COMMUNE + "' }.approvals[0].step", is(1))
                    .body("items.find { it.unit.code == '" + RoundDesk.COMMUNE + "' }.approvals[0].by", notNullValue());
        }

        @Test
        void filterByUnitLevelStatusAndTimeliness() {
            send(RoundDesk.COMMUNE);
            String list = "/reporting-rounds/" + round + "/submissions";
            assertThat(desk.units(Role.VIEWER, RoundDesk.PROVINCE, list + "?status=submitted"))
                    .containsExactly(RoundDesk.COMMUNE);
            assertThat(desk.units(Role.VIEWER, RoundDesk.PROVINCE, list + "?timeliness=due-soon"))
                    .containsExactly(RoundDesk.WARD, RoundDesk.NEIGHBOUR);
            assertThat(desk.units(Role.VIEWER, RoundDesk.PROVINCE, list + "?unit=" + RoundDesk.WARD))
                    .containsExactly(RoundDesk.WARD);
            assertThat(desk.units(Role.VIEWER, RoundDesk.PROVINCE, list + "?within=" + RoundDesk.OTHER_DISTRICT))
                    .isEmpty();
            assertThat(desk.units(
                            Role.VIEWER, RoundDesk.PROVINCE, list + "?within=" + RoundDesk.DISTRICT + "&level=commune"))
                    .hasSize(3);
            world.as(Role.VIEWER, RoundDesk.PROVINCE)
                    .get("/api/v1" + list + "?status=asleep&timeliness=soon")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("status", "timeliness"));
            world.as(Role.VIEWER, RoundDesk.PROVINCE)
                    .get("/api/v1/submissions?for=everybody")
                    .then()
                    .statusCode(400);
        }

        @Test
        void tellWhatMovedMostAgainstThePeriodBefore() {
            approved.put(teams, RoundDesk.COMMUNE, "2022-11", ApprovedValues.Reported.of("10"));
            approved.put(members, RoundDesk.COMMUNE, "2022-11", ApprovedValues.Reported.of("60"));
            approved.put(teams, RoundDesk.NEIGHBOUR, "2022-11", ApprovedValues.Reported.of("0"));
            approved.put(members, RoundDesk.NEIGHBOUR, "2022-11", ApprovedValues.Reported.of("1"));
            approved.put(teams, RoundDesk.WARD, "2022-11", ApprovedValues.Reported.of("11"));
            fill(RoundDesk.COMMUNE);
            fill(RoundDesk.NEIGHBOUR);
            fill(RoundDesk.WARD);

            world.as(Role.VIEWER, RoundDesk.PROVINCE)
                    .get("/api/v1/submissions?round=" + round + "&sort=unit")
                    .then()
                    .statusCode(200)
                    .body("items.unit.code", contains(RoundDesk.WARD, RoundDesk.COMMUNE, RoundDesk.NEIGHBOUR))
                    .body("items[0].biggestChange", nullValue())
                    .body("items[1].biggestChange.indicator", is(members))
                    .body("items[1].biggestChange.breakdown", is(Map.of()))
                    .body("items[1].biggestChange.previous", is(60))
                    .body("items[1].biggestChange.current", is(44))
                    .body("items[1].biggestChange.percent", is(-26.67f))
                    .body("items[2].biggestChange.indicator", is(teams))
                    .body("items[2].biggestChange.percent", nullValue());
        }

        @Test
        void tellHowManyWarningsWereExplainedAndHowManyFilesThereAre() {
            desk.define(teams, Map.of("jump_tolerance", 50));
            approved.put(teams, RoundDesk.COMMUNE, "2022-11", ApprovedValues.Reported.of("5"));
            fill(RoundDesk.COMMUNE);
            desk.move(
                            Role.REPORTER,
                            RoundDesk.COMMUNE,
                            round,
                            RoundDesk.COMMUNE,
                            Map.of(
                                    "status",
                                    "submitted",
                                    "comments",
                                    List.of(Map.of("indicator", teams, "comment", "x"))))
                    .then()
                    .statusCode(200)
                    .body("lines.current.files", contains(0, 0));
            world.as(Role.APPROVER, RoundDesk.DISTRICT)
                    .get("/api/v1/submissions?for=approver&round=" + round)
                    .then()
                    .body("items.explanations", contains(1));
        }

        @Test
        void goOnPageByPageAndComeAsTables() {
            String list = "/api/v1/reporting-rounds/" + round + "/submissions";
            Response first = world.as(Role.VIEWER, RoundDesk.PROVINCE).get(list + "?limit=2&count=true");
            first.then().body("items", hasSize(2)).body("total", is(3));
            world.as(Role.VIEWER, RoundDesk.PROVINCE)
                    .get(first.<String>path("next"))
                    .then()
                    .body("items.unit.code", contains(RoundDesk.NEIGHBOUR));
            world.as(Role.VIEWER, RoundDesk.PROVINCE)
                    .get(list + "?format=csv")
                    .then()
                    .statusCode(200)
                    .body(containsString("values.reported"))
                    .body(containsString("biggestChange.percent"));
        }
    }

    @Nested
    class Timely {

        @Test
        void isWhatWasFirstSentByItsDay() {
            send(RoundDesk.COMMUNE);
            clock.advance(Duration.ofDays(4));
            desk.giveBack(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("timeliness", is("overdue"));
            desk.send(round, RoundDesk.COMMUNE).then().body("timeliness", is("on-time"));
        }

        @Test
        void daysEndAtMidnightInVietnam() {
            clock.advance(Duration.ofDays(3).plusHours(11).plusMinutes(59));
            readByReporter().then().body("timeliness", is("due-soon"));
            clock.advance(Duration.ofMinutes(1));
            readByReporter().then().body("timeliness", is("overdue"));
        }
    }

    @Nested
    class AfterAReorganisation {

        @Test
        void thoseOfTheSuccessorReportForWhatExistedInThePeriod() {
            String former = RoundDesk.newCode("RR-CU-");
            String heir = RoundDesk.newCode("RR-MOI-");
            world.unit(former, "Xã cũ", "xã", RoundDesk.OTHER_DISTRICT);
            reorganisations.carryOut(reorganisations
                    .on("2023-01-01")
                    .create(heir, "Xã mới", "xã", RoundDesk.OTHER_DISTRICT)
                    .merge(former, heir));
            String merged = desk.begin(Bodies.with(
                    RoundDesk.round(teams),
                    "approvals",
                    1,
                    "reporters",
                    Map.of("levels", List.of("commune"), "units", List.of(former))));
            world.as(Role.REPORTER, heir)
                    .body(Map.of("value", 6))
                    .put("/api/v1/observations/" + teams + "/" + former + "/2022-12")
                    .then()
                    .statusCode(201);
            assertThat(desk.units(Role.REPORTER, heir, "/submissions?for=reporter&round=" + merged))
                    .containsExactly(former);
            desk.move(Role.REPORTER, heir, merged, former, Map.of("status", "submitted"))
                    .then()
                    .statusCode(200);
            desk.approve(heir, merged, former).then().statusCode(200).body("status", is("approved"));
        }

        @Test
        void aPreviewSaysWhatHangsOnAUnit() {
            send(RoundDesk.COMMUNE);
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .body(Map.of(
                            "effectiveDate",
                            "2023-02-01",
                            "title",
                            Bodies.name("Đổi tên"),
                            "legalBasis",
                            Map.of("document", "Quyết định thử"),
                            "changes",
                            List.of(Map.of(
                                    "change", "rename", "unit", RoundDesk.COMMUNE, "name", Bodies.name("Xã Tên Mới")))))
                    .post("/api/v1/unit-changes?dryRun=true")
                    .then()
                    .statusCode(200)
                    .body(containsString("submissions"));
        }
    }
}
