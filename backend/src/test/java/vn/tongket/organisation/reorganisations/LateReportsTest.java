package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.World;

/** An act that is recorded after its day closes reports that its units sent since, and may set targets for those that come after. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LateReportsTest {

    private static final String DAY = "2022-12-10";
    private static final String DECEMBER = "2022-12";

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    RoundDesk desk;

    private String p;
    private String flow;
    private String round;

    /** X1 has sent 7 for December, and X2 has entered 9, when an act of 10 December is not recorded yet. */
    @BeforeEach
    void communesReport() {
        begin("period-end");
        RoundDesk.made(desk.enter(p + "-X1", flow, DECEMBER, Map.of("value", 7)));
        RoundDesk.made(desk.enter(p + "-X2", flow, DECEMBER, Map.of("value", 9)));
        RoundDesk.made(desk.send(round, p + "-X1"));
    }

    /** A province, an indicator and a round of December. */
    private void begin(String reportsFor) {
        p = land.province();
        flow = p + "F";
        round = RoundDesk.newCode("LR-");
        RoundDesk.made(land.administrator()
                .header("If-Match", "*")
                .body(Bodies.with(
                        Bodies.count("Số đếm " + flow),
                        "frequency",
                        "month",
                        "levels",
                        List.of("commune"),
                        "missingInSpace",
                        "skip",
                        "rollUpInTime",
                        "sum",
                        "reportsFor",
                        reportsFor))
                .put("/api/v1/indicators/" + flow));
        defined(false).statusCode(201);
    }

    private ValidatableResponse defined(boolean ownDays) {
        return land.administrator()
                .header("If-Match", "*")
                .body(Bodies.with(
                        Map.of(),
                        "ownDays",
                        ownDays,
                        "name",
                        Bodies.name("Báo cáo tháng 12"),
                        "period",
                        DECEMBER,
                        "periodBasis",
                        "calendar",
                        "indicators",
                        List.of(flow),
                        "reporters",
                        Map.of("levels", List.of("commune"), "within", p),
                        "due",
                        List.of(Map.of("level", "commune", "date", "2023-01-12")),
                        "approvals",
                        1))
                .put("/api/v1/reporting-rounds/" + round)
                .then();
    }

    private Map<String, Object> act(Object... members) {
        return Bodies.with(
                Bodies.with(LandModel.merger(p, DAY), "decisions", List.of(Map.of("decision", "stand-in"))), members);
    }

    private ValidatableResponse report(String unit) {
        return land.administrator().get(RoundDesk.address(round, p + unit)).then();
    }

    private ValidatableResponse tried(Map<String, Object> act) {
        return land.administrator()
                .queryParam("dryRun", true)
                .body(act)
                .post(LandModel.ACTS)
                .then();
    }

    @Nested
    class Reports {

        @Test
        void areToldBeforehand() {
            tried(act())
                    .statusCode(200)
                    .body("reports.round", contains(round))
                    .body("reports.unit.code", contains(p + "-X1"))
                    .body("reportsTotal", equalTo(1))
                    .body("reports.status", contains("submitted"))
                    .body("reports.sentAt", contains(notNullValue()));

            report("-X1").statusCode(200).body("status", equalTo("submitted"));
        }

        @Test
        void ofARoundThatBeginsOnTheDayOfTheActAreNamed() {
            begin("own-days");
            land.administrator()
                    .header("If-Match", "*")
                    .body(Bodies.with(
                            Map.of(),
                            "dataFrom",
                            DAY,
                            "name",
                            Bodies.name("Báo cáo tháng 12"),
                            "period",
                            DECEMBER,
                            "periodBasis",
                            "calendar",
                            "indicators",
                            List.of(flow),
                            "reporters",
                            Map.of("levels", List.of("commune"), "within", p),
                            "due",
                            List.of(Map.of("level", "commune", "date", "2023-01-12")),
                            "approvals",
                            1))
                    .put("/api/v1/reporting-rounds/" + round)
                    .then()
                    .statusCode(200);
            RoundDesk.made(desk.enter(p + "-X1", flow, DECEMBER, Map.of("value", 7)));
            RoundDesk.made(desk.send(round, p + "-X1"));
            tried(act()).statusCode(200).body("reports.unit.code", contains(p + "-X1"));
        }

        @Test
        void areClosedWithTheirHistoryAndTheSuccessorOwesOne() {
            land.carriedOut(act());

            report("-X1")
                    .statusCode(200)
                    .body("status", equalTo("superseded"))
                    .body("timeliness", equalTo("on-time"))
                    .body("submittedAt", notNullValue())
                    .body("history.move", contains("submitted", "superseded"))
                    .body("history[1].reason", equalTo("Sắp xếp thử"));
            report("-X2").statusCode(404);
            report("-N").statusCode(200).body("status", equalTo("not-started"));
            land.administrator()
                    .get("/api/v1/reporting-rounds/" + round)
                    .then()
                    .body("progress.expected", equalTo(2))
                    .body("progress.submitted", equalTo(0))
                    .body("progress.onTime", equalTo(0));
        }

        @Test
        void letTheSuccessorSayOfWhichDaysItsNumberIs() {
            land.carriedOut(act());
            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 5)));
            report("-N")
                    .body("lines[0].checks.code", contains("submission.differs-from-predecessors"))
                    .body("lines[0].answers", contains("own-days"));

            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 5, "reportsFor", "own-days")));

            report("-N")
                    .body("lines[0].days.first", equalTo(DAY))
                    .body("lines[0].answers", contains("period-end"))
                    .body("lines[0].checks", empty());
            RoundDesk.made(desk.send(round, p + "-N"));
        }

        @Test
        void areListedBesideThoseThatAreOwed() {
            land.carriedOut(act());

            String list = "/api/v1/reporting-rounds/" + round + "/submissions";
            land.administrator().get(list).then().body("items.unit.code", hasItems(p + "-X1", p + "-N", p + "-X3"));
            world.as(Role.APPROVER, p + "-H1")
                    .get(list + "?status=superseded")
                    .then()
                    .body("items.unit.code", contains(p + "-X1"));
            world.as(Role.APPROVER, p + "-H2").get(list).then().body("items.unit.code", not(hasItem(p + "-X1")));
        }

        @Test
        void areNotTheReportersToEnterAnyMore() {
            land.carriedOut(act());

            world.as(Role.REPORTER, p + "-H1")
                    .get("/api/v1/submissions?for=reporter&round=" + round)
                    .then()
                    .statusCode(200)
                    .body("items.unit.code", contains(p + "-N"));
        }

        @Test
        void doNotHideTheReportOfASuccessorUnderTheirCode() {
            land.carriedOut(Bodies.with(
                    LandModel.act(
                            DAY,
                            LandModel.row(
                                    "create", "code", p + "-X1", "name", "Xã Mới", "kind", "xã", "parent", p + "-H1"),
                            LandModel.row("merge", "unit", p + "-X1", "successor", p + "-X1"),
                            LandModel.row("merge", "unit", p + "-X2", "successor", p + "-X1")),
                    "decisions",
                    List.of(Map.of("decision", "stand-in"))));

            report("-X1").statusCode(200).body("status", equalTo("not-started"));
            String old = land.administrator()
                    .get("/api/v1/reporting-rounds/" + round + "/submissions?status=superseded")
                    .path("items[0].unit.id");
            land.administrator()
                    .get(RoundDesk.address(round, old))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("superseded"));
        }

        @Test
        void comeBackToTheirReporterWhereAValueWasTakenBack() {
            String unit = land.administrator()
                    .get("/api/v1/units/" + p + "-X1?date=2022-12-01")
                    .path("id");
            String id = land.carriedOut(act());
            world.as(Role.APPROVER, p + "-H1")
                    .header("If-Match", "*")
                    .body(Map.of("status", "returned", "reason", "Đếm lại"))
                    .put("/api/v1/observations/" + flow + "/" + unit + "/" + DECEMBER + "/versions/1/status")
                    .then()
                    .statusCode(200);

            land.undo(id).statusCode(200);

            report("-X1").body("status", equalTo("returned"));
        }

        @Test
        void moveNoMore() {
            land.carriedOut(act());

            land.administrator()
                    .header("If-Match", "*")
                    .header("Accept-Language", "vi")
                    .body(Map.of("status", "superseded"))
                    .put(RoundDesk.address(round, p + "-X3") + "/status")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/status"));
            world.as(Role.APPROVER, p + "-H1")
                    .header("If-Match", "*")
                    .body(Map.of("status", "approved"))
                    .put(RoundDesk.address(round, p + "-X1") + "/status")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("submission.superseded"));
        }

        @Test
        void areOpenAgainWhereTheActIsUndone() {
            String id = land.carriedOut(act());
            land.undoing(id)
                    .body("changes.findAll { it.resource == 'submissions' }.key", everyItem(equalTo(round)))
                    .body("changes.findAll { it.unit.code == '" + p + "-X1' }.status", hasItem("submitted"));

            land.undo(id).statusCode(200);

            report("-X1")
                    .statusCode(200)
                    .body("status", equalTo("submitted"))
                    .body("history.move", contains("submitted", "superseded", "restored"));
            RoundDesk.made(desk.approve(p + "-H1", round, p + "-X1"));
        }
    }

    /** In a round that wants each unit's own days, whatever the definition says. */
    @Nested
    class OfARoundOfOwnDays {

        @BeforeEach
        void theActIsRecordedInTime() {
            begin("period-end");
            world.token(Role.REPORTER, p + "-X1");
            land.carriedOut(LandModel.merger(p, DAY));
        }

        private ValidatableResponse value(String unit) {
            return land.administrator()
                    .get("/api/v1/observations/" + flow + "/" + p + unit + "/" + DECEMBER)
                    .then();
        }

        @Test
        void addUpWithThoseOfWhoCameAfter() {
            defined(true).statusCode(200).body("ownDays", equalTo(true));
            RoundDesk.made(desk.enter(p + "-X1", flow, DECEMBER, Map.of("value", 2)));
            RoundDesk.made(desk.send(round, p + "-X1"));
            RoundDesk.made(desk.approve(p + "-H1", round, p + "-X1"));
            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 9)));
            RoundDesk.made(desk.send(round, p + "-N"));
            RoundDesk.made(desk.approve(p + "-H1", round, p + "-N"));

            value("-N").body("days.first", equalTo(DAY)).body("days.last", equalTo("2022-12-31"));
            given().get("/api/v1/figures?indicator=" + flow + "&unit=" + p + "&period=" + DECEMBER)
                    .then()
                    .body("items[0].value", equalTo(11));
        }

        @Test
        void areEnteredAgainWhereTheRoundAskedForOtherDays() {
            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 9)));
            report("-N").body("lines[0].days", nullValue()).body("lines[0].checks", empty());
            defined(true).statusCode(200);
            report("-N")
                    .body("lines[0].days.first", equalTo(DAY))
                    .body("lines[0].current.days", nullValue())
                    .body("lines[0].checks.code", contains("submission.other-days"));
            desk.send(round, p + "-N").then().statusCode(422).body("errors.code", contains("submission.other-days"));

            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 9)));
            RoundDesk.made(desk.send(round, p + "-N"));
            report("-N").body("lines[0].current.days.first", equalTo(DAY));
            defined(false).statusCode(409).body("code", equalTo("round.has-submissions"));
        }

        @Test
        void areAskedAgainAlsoWhereTheWholePeriodIsInForce() {
            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 9)));
            for (String status : List.of("submitted", "approved")) {
                RoundDesk.made(world.as(status.equals("approved") ? Role.APPROVER : Role.REPORTER, p + "-N")
                        .header("If-Match", "*")
                        .body(Map.of("status", status))
                        .put("/api/v1/observations/" + flow + "/" + p + "-N/" + DECEMBER + "/versions/1/status"));
            }
            defined(true).statusCode(200);

            report("-N").body("lines[0].checks.code", contains("submission.other-days"));
        }

        @Test
        void areOwedOnlyWhereTheRoundWantsThem() {
            report("-X1").statusCode(404);
            defined(true).statusCode(200);
            report("-X1").statusCode(200).body("status", equalTo("not-started"));
        }
    }

    /** Of what each unit reports for its own days. */
    @Nested
    class OfOwnDays {

        @BeforeEach
        void theActIsRecordedInTime() {
            begin("own-days");
            world.token(Role.REPORTER, p + "-X1");
            land.carriedOut(LandModel.merger(p, DAY));
        }

        @Test
        void areOwedByWhoEndedInsideThePeriod() {
            land.administrator()
                    .get("/api/v1/reporting-rounds/" + round + "/submissions?sort=unit")
                    .then()
                    .body("items.unit.code", contains(p + "-N", p + "-X1", p + "-X2", p + "-X3"));
            report("-X1")
                    .statusCode(200)
                    .body("status", equalTo("not-started"))
                    .body("lines.indicator", contains(flow));
        }

        @Test
        void areSentAndApprovedByTheirUnits() {
            RoundDesk.made(desk.enter(p + "-X1", flow, DECEMBER, Map.of("value", 2)));
            RoundDesk.made(desk.send(round, p + "-X1"));
            RoundDesk.made(desk.approve(p + "-H1", round, p + "-X1"));
            RoundDesk.made(desk.enter(p + "-N", flow, DECEMBER, Map.of("value", 9)));
            RoundDesk.made(desk.send(round, p + "-N"));
            RoundDesk.made(desk.approve(p + "-H1", round, p + "-N"));

            given().get("/api/v1/figures?indicator=" + flow + "&unit=" + p + "&period=" + DECEMBER)
                    .then()
                    .body("items[0].value", equalTo(11))
                    .body("items[0].coverage.reported", equalTo(2))
                    .body("items[0].coverage.expected", equalTo(4));
        }

        @Test
        void areNotOwedByWhoEndedBeforeIt() {
            String later = p + "-V";
            land.carriedOut(LandModel.act(
                    "2022-11-30",
                    LandModel.row("create", "code", later, "name", "Xã Cũ", "kind", "xã", "parent", p + "-H2")));
            land.carriedOut(LandModel.act("2022-12-01", LandModel.row("abolish", "unit", later)));

            report("-V").statusCode(404);
        }
    }

    @Nested
    class Targets {

        @BeforeEach
        void targets() {
            target(p + "-X1", 30);
            target(p + "-X2", 40);
        }

        private void target(String unit, int value) {
            RoundDesk.made(land.administrator()
                    .header("If-Match", "*")
                    .body(Map.of("value", value, "legalBasis", "Kế hoạch thử"))
                    .put("/api/v1/targets/" + flow + "/" + unit + "/" + DECEMBER));
        }

        private ValidatableResponse targetOf(String unit) {
            return given().get("/api/v1/targets/" + flow + "/" + unit + "/" + DECEMBER)
                    .then();
        }

        private Map<String, Object> set(Object unit, Object value) {
            return Map.of("indicator", flow, "unit", unit, "period", DECEMBER, "value", value);
        }

        @Test
        void areProposedAsASumWhereTheyAddUp() {
            tried(act())
                    .body("targets.indicator", contains(flow))
                    .body("targets.unit.code", contains(p + "-N"))
                    .body("targets[0].former.unit.code", contains(p + "-X1", p + "-X2"))
                    .body("targets[0].former.value", contains(30, 40))
                    .body("targetsTotal", equalTo(1))
                    .body("targets.proposed", contains(70));
        }

        @Test
        void areProposedByNobodyWhereOneIsMissing() {
            String other = p + "G";
            land.indicator(other);
            RoundDesk.made(land.administrator()
                    .header("If-Match", "*")
                    .body(Map.of("value", 5))
                    .put("/api/v1/targets/" + other + "/" + p + "-X1/2022"));

            tried(act())
                    .body("targets.find { it.indicator == '" + other + "' }.proposed", nullValue())
                    .body("targets.find { it.indicator == '" + other + "' }.former.value", contains(5));
        }

        @Test
        void stayWhereNothingIsSaid() {
            land.carriedOut(act());

            targetOf(p + "-N").statusCode(404);
        }

        @Test
        void areSetWithTheActsDocument() {
            land.carriedOut(act("targets", List.of(set(p + "-N", 75))));

            targetOf(p + "-N")
                    .statusCode(200)
                    .body("value", equalTo(75))
                    .body("legalBasis", equalTo("Nghị quyết thử"))
                    .body("reason", equalTo("Sắp xếp thử"));
        }

        @Test
        void doNotKeepTheActFromBeingUndoneUnlessTheyWereChanged() {
            String id = land.carriedOut(act("targets", List.of(set(p + "-N", 75))));
            land.undo(id).statusCode(200);

            String again = land.carriedOut(act("targets", List.of(set(p + "-N", 80))));
            target(p + "-N", 81);
            land.undo(again).statusCode(409).body("errors.code", hasItem("unit-change.recorded-since"));
        }

        @Test
        void fitTheirPlacesOrNothingIsDone() {
            tried(act(
                            "targets",
                            List.of(
                                    set(p + "-X3", 1),
                                    set(p + "-N", 75),
                                    set(UUID.randomUUID().toString(), 2),
                                    set(p + "-N", 76))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/targets/0", "/targets/2", "/targets/3"));
            tried(act("targets", List.of(set(p + "-N", 7.5))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/targets/0/value"));
            tried(act("targets", List.of())).statusCode(200).body("reports", not(empty()));
        }
    }
}
