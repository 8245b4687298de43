package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.organisation.reorganisations.LandModel.act;
import static vn.tongket.organisation.reorganisations.LandModel.merger;
import static vn.tongket.organisation.reorganisations.LandModel.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** An act that is recorded after its day: each value it makes late is decided about, and no figure changes in silence. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LateActTest {

    private static final String DAY = "2022-03-01";
    private static final String MIDDLE = "2022-03-11";
    private static final String MARCH = "2022-03";

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    ApprovedValues values;

    @Inject
    Sql sql;

    private String p;
    private String flow;

    /** X1 = 7 and X2 = 9 in March, when an act of 1 March is not recorded yet; X3 = 5. */
    @BeforeEach
    void threeCommunesHaveReported() {
        p = land.province();
        flow = p + "F";
        define(flow, Map.of());
        values.put(flow, p + "-X1", MARCH, Reported.of("7"));
        values.put(flow, p + "-X2", MARCH, Reported.of("9"));
        values.put(flow, p + "-X3", MARCH, Reported.of("5"));
    }

    private void define(String code, Map<String, Object> other) {
        Map<String, Object> body = Bodies.with(
                Bodies.count("Số đếm " + code),
                "frequency",
                "month",
                "levels",
                List.of("commune"),
                "missingInSpace",
                "skip",
                "rollUpInTime",
                "sum");
        other.forEach(body::put);
        land.administrator()
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    @SafeVarargs
    private static Map<String, Object> deciding(Map<String, Object> act, Map<String, Object>... decisions) {
        return Bodies.with(act, "decisions", List.of(decisions));
    }

    private static Map<String, Object> all(String decision) {
        return Map.of("decision", decision);
    }

    /** X1 is divided into N1 (60 %) and N2. */
    private Map<String, Object> division() {
        return act(
                DAY,
                row("create", "code", p + "-N1", "name", "Xã Phần Một", "kind", "xã", "parent", p + "-H1"),
                row("create", "code", p + "-N2", "name", "Xã Phần Hai", "kind", "xã", "parent", p + "-H1"),
                row("split", "unit", p + "-X1", "successor", p + "-N1", "share", 0.6),
                row("split", "unit", p + "-X1", "successor", p + "-N2", "share", 0.4));
    }

    private ValidatableResponse tried(Map<String, Object> act) {
        return land.administrator()
                .queryParam("dryRun", true)
                .body(act)
                .post(LandModel.ACTS)
                .then();
    }

    private ValidatableResponse carriedOut(Map<String, Object> act) {
        return land.post(land.administrator(), act).statusCode(201);
    }

    private ValidatableResponse value(RequestSpecification who, String unit) {
        return who.get("/api/v1/observations/" + flow + "/" + p + unit + "/" + MARCH)
                .then();
    }

    private Integer figure(String unit) {
        return given().get("/api/v1/figures?indicator=" + flow + "&unit=" + p + unit + "&period=" + MARCH)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].value");
    }

    private void correct(String unit, int value) {
        world.as(Role.REPORTER, p + unit)
                .header("If-Match", "*")
                .body(Map.of("value", value, "reason", "Đếm lại"))
                .put("/api/v1/observations/" + flow + "/" + p + unit + "/" + MARCH)
                .then()
                .statusCode(200);
    }

    private String administratorAndApprover() {
        String both = world.account(Role.ADMINISTRATOR, null);
        sql.update("""
                insert into role_grants (id, account_id, role, unit_id)
                select gen_random_uuid(), a.id, 'approver', u.unit_id from accounts a, unit_versions u
                where a.username = ? and u.code = ?
                """, both, p);
        return both;
    }

    private void submit(String unit) {
        submit(unit, 1);
    }

    private void submit(String unit, int version) {
        world.as(Role.REPORTER, p + unit)
                .header("If-Match", "*")
                .body(Map.of("status", "submitted"))
                .put("/api/v1/observations/" + flow + "/" + p + unit + "/" + MARCH + "/versions/" + version + "/status")
                .then()
                .statusCode(200);
    }

    private void approve(String unit) {
        approve(unit, 1);
    }

    private void approve(String unit, int version) {
        world.as(Role.APPROVER, p)
                .header("If-Match", "*")
                .body(Map.of("status", "approved"))
                .put("/api/v1/observations/" + flow + "/" + p + unit + "/" + MARCH + "/versions/" + version + "/status")
                .then()
                .statusCode(200);
    }

    @Nested
    class Tried {

        @Test
        void listsEachLateValueWithWhatCanBecomeOfIt() {
            tried(merger(p, DAY))
                    .statusCode(200)
                    .body("lateTotal", is(2))
                    .body("late.unit.code", contains(p + "-X1", p + "-X2"))
                    .body("late.value", contains(7, 9))
                    .body("late.status", contains("approved", "approved"))
                    .body("late[0].indicator", is(flow))
                    .body("late[0].indicatorName.vi", is("Số đếm " + flow))
                    .body("late[0].period", is(MARCH))
                    .body("late[0].options", contains("stand-in", "move", "add-up", "withdraw"))
                    .body("late[0].decision", nullValue());
        }

        @Test
        void saysWhichFiguresBecomeOthers() {
            tried(deciding(merger(p, DAY), all("stand-in")))
                    .statusCode(200)
                    .body("late.decision", contains("stand-in", "stand-in"))
                    .body("figuresTotal", is(10))
                    .body("figures.findAll { it.period == '2022-03' }.unit.code", contains(p, p + "-H1"))
                    .body("figures.find { it.period == '2022-03' }.before.value", is(21))
                    .body("figures.find { it.period == '2022-03' }.after.value", is(21))
                    .body("figures.find { it.period == '2022-03' }.before.expected", is(3))
                    .body("figures.find { it.period == '2022-03' }.after.expected", is(2));
        }

        @Test
        void showsTheDipOfAWithdrawal() {
            tried(deciding(merger(p, DAY), all("stand-in"), Map.of("unit", p + "-X2", "decision", "withdraw")))
                    .statusCode(422)
                    .body("errors.code", contains("unit-change.withdrawal-needs-approver"))
                    .body("errors.pointer", contains("/decisions/1"));
        }

        @Test
        void writesNothing() {
            land.assertNothingChanged(() -> tried(deciding(merger(p, DAY), all("move"))));
            value(given(), "-N").statusCode(404);
        }

        @Test
        void findsNothingLateWhereNothingIs() {
            tried(merger(p, "2022-04-01"))
                    .body("late", hasSize(0))
                    .body("lateTotal", is(0))
                    .body("figures.period.unique()", contains("2022", "2022-01-01/P9M", "2022-S1"))
                    .body("figures.before.value.unique()", contains(21, 16))
                    .body("figures.after.value.unique()", contains(21, 16));
            tried(merger(p, "2023-01-02")).body("figures", hasSize(0));
        }

        @Test
        void saysWhatBecomesOfThoseWhoseLandChangesHands() {
            world.unit(p + "-V", "Thôn " + p, "thôn", p + "-X1");
            world.unit(p + "-W", "Thôn Hai " + p, "thôn", p + "-X1");
            values.put(flow, p + "-X1", "2022-01", Reported.of("8"));
            tried(act("2022-02-15", row("transfer", "unit", p + "-V", "parent", p + "-X3")))
                    .statusCode(200)
                    .body("figures.find { it.unit.code == '" + p + "-X1' && it.period == '2022' }.before.value", is(15))
                    .body(
                            "figures.find { it.unit.code == '" + p + "-X1' && it.period == '2022' }.after.reason",
                            is("share-unknown"));
        }

        @Test
        void saysWhichDerivedIndicatorsBecomeOthers() {
            String derived = p + "D";
            land.administrator()
                    .header("If-Match", "*")
                    .body(Bodies.with(
                            Bodies.indicator("Bình quân", "score"),
                            "formula",
                            flow + " / 2",
                            "decimals",
                            1,
                            "frequency",
                            "month",
                            "levels",
                            List.of("province")))
                    .put("/api/v1/indicators/" + derived)
                    .then()
                    .statusCode(201);
            tried(deciding(merger(p, DAY), all("stand-in")))
                    .body("figures.findAll { it.indicator == '" + derived + "' }.period", hasItem(MARCH));
        }

        @Test
        void readsTheDecreesDays() {
            String decree = p + "D";
            define(decree, Map.of("periodBasis", "decree-09"));
            values.put(decree, p + "-X1", MARCH, Reported.of("3").basis("decree-09"));

            tried(merger(p, "2022-03-15")).body("late.indicator", contains(flow, flow));
            tried(merger(p, "2022-03-14")).body("late.indicator", containsInAnyOrder(decree, flow, flow));
        }
    }

    @Nested
    class Undecided {

        @Test
        void isRefusedWithEachValue() {
            land.assertNothingChanged(() -> land.post(land.administrator(), merger(p, DAY))
                    .statusCode(409)
                    .body("code", is("unit-change.undecided"))
                    .body("errors.code", contains("unit-change.undecided-value", "unit-change.undecided-value"))
                    .body("errors[0].message", containsString(flow + "/" + p + "-X1/" + MARCH))
                    .body("errors[0].message", containsString("stand-in, move, add-up, withdraw")));
        }

        @Test
        void isToldTogetherWithAllThatFitsNothing() {
            Map<String, Object> act = Bodies.with(
                    deciding(merger(p, DAY), Map.of("unit", p + "-X3", "decision", "move")),
                    "targets",
                    List.of(Map.of("indicator", flow, "unit", p + "-N", "period", "2022", "value", 5)));

            land.assertNothingChanged(() -> land.post(land.administrator(), act)
                    .statusCode(422)
                    .body(
                            "errors.code",
                            contains(
                                    "unit-change.decision-fits-nothing",
                                    "unit-change.target-fits-nothing",
                                    "unit-change.undecided-value",
                                    "unit-change.undecided-value")));
            tried(act).statusCode(422).body("errors", hasSize(2));
        }

        @Test
        void isWhatNoRuleCanDecide() {
            land.post(land.administrator(), deciding(merger(p, DAY), all("divide")))
                    .statusCode(409)
                    .body("errors", hasSize(2));
            land.post(land.administrator(), deciding(division(), all("move")))
                    .statusCode(409)
                    .body("errors", hasSize(1));
        }

        @Test
        void isNothingThatARuleNamesByMistake() {
            land.post(
                            land.administrator(),
                            deciding(merger(p, DAY), all("stand-in"), Map.of("unit", p + "-X3", "decision", "move")))
                    .statusCode(422)
                    .body("errors.pointer", contains("/decisions/1"))
                    .body("errors.code", contains("unit-change.decision-fits-nothing"));
        }

        @Test
        void isNothingThatCannotGoWhereARuleSays() {
            land.post(
                            land.administrator(),
                            deciding(
                                    division(),
                                    all("stand-in"),
                                    Map.of("unit", p + "-X1", "decision", "move", "successor", p + "-X3")))
                    .statusCode(422)
                    .body("errors.pointer", contains("/decisions/1/successor"))
                    .body("errors.code", contains("unit-change.no-such-successor"));
        }

        @Test
        void isDecidedByOneWordForAFile() {
            String rows = """
                    change,unit,successor,code,name,kind,parent
                    create,,,P-N,Xã Mới,xã,P-H1
                    merge,P-X1,P-N,,,,
                    merge,P-X2,P-N,,,,
                    """.replace("P-", p + "-");
            RequestSpecification file = land.administrator()
                    .contentType("text/csv; charset=UTF-8")
                    .queryParam("effectiveDate", DAY)
                    .queryParam("titleVi", "Sắp xếp thử")
                    .queryParam("document", "Nghị quyết thử")
                    .queryParam("decision", "stand-in");
            file.body(rows)
                    .post(LandModel.ACTS)
                    .then()
                    .statusCode(201)
                    .body("late.decision", contains("stand-in", "stand-in"));
        }
    }

    @Nested
    class Decided {

        @Test
        void toStandInCountsUntilTheSuccessorReports() {
            carriedOut(deciding(merger(p, DAY), all("stand-in")))
                    .body("late.decision", contains("stand-in", "stand-in"))
                    .body("figures", nullValue());

            assertThat(figure("-N")).isEqualTo(16);
            assertThat(figure("")).isEqualTo(21);
            value(given(), "-N").statusCode(404);
        }

        @Test
        void toAddUpWaitsForAnApproverAndNoFigureDips() {
            carriedOut(deciding(merger(p, DAY), all("add-up")))
                    .body("late.successor.code", contains(p + "-N", p + "-N"));

            assertThat(figure("")).isEqualTo(21);
            value(world.as(Role.APPROVER, p), "-N")
                    .statusCode(200)
                    .body("status", is("submitted"))
                    .body("value", is(16));
            world.as(Role.APPROVER, p)
                    .get("/api/v1/observations/" + flow + "/" + p + "-N/" + MARCH + "/versions")
                    .then()
                    .body("items.reason", contains("Sắp xếp thử"));
            approve("-N");
            assertThat(figure("-N")).isEqualTo(16);
            assertThat(figure("")).isEqualTo(21);
        }

        /** Case 15, of an act that comes late: X1 and X2 told of the first ten days, their successor of the others. */
        @Test
        void toTellOfTheirOwnDaysAddsUpWithTheSuccessor() {
            tried(merger(p, MIDDLE))
                    .statusCode(200)
                    .body("late[0].options", contains("stand-in", "own-days", "move", "add-up", "withdraw"));
            carriedOut(deciding(merger(p, MIDDLE), all("own-days")));

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("status", is("approved"))
                    .body("pendingVersion.status", is("submitted"))
                    .body("pendingVersion.days", is(Map.of("first", "2022-03-01", "last", "2022-03-10")));
            assertThat(figure("")).isEqualTo(21);

            approve("-X1", 2);
            approve("-X2", 2);
            land.enter(world.as(Role.REPORTER, p + "-N"), flow + "/" + p + "-N/" + MARCH, 30)
                    .statusCode(201)
                    .body("days", is(Map.of("first", "2022-03-11", "last", "2022-03-31")));
            assertThat(figure("")).isEqualTo(21);
            submit("-N");
            approve("-N");

            assertThat(figure("")).isEqualTo(51);
            assertThat(figure("-N")).isEqualTo(46);
            value(given(), "-X1").body("days.last", is("2022-03-10")).body("value", is(7));
        }

        /** X1 told of its own days, and the number of X2 was meant for the successor, which owes the others. */
        @Test
        void toMoveBesideOwnDaysTellsOfTheSuccessorsDays() {
            carriedOut(deciding(merger(p, MIDDLE), all("own-days"), Map.of("unit", p + "-X2", "decision", "move")));

            value(world.as(Role.APPROVER, p), "-N")
                    .body("value", is(9))
                    .body("days", is(Map.of("first", "2022-03-11", "last", "2022-03-31")));
        }

        /** The sum is what both told of the whole month, also where others report their own days. */
        @Test
        void toAddUpTellsOfTheDaysOfItsSources() {
            define(flow, Map.of("reportsFor", "own-days"));
            carriedOut(deciding(merger(p, MIDDLE), all("add-up")));
            approve("-N");

            value(given(), "-N").body("value", is(16)).body("days", nullValue());
            assertThat(figure("-N")).isEqualTo(16);
            assertThat(figure("")).isEqualTo(21);
        }

        @Test
        void toTellOfOwnDaysDoesNotBindWhereAnApproverRefusedIt() {
            carriedOut(deciding(merger(p, MIDDLE), all("own-days")));
            List.of("-X1", "-X2")
                    .forEach(unit -> world.as(Role.APPROVER, p)
                            .header("If-Match", "*")
                            .body(Map.of("status", "returned", "reason", "Số của cả tháng"))
                            .put("/api/v1/observations/" + flow + "/" + p + unit + "/" + MARCH + "/versions/2/status")
                            .then()
                            .statusCode(200));

            land.enter(world.as(Role.REPORTER, p + "-N"), flow + "/" + p + "-N/" + MARCH, 30)
                    .statusCode(201)
                    .body("days", nullValue());
        }

        @Test
        void toTellOfTheirOwnDaysHoldsForAFileToo() {
            carriedOut(deciding(merger(p, MIDDLE), all("own-days")));

            world.as(Role.REPORTER, p + "-N")
                    .contentType("text/csv; charset=UTF-8")
                    .body("indicator,unit,period,value\n" + flow + "," + p + "-N," + MARCH + ",30\n")
                    .post("/api/v1/observations/imports")
                    .then()
                    .statusCode(200);

            value(world.as(Role.APPROVER, p), "-N")
                    .body("days", is(Map.of("first", "2022-03-11", "last", "2022-03-31")));
        }

        @Test
        void toTellOfOwnDaysIsPossibleForWhatIsAddedUpInTimeOnly() {
            String stock = p + "ST";
            define(stock, Map.of("rollUpInTime", "last"));
            values.put(stock, p + "-X1", MARCH, Reported.of("7"));

            tried(merger(p, MIDDLE))
                    .body(
                            "late.find { it.indicator == '" + stock + "' }.options",
                            contains("stand-in", "move", "add-up", "withdraw"));
        }

        @Test
        void toMoveGivesTheSuccessorTheSameNumber() {
            carriedOut(deciding(
                    merger(p, DAY), all("stand-in"), Map.of("indicator", flow, "unit", p + "-X2", "decision", "move")));

            assertThat(figure("")).isEqualTo(21);
            approve("-N");
            assertThat(figure("-N")).isEqualTo(9);
            assertThat(figure("")).isEqualTo(14);
        }

        @Test
        void toMoveTwoToOneKeyIsRefused() {
            land.assertNothingChanged(() -> land.post(land.administrator(), deciding(merger(p, DAY), all("move")))
                    .statusCode(422)
                    .body("errors.code", contains("unit-change.two-for-one-key")));
        }

        @Test
        void toAddUpNeedsAllPredecessors() {
            land.post(
                            land.administrator(),
                            deciding(merger(p, DAY), all("add-up"), Map.of("unit", p + "-X2", "decision", "stand-in")))
                    .statusCode(422)
                    .body("errors.code", contains("unit-change.predecessor-silent"))
                    .body("errors[0].message", containsString(p + "-X2"));
        }

        @Test
        void toDivideGivesEachPartItsShare() {
            carriedOut(deciding(division(), all("divide")));

            RequestSpecification approver = world.as(Role.APPROVER, p);
            value(approver, "-N1").body("value", is(4)).body("status", is("submitted"));
            value(world.as(Role.APPROVER, p), "-N2").body("value", is(3));
            approve("-N1");
            approve("-N2");
            assertThat(figure("")).isEqualTo(21);
        }

        @Test
        void toMoveADividedUnitNamesThePart() {
            carriedOut(deciding(division(), Map.of("decision", "move", "successor", p + "-N2")));

            value(world.as(Role.APPROVER, p), "-N2").body("value", is(7));
            value(world.as(Role.APPROVER, p), "-N1").statusCode(404);
        }

        @Test
        void movesWhatWaitsWithItsStanding() {
            land.enter(world.as(Role.REPORTER, p + "-X1"), flow + "/" + p + "-X1/2022-04", 3)
                    .statusCode(201);

            carriedOut(deciding(merger(p, DAY), all("stand-in"), Map.of("period", "2022-04", "decision", "move")));

            String april = "/api/v1/observations/" + flow + "/" + p;
            world.as(Role.APPROVER, p)
                    .get(april + "-N/2022-04")
                    .then()
                    .body("status", is("draft"))
                    .body("value", is(3));
        }

        @Test
        void showsWhatIsInForceBesideACorrectionAndWithdrawsBoth() {
            correct("-X2", 8);
            tried(merger(p, DAY))
                    .body("late[1].value", is(8))
                    .body("late[1].status", is("draft"))
                    .body("late[1].valueInForce", is(9))
                    .body("late[1].options", contains("stand-in", "move", "withdraw"));

            tried(deciding(merger(p, DAY), all("stand-in"), Map.of("unit", p + "-X2", "decision", "withdraw")))
                    .statusCode(422)
                    .body("errors.code", contains("unit-change.withdrawal-needs-approver"));
        }

        /** The last value of the units concerned goes, and that of a third one stays. */
        @Test
        void toWithdrawLeavesTheFiguresOfOthers() {
            String both = administratorAndApprover();

            World.inPerson(both)
                    .queryParam("dryRun", true)
                    .body(deciding(merger(p, DAY), all("withdraw")))
                    .post(LandModel.ACTS)
                    .then()
                    .statusCode(200)
                    .body("figures.find { it.unit.code == '" + p + "' && it.period == '2022-03' }.after.value", is(5));
        }

        @Test
        void toMoveKeepsTheAuthor() {
            RequestSpecification reporter = world.as(Role.REPORTER, p + "-H1");
            land.enter(reporter, flow + "/" + p + "-X1/2022-04", 3).statusCode(201);
            carriedOut(deciding(merger(p, DAY), all("stand-in"), Map.of("period", "2022-04", "decision", "move")));

            world.as(Role.REPORTER, p + "-H1")
                    .header("If-Match", "*")
                    .body(Map.of("status", "submitted"))
                    .put("/api/v1/observations/" + flow + "/" + p + "-N/2022-04/versions/1/status")
                    .then()
                    .statusCode(200);
        }

        /** X1 goes into N1 in part, and X2 into it as a whole. */
        @Test
        void toDivideIntoAUnitThatOthersJoinNeedsThemToo() {
            Map<String, Object> act = act(
                    DAY,
                    row("create", "code", p + "-N1", "name", "Xã Phần Một", "kind", "xã", "parent", p + "-H1"),
                    row("create", "code", p + "-N2", "name", "Xã Phần Hai", "kind", "xã", "parent", p + "-H1"),
                    row("split", "unit", p + "-X1", "successor", p + "-N1", "share", 0.6),
                    row("split", "unit", p + "-X1", "successor", p + "-N2", "share", 0.4),
                    row("merge", "unit", p + "-X2", "successor", p + "-N1"));
            Map<String, Object> divided = Map.of("unit", p + "-X1", "decision", "divide");

            land.post(land.administrator(), deciding(act, all("stand-in"), divided))
                    .statusCode(422)
                    .body("errors.code", contains("unit-change.predecessor-silent"));
            carriedOut(deciding(act, all("add-up"), divided));

            approve("-N1");
            approve("-N2");
            assertThat(figure("-N1")).isEqualTo(13);
            assertThat(figure("")).isEqualTo(21);
        }

        @Test
        void toAddUpWantsOneKindOfDays() {
            String mixed = p + "M";
            define(mixed, Map.of());
            values.put(mixed, p + "-X1", MARCH, Reported.of("1").basis("calendar"));
            values.put(mixed, p + "-X2", MARCH, Reported.of("2").basis("decree-09"));

            land.post(land.administrator(), deciding(merger(p, DAY), all("add-up")))
                    .statusCode(422)
                    .body("errors.code", contains("unit-change.mixed-bases"));
        }

        @Test
        void tellPartsOfAWholeApart() {
            String parts = p + "P";
            define(parts, Map.of("breakdowns", Bodies.percentage("").get("breakdowns")));
            values.put(parts, p + "-X1", MARCH, "level:commune", Reported.of("1"));
            values.put(parts, p + "-X1", MARCH, "level:province", Reported.of("2"));

            carriedOut(deciding(
                            merger(p, DAY),
                            all("stand-in"),
                            Map.of("indicator", parts, "breakdown", "level:commune", "decision", "move")))
                    .body("late.findAll { it.decision == 'move' }.breakdown.level", contains("commune"));
        }

        @Test
        void byAnApproverToWithdrawTakesTheValueOut() {
            String both = administratorAndApprover();

            World.inPerson(both)
                    .body(deciding(merger(p, DAY), all("stand-in"), Map.of("unit", p + "-X2", "decision", "withdraw")))
                    .post(LandModel.ACTS)
                    .then()
                    .statusCode(201);

            assertThat(figure("")).isEqualTo(12);
        }
    }

    /** Who enters the number of a new unit says whether it stands for the former ones or is of other days. */
    @Nested
    class Answered {

        private ValidatableResponse enter(int value, String answer) {
            return enter(p + "-N", value, answer);
        }

        private ValidatableResponse enter(String reporterOf, int value, String answer) {
            return world.as(Role.REPORTER, reporterOf)
                    .header("If-Match", "*")
                    .body(Map.of("value", value, "reportsFor", answer))
                    .put("/api/v1/observations/" + flow + "/" + p + "-N/" + MARCH)
                    .then();
        }

        private void assertWaits(String unit) {
            value(world.as(Role.APPROVER, p), unit)
                    .body("status", is("approved"))
                    .body("days", nullValue())
                    .body("pendingVersion.status", is("submitted"))
                    .body("pendingVersion.days", is(Map.of("first", "2022-03-01", "last", "2022-03-10")));
        }

        private void assertTellsAll(String unit) {
            value(world.as(Role.APPROVER, p), unit)
                    .body("status", is("approved"))
                    .body("days", nullValue())
                    .body("pendingVersion", nullValue());
        }

        @Test
        void toOwnDaysAddsUpOnceAnApproverHasTakenAll() {
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));

            enter(30, "own-days").statusCode(201).body("days", is(Map.of("first", "2022-03-11", "last", "2022-03-31")));

            assertWaits("-X1");
            assertWaits("-X2");
            submit("-N");
            approve("-N");
            assertThat(figure("")).isEqualTo(21);
            approve("-X1", 2);
            approve("-X2", 2);
            assertThat(figure("")).isEqualTo(51);
            assertThat(figure("-N")).isEqualTo(46);
            enter(31, "period-end").statusCode(409).body("code", is("observation.days-decided"));
        }

        @Test
        void toThePeriodsEndTakesTheOtherAnswerBack() {
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));
            enter(30, "own-days").statusCode(201);

            enter(30, "period-end").statusCode(200).body("pendingVersion.days", nullValue());

            assertTellsAll("-X1");
            submit("-N", 2);
            approve("-N", 2);
            assertThat(figure("")).isEqualTo(35);
            enter(31, "own-days").statusCode(422).body("errors.code", contains("observation.reason-required"));
        }

        @Test
        void toOwnDaysIsGivenAgainAfterAnApproverRefusedIt() {
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));
            enter(30, "own-days").statusCode(201);
            world.as(Role.APPROVER, p)
                    .header("If-Match", "*")
                    .body(Map.of("status", "returned", "reason", "Xem lại"))
                    .put("/api/v1/observations/" + flow + "/" + p + "-X1/" + MARCH + "/versions/2/status")
                    .then()
                    .statusCode(200);

            enter(29, "own-days").statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1").body("pendingVersion.version", is(3));
            assertWaits("-X1");
            assertWaits("-X2");
        }

        @Test
        void toOwnDaysMovesWhatWaits() {
            correct("-X1", 8);
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));

            enter(30, "own-days").statusCode(201);
            value(world.as(Role.APPROVER, p), "-X1")
                    .body("pendingVersion.value", is(8))
                    .body("pendingVersion.status", is("draft"))
                    .body("pendingVersion.days.last", is("2022-03-10"));
            enter(30, "period-end").statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("value", is(7))
                    .body("pendingVersion.value", is(8))
                    .body("pendingVersion.days", nullValue());
        }

        /** Case 1: the period lies after the act, and none of its days were those of the former units. */
        @Test
        void toOwnDaysNeedsDaysOfBoth() {
            carriedOut(deciding(merger(p, DAY), all("stand-in")));

            enter(30, "own-days").statusCode(422).body("errors.code", contains("observation.nobody-before"));
            assertTellsAll("-X1");
        }

        @Test
        void toOwnDaysIsGivenAgainAfterItWasTakenBack() {
            correct("-X1", 8);
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));
            enter(30, "own-days").statusCode(201);
            enter(30, "period-end").statusCode(200);

            enter(30, "own-days").statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("pendingVersion.value", is(8))
                    .body("pendingVersion.days.last", is("2022-03-10"));
            assertWaits("-X2");
        }

        @Test
        void leavesTheNumberThatAFormerUnitEnteredForItsDays() {
            world.token(Role.REPORTER, p + "-X1");
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));
            enter(30, "own-days").statusCode(201);
            correct("-X1", 3);

            enter(29, "own-days").statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("pendingVersion.value", is(3))
                    .body("pendingVersion.version", is(3));
            enter(28, "period-end").statusCode(409).body("code", is("observation.days-decided"));
        }

        @Test
        void wantsSomethingToAnswer() {
            world.as(Role.REPORTER, p + "-X3")
                    .header("If-Match", "*")
                    .body(Map.of("value", 6, "reason", "Đếm lại", "reportsFor", "own-days"))
                    .put("/api/v1/observations/" + flow + "/" + p + "-X3/" + MARCH)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/reportsFor"))
                    .body("errors.code", contains("observation.nobody-before"));
            define(flow, Map.of("rollUpInTime", "last"));
            carriedOut(deciding(merger(p, MIDDLE), all("stand-in")));
            enter(30, "own-days").statusCode(422).body("errors.code", contains("observation.days-not-added-up"));
            assertTellsAll("-X1");
        }

        @Test
        void isTakenBackWithTheAct() {
            String id = carriedOut(deciding(merger(p, MIDDLE), all("stand-in")))
                    .extract()
                    .path("id");
            enter(p, 30, "own-days").statusCode(201);

            land.undo(id).statusCode(200);

            assertTellsAll("-X1");
            assertThat(figure("")).isEqualTo(21);
        }
    }

    @Nested
    class Undone {

        @Test
        void takesBackWhatWaitsWithTheSuccessor() {
            String id = carriedOut(deciding(merger(p, DAY), all("add-up")))
                    .extract()
                    .path("id");

            land.undo(id).statusCode(200);

            assertThat(figure("")).isEqualTo(21);
            assertThat(figure("-X1")).isEqualTo(7);
        }

        @Test
        void tellsBeforehandWhatIsWithdrawn() {
            String id = carriedOut(deciding(merger(p, DAY), all("add-up")))
                    .extract()
                    .path("id");
            land.enter(world.as(Role.REPORTER, p), flow + "/" + p + "-N/2022-05", 3)
                    .statusCode(201);

            land.assertNothingChanged(() -> land.undoing(id)
                    .statusCode(200)
                    .body("total", is(2))
                    .body("changes.resource.unique()", contains("observations"))
                    .body("changes.key", contains(key("-N", MARCH), key("-N", "2022-05")))
                    .body("changes.unit.code.unique()", contains(p + "-N"))
                    .body("changes.status.unique()", contains("withdrawn"))
                    .body("changes.value", contains(16, 3)));
        }

        @Test
        void tellsBeforehandWhatIsPutBack() {
            String id = World.inPerson(administratorAndApprover())
                    .body(deciding(merger(p, DAY), all("withdraw")))
                    .post(LandModel.ACTS)
                    .then()
                    .extract()
                    .path("id");

            land.assertNothingChanged(() -> land.undoing(id)
                    .statusCode(200)
                    .body("changes.key", containsInAnyOrder(key("-X1", MARCH), key("-X2", MARCH)))
                    .body("changes.status.unique()", contains("submitted"))
                    .body("changes.value", containsInAnyOrder(7, 9)));
        }

        private String key(String unit, String period) {
            return flow + "/" + p + unit + "/" + period;
        }

        @Test
        void lateValuesTellOfTheWholePeriodAgain() {
            land.enter(world.as(Role.REPORTER, p + "-X3"), flow + "/" + p + "-X3/2022-05", 3)
                    .statusCode(201);
            String id = carriedOut(deciding(merger(p, MIDDLE), all("own-days")))
                    .extract()
                    .path("id");

            land.undo(id).statusCode(200);

            assertThat(figure("")).isEqualTo(21);
            value(world.as(Role.APPROVER, p), "-X1")
                    .body("status", is("approved"))
                    .body("days", nullValue())
                    .body("pendingVersion", nullValue());
        }

        @Test
        void putsBackForAnApproverWhatToldOfItsOwnDays() {
            String id = carriedOut(deciding(merger(p, MIDDLE), all("own-days")))
                    .extract()
                    .path("id");
            approve("-X1", 2);

            land.undo(id).statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("days.last", is("2022-03-10"))
                    .body("pendingVersion.status", is("submitted"))
                    .body("pendingVersion.value", is(7))
                    .body("pendingVersion.days", nullValue());
            approve("-X1", 3);
            assertThat(figure("")).isEqualTo(21);
            assertThat(figure("-X1")).isEqualTo(7);
        }

        @Test
        void doesNotBindWhatIsEnteredLater() {
            String id = carriedOut(deciding(merger(p, MIDDLE), all("own-days")))
                    .extract()
                    .path("id");
            land.undo(id).statusCode(200);
            carriedOut(deciding(merger(p, "2022-03-21"), all("stand-in")));

            land.enter(world.as(Role.REPORTER, p + "-N"), flow + "/" + p + "-N/" + MARCH, 30)
                    .statusCode(201)
                    .body("days", nullValue());
        }

        @Test
        void putsBackTheDraftThatMoved() {
            land.enter(world.as(Role.REPORTER, p + "-X1"), flow + "/" + p + "-X1/2022-04", 3)
                    .statusCode(201);
            String id = carriedOut(
                            deciding(merger(p, DAY), all("stand-in"), Map.of("period", "2022-04", "decision", "move")))
                    .extract()
                    .path("id");

            land.undo(id).statusCode(200);

            world.as(Role.APPROVER, p)
                    .get("/api/v1/observations/" + flow + "/" + p + "-X1/2022-04")
                    .then()
                    .body("status", is("draft"))
                    .body("value", is(3));
        }

        @Test
        void isMadeAgain() {
            String id = carriedOut(deciding(merger(p, DAY), all("add-up")))
                    .extract()
                    .path("id");
            land.undo(id).statusCode(200);

            carriedOut(deciding(merger(p, DAY), all("add-up")));
            approve("-N");

            assertThat(figure("")).isEqualTo(21);
        }

        @Test
        void putsBackWhatWasWithdrawnForAnApprover() {
            String id = World.inPerson(administratorAndApprover())
                    .body(deciding(merger(p, DAY), all("withdraw")))
                    .post(LandModel.ACTS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");

            land.undo(id).statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("status", is("submitted"))
                    .body("value", is(7));
        }

        /** N was there before the act, which may name a unit that begins on its day. */
        @Test
        void isHinderedByWhatAUnitHasThatTheActDidNotMake() {
            land.register(p + "-N", "xã", p + "-H1", DAY, null).statusCode(201);
            Map<String, Object> into = act(
                    DAY,
                    row("merge", "unit", p + "-X1", "successor", p + "-N"),
                    row("merge", "unit", p + "-X2", "successor", p + "-N"));
            String id = carriedOut(deciding(into, all("add-up"))).extract().path("id");
            approve("-N");

            land.undo(id).statusCode(409).body("errors.code", contains("unit-change.recorded-since"));
        }

        @Test
        void wantsADecisionAboutWhatAnApproverHasTaken() {
            String id = carriedOut(deciding(merger(p, DAY), all("add-up")))
                    .extract()
                    .path("id");
            approve("-N");

            land.assertNothingChanged(() -> land.undo(land.administrator(), id, all("withdraw"))
                    .statusCode(409)
                    .body("errors.code", contains("unit-change.withdrawal-needs-approver"))
                    .body("errors[0].message", containsString(flow + "/" + p + "-N/" + MARCH)));
            RequestSpecification both = World.inPerson(administratorAndApprover());
            land.assertNothingChanged(() -> land.undo(both, id)
                    .statusCode(409)
                    .body("code", is("unit-change.undo-undecided"))
                    .body("errors.code", contains("unit-change.undecided-value")));
            land.undo(World.inPerson(administratorAndApprover()), id, all("withdraw"))
                    .statusCode(200);

            value(world.as(Role.APPROVER, p), "-X1")
                    .body("status", is("approved"))
                    .body("value", is(7));
            assertThat(figure("")).isEqualTo(21);
        }

        @Test
        void doesNotMoveANumberOfSomeDaysToAnotherUnit() {
            String id = carriedOut(deciding(merger(p, MIDDLE), all("withdraw"), all("own-days")))
                    .extract()
                    .path("id");
            land.enter(world.as(Role.REPORTER, p), flow + "/" + p + "-N/" + MARCH, 30)
                    .statusCode(201)
                    .body("days", is(Map.of("first", "2022-03-11", "last", "2022-03-31")));
            world.as(Role.REPORTER, p)
                    .header("If-Match", "*")
                    .body(Map.of("status", "submitted"))
                    .put("/api/v1/observations/" + flow + "/" + p + "-N/" + MARCH + "/versions/1/status")
                    .then()
                    .statusCode(200);

            land.assertNothingChanged(
                    () -> land.undo(land.administrator(), id, Map.of("decision", "move", "predecessor", p + "-X1"))
                            .statusCode(422)
                            .body("errors.code", hasItem("unit-change.tells-own-days")));
            land.undo(land.administrator(), id, all("withdraw")).statusCode(200);
        }
    }
}
