package vn.tongket.collection.rounds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Rounds: defined by administrators, read by whoever signed in, opened and closed. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ReportingRoundResourceTest {

    private static final String ROUNDS = "/api/v1/reporting-rounds/";

    @Inject
    World world;

    @Inject
    RoundDesk desk;

    @Inject
    SettableClock clock;

    private String teams;

    @BeforeEach
    void aDeskAndAnIndicator() {
        clock.reset();
        desk.stand();
        teams = desk.count();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private Response read(String code) {
        return world.as(Role.VIEWER, RoundDesk.ELSEWHERE).get(ROUNDS + code);
    }

    @Nested
    class Defining {

        @Test
        void saysWhatIsAskedOfWhomByWhen() {
            String code = RoundDesk.newCode("RR-");
            desk.put(code, RoundDesk.round(teams))
                    .then()
                    .statusCode(201)
                    .header("Location", containsString(ROUNDS + code))
                    .header("ETag", is("\"1\""))
                    .body("code", is(code))
                    .body("indicators.code", contains(teams))
                    .body("indicators[0].measure", is("count"))
                    .body("reporters.levels", contains("commune"))
                    .body("reporters.within.code", is(RoundDesk.DISTRICT))
                    .body("reporters.units", nullValue())
                    .body("due[0].date", is("2023-01-12"))
                    .body("approvals", is(2))
                    .body("status", is("open"))
                    .body("version", is(1))
                    .body("progress.expected", is(3))
                    .body("progress.notStarted", is(3));
        }

        @ParameterizedTest
        @CsvSource({
            "2022, decree-09, 2021-12-15, 2022-12-14",
            "2022-S1, decree-09, 2021-12-15, 2022-06-14",
            "2022-S2, decree-09, 2022-06-15, 2022-12-14",
            "2022-Q3, decree-09, 2022-06-15, 2022-09-14",
            "2022-12, decree-09, 2022-11-15, 2022-12-14",
            "2022-01-01/P9M, decree-09, 2021-12-15, 2022-09-14",
            "2022, calendar, 2022-01-01, 2022-12-31",
            "2022-02, calendar, 2022-02-01, 2022-02-28"
        })
        void givesTheWindowOfThePeriodUnderItsBasis(String period, String basis, String from, String to) {
            desk.put(
                            RoundDesk.newCode("RR-"),
                            Bodies.with(RoundDesk.round(teams), "period", period, "periodBasis", basis))
                    .then()
                    .statusCode(201)
                    .body("dataFrom", is(from))
                    .body("dataTo", is(to));
        }

        @Test
        void takesAnotherWindowWhereOneIsGiven() {
            desk.put(
                            RoundDesk.newCode("RR-"),
                            Bodies.with(RoundDesk.round(teams), "dataFrom", "2022-11-20", "dataTo", "2022-12-10"))
                    .then()
                    .body("dataFrom", is("2022-11-20"))
                    .body("dataTo", is("2022-12-10"));
        }

        @Test
        void changesNothingByAnEqualBodyAndNeedsNoTagForIt() {
            String code = desk.begin(RoundDesk.round(teams));
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .body(Bodies.with(RoundDesk.round(teams), "dataFrom", "2022-11-15"))
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""));
        }

        @Test
        void wantsTheTagOfWhatItChanges() {
            String code = desk.begin(RoundDesk.round(teams));
            Map<String, Object> other = Bodies.with(RoundDesk.round(teams), "name", Bodies.name("Tên khác"));
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .body(other)
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(428);
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .header("If-Match", "\"7\"")
                    .body(other)
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(412);
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .header("If-Match", read(code).header("ETag"))
                    .body(other)
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(200)
                    .body("name.vi", is("Tên khác"))
                    .body("version", is(2));
        }

        @Test
        void isForAdministratorsOfAllUnitsThatAreAsked() {
            String code = RoundDesk.newCode("RR-");
            given().contentType(ContentType.JSON)
                    .body(RoundDesk.round(teams))
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(401);
            for (Role role : List.of(Role.REPORTER, Role.APPROVER, Role.PLANNER)) {
                world.as(role, RoundDesk.PROVINCE)
                        .body(RoundDesk.round(teams))
                        .put(ROUNDS + code)
                        .then()
                        .statusCode(403);
            }
            world.as(Role.ADMINISTRATOR, RoundDesk.OTHER_DISTRICT)
                    .body(RoundDesk.round(teams))
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(403);
            Map<String, Object> everywhere =
                    Bodies.with(RoundDesk.round(teams), "reporters", Map.of("levels", List.of("commune")));
            desk.put(code, everywhere).then().statusCode(403);
            world.as(Role.ADMINISTRATOR, null)
                    .body(everywhere)
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(201);
        }

        @Test
        void isNotTakenOverFromTheAdministratorOfOthers() {
            String code = desk.begin(RoundDesk.round(teams));
            world.as(Role.ADMINISTRATOR, RoundDesk.OTHER_DISTRICT)
                    .header("If-Match", "*")
                    .body(Bodies.with(
                            RoundDesk.round(teams),
                            "reporters",
                            Map.of("levels", List.of("commune"), "within", RoundDesk.OTHER_DISTRICT)))
                    .put(ROUNDS + code)
                    .then()
                    .statusCode(403);
        }

        @Test
        void tellsAllBrokenRulesAtOnce() {
            String yearly = desk.count("frequency", "year");
            String ofVillages = desk.count("levels", List.of("village"));
            Map<String, Object> body = Bodies.with(
                    RoundDesk.round(teams, teams, "RR_NONE", yearly, ofVillages),
                    "periodBasis",
                    "not-stated",
                    "dataFrom",
                    "2022-12-10",
                    "dataTo",
                    "2022-12-09",
                    "reporters",
                    Map.of(
                            "levels",
                            List.of("commune", "district"),
                            "within",
                            "RR-NONE",
                            "units",
                            List.of(RoundDesk.COMMUNE, RoundDesk.COMMUNE, RoundDesk.PROVINCE, "RR-KHONG")),
                    "due",
                    List.of(
                            Map.of("level", "commune", "date", "2022-12-01"),
                            Map.of("level", "commune", "date", "2023-01-12"),
                            Map.of("level", "village", "date", "2023-01-12")));
            desk.put("thường", body)
                    .then()
                    .statusCode(422)
                    .body("code", is("rules.broken"))
                    .body("errors.find { it.parameter == 'code' }.code", is("round.code-form"))
                    .body("errors.find { it.pointer == '/periodBasis' }.code", is("body.unknown-value"))
                    .body("errors.find { it.pointer == '/dataTo' }.code", is("round.window-empty"))
                    .body("errors.find { it.pointer == '/reporters/within' }.code", is("round.unit-unknown"))
                    .body("errors.find { it.pointer == '/reporters/units' }.code", is("round.units-and-within"))
                    .body("errors.find { it.pointer == '/reporters/units/1' }.code", is("round.twice"))
                    .body("errors.find { it.pointer == '/reporters/units/2' }.code", is("round.unit-level"))
                    .body("errors.find { it.pointer == '/reporters/units/3' }.code", is("round.unit-unknown"))
                    .body("errors.find { it.pointer == '/indicators/1' }.code", is("round.twice"))
                    .body("errors.find { it.pointer == '/indicators/2' }.code", is("round.indicator-unknown"))
                    .body("errors.find { it.pointer == '/indicators/3' }.code", is("observation.period-too-fine"))
                    .body("errors.find { it.pointer == '/indicators/4' }.code", is("round.indicator-level"))
                    .body("errors.find { it.pointer == '/due/0/date' }.code", is("round.due-before-data"))
                    .body("errors.find { it.pointer == '/due/1/level' }.code", is("round.twice"))
                    .body("errors.find { it.pointer == '/due/2/level' }.code", is("round.due-level"))
                    .body("errors.find { it.pointer == '/due' }.code", is("round.due-missing"));
        }

        @Test
        void asksNoDerivedIndicator() {
            desk.define(teams, Map.of("formula", "RR_A / RR_B"));
            desk.put(RoundDesk.newCode("RR-"), RoundDesk.round(teams))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("round.indicator-derived"));
        }

        @Test
        void readsOneToThreeStepsAndNoUnknownMember() {
            desk.put(RoundDesk.newCode("RR-"), Bodies.with(RoundDesk.round(teams), "approvals", 4, "status", "open"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/approvals", "/status"));
        }

        @Test
        void keepsWhatIsAskedOnceAReportWasSent() {
            String code = desk.begin(RoundDesk.round(teams));
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            desk.send(code, RoundDesk.COMMUNE).then().statusCode(200);

            desk.put(code, Bodies.with(RoundDesk.round(teams), "approvals", 1))
                    .then()
                    .statusCode(409)
                    .body("code", is("round.has-submissions"));
            desk.put(
                            code,
                            Bodies.with(
                                    RoundDesk.round(teams),
                                    "due",
                                    List.of(Map.of("level", "commune", "date", "2023-01-20"))))
                    .then()
                    .statusCode(200)
                    .body("due[0].date", is("2023-01-20"));
        }

        @Test
        void isInTheTrailWithWhatWasBefore() {
            String code = desk.begin(RoundDesk.round(teams));
            desk.put(code, Bodies.with(RoundDesk.round(teams), "name", Bodies.name("Tên khác")));
            world.as(Role.ADMINISTRATOR, null)
                    .get("/api/v1/audit-entries?resource=reporting-rounds&key=" + code)
                    .then()
                    .body("items.action", containsInAnyOrder("create", "change"))
                    .body("items.find { it.action == 'change' }.before.name.vi", is("Báo cáo tháng 12"))
                    .body("items.find { it.action == 'change' }.after.name.vi", is("Tên khác"));
        }
    }

    @Nested
    class WhoOwes {

        private List<String> owing(String code) {
            return desk.units(Role.VIEWER, RoundDesk.PROVINCE, "/reporting-rounds/" + code + "/submissions");
        }

        @Test
        void areTheUnitsOfTheLevelsBelowTheUnit() {
            assertThat(owing(desk.begin(RoundDesk.round(teams))))
                    .containsExactlyInAnyOrder(RoundDesk.COMMUNE, RoundDesk.NEIGHBOUR, RoundDesk.WARD);
        }

        @Test
        void areTheUnitsThatAreNamed() {
            Map<String, Object> body = Bodies.with(
                    RoundDesk.round(teams),
                    "reporters",
                    Map.of("levels", List.of("commune"), "units", List.of(RoundDesk.WARD, RoundDesk.FAR_COMMUNE)));
            String code = desk.begin(body);
            assertThat(owing(code)).containsExactlyInAnyOrder(RoundDesk.WARD, RoundDesk.FAR_COMMUNE);
            read(code)
                    .then()
                    .body("reporters.units.code", contains(RoundDesk.WARD, RoundDesk.FAR_COMMUNE))
                    .body("reporters.within", nullValue());
        }

        @Test
        void areOfTheKindsThatADefinitionAsks() {
            String ofWards = desk.count();
            desk.define(ofWards, Map.of("reporter_kinds", List.of("phường")));
            String code = desk.begin(RoundDesk.round(ofWards));
            assertThat(owing(code)).containsExactly(RoundDesk.WARD);
            String both = desk.begin(RoundDesk.round(teams, ofWards));
            desk.read(Role.VIEWER, RoundDesk.PROVINCE, both, RoundDesk.COMMUNE)
                    .then()
                    .body("lines.indicator", contains(teams));
            desk.read(Role.VIEWER, RoundDesk.PROVINCE, both, RoundDesk.WARD)
                    .then()
                    .body("lines.indicator", contains(teams, ofWards));
        }

        @Test
        void areThoseThatExistOnTheLastDayOfThePeriodUnderTheBasisOfTheRound() {
            String late = RoundDesk.newCode("RR-MOI-");
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .body(Map.of(
                            "name",
                            Bodies.name("Xã mới"),
                            "kind",
                            "xã",
                            "parent",
                            RoundDesk.OTHER_DISTRICT,
                            "validFrom",
                            "2022-12-20"))
                    .put("/api/v1/units/" + late + "?date=2022-12-20")
                    .then()
                    .statusCode(201);
            Map<String, Object> decree = Bodies.with(
                    RoundDesk.round(teams),
                    "reporters",
                    Map.of("levels", List.of("commune"), "within", RoundDesk.OTHER_DISTRICT));
            assertThat(owing(desk.begin(decree))).doesNotContain(late).contains(RoundDesk.FAR_COMMUNE);
            assertThat(owing(desk.begin(Bodies.with(decree, "periodBasis", "calendar"))))
                    .contains(late, RoundDesk.FAR_COMMUNE);
        }
    }

    @Nested
    class Reading {

        @Test
        void isForWhoeverSignedIn() {
            String code = desk.begin(RoundDesk.round(teams));
            given().get(ROUNDS + code).then().statusCode(401);
            given().get("/api/v1/reporting-rounds").then().statusCode(401);
            read(code).then().statusCode(200);
            read("RR-NONE").then().statusCode(404).body("code", is("round.unknown"));
        }

        @Test
        void isAnsweredFromTheTagUntilSomethingMoves() {
            String code = desk.begin(RoundDesk.round(teams));
            String tag = read(code).header("ETag");
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .header("If-None-Match", tag)
                    .get(ROUNDS + code)
                    .then()
                    .statusCode(304);
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .header("If-None-Match", tag)
                    .get(ROUNDS + code)
                    .then()
                    .statusCode(200)
                    .body("progress.draft", is(1));
        }

        @Test
        void filtersByPeriodStatusAndWords() {
            String code =
                    desk.begin(Bodies.with(RoundDesk.round(teams), "name", Bodies.name("Đợt kiểm kê riêng " + teams)));
            String list = "/api/v1/reporting-rounds";
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(list + "?q=" + code.toLowerCase(java.util.Locale.ROOT)
                            + "&status=open&period=2022-12&count=true")
                    .then()
                    .body("items.code", hasItem(code));
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(list + "?q=" + code.toLowerCase(java.util.Locale.ROOT) + "&status=closed")
                    .then()
                    .body("items.code", not(hasItem(code)));
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(list + "?q=kiem%20ke&period=2021-12")
                    .then()
                    .body("items", empty());
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(list + "?status=asleep&sort=colour")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("status"));
        }

        @Test
        void comesAsATableToo() {
            desk.begin(RoundDesk.round(teams));
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get("/api/v1/reporting-rounds?format=csv&limit=1")
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .body(containsString("progress.expected"));
        }
    }

    @Nested
    class OpeningAndClosing {

        private Response move(String code, Map<String, Object> body) {
            return world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .header("If-Match", "*")
                    .body(body)
                    .put(ROUNDS + code + "/status");
        }

        @Test
        void aRoundIsPlannedUntilItsFirstDay() {
            String code = desk.begin(Bodies.with(RoundDesk.round(teams), "opensOn", "2023-01-11"));
            read(code).then().body("status", is("planned"));
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            desk.send(code, RoundDesk.COMMUNE).then().statusCode(409).body("code", is("round.not-open"));
            clock.advance(Duration.ofDays(2));
            read(code).then().body("status", is("open"));
            desk.send(code, RoundDesk.COMMUNE).then().statusCode(200);
        }

        @Test
        void aPlannedRoundOpensBeforeItsDay() {
            String code = desk.begin(Bodies.with(RoundDesk.round(teams), "opensOn", "2023-01-11"));
            move(code, Map.of("status", "open"))
                    .then()
                    .statusCode(200)
                    .body("status", is("open"))
                    .body("opensOn", is("2023-01-09"));
        }

        @Test
        void aClosedRoundOpensAgainForAReason() {
            String code = desk.begin(RoundDesk.round(teams));
            move(code, Map.of("status", "closed")).then().statusCode(200).body("status", is("closed"));
            move(code, Map.of("status", "closed")).then().statusCode(200).header("ETag", is("\"2\""));
            move(code, Map.of("status", "open")).then().statusCode(422).body("errors.pointer", contains("/reason"));
            move(code, Map.of("status", "open", "reason", "Xã xin thêm ngày"))
                    .then()
                    .statusCode(200)
                    .body("status", is("open"));
            move(code, Map.of("status", "planned")).then().statusCode(422);
        }

        @Test
        void wantsTheTagAndAnAdministrator() {
            String code = desk.begin(RoundDesk.round(teams));
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .body(Map.of("status", "closed"))
                    .put(ROUNDS + code + "/status")
                    .then()
                    .statusCode(428);
            world.as(Role.ADMINISTRATOR, RoundDesk.PROVINCE)
                    .header("If-Match", "\"9\"")
                    .body(Map.of("status", "closed"))
                    .put(ROUNDS + code + "/status")
                    .then()
                    .statusCode(412);
            world.as(Role.APPROVER, RoundDesk.PROVINCE)
                    .header("If-Match", "*")
                    .body(Map.of("status", "closed"))
                    .put(ROUNDS + code + "/status")
                    .then()
                    .statusCode(403);
            given().contentType(ContentType.JSON)
                    .body(Map.of("status", "closed"))
                    .put(ROUNDS + code + "/status")
                    .then()
                    .statusCode(401);
            move("RR-NONE", Map.of("status", "closed")).then().statusCode(404);
        }

        @Test
        void aClosedRoundTakesNoNewValueAndNoReportButCorrectionsOfWhatIsApproved() {
            String code = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            desk.send(code, RoundDesk.COMMUNE);
            desk.approve(RoundDesk.DISTRICT, code, RoundDesk.COMMUNE).then().statusCode(200);
            desk.enter(RoundDesk.NEIGHBOUR, teams, 5);
            move(code, Map.of("status", "closed")).then().statusCode(200);

            desk.enter(RoundDesk.WARD, teams, 3).then().statusCode(409).body("code", is("round.closed"));
            desk.enter(RoundDesk.NEIGHBOUR, teams, 6).then().statusCode(409).body("code", is("round.closed"));
            desk.send(code, RoundDesk.NEIGHBOUR).then().statusCode(409).body("code", is("round.closed"));
            desk.enter(RoundDesk.COMMUNE, teams, 8).then().statusCode(200);
            desk.enter(RoundDesk.FAR_COMMUNE, teams, 3).then().statusCode(201);
        }

        @Test
        void aValueIsTakenWhileOneRoundThatAsksForItIsOpen() {
            String closed = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
            desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
            move(closed, Map.of("status", "closed")).then().statusCode(200);
            desk.enter(RoundDesk.COMMUNE, teams, 7).then().statusCode(201);
        }

        @Test
        void nothingIsWithdrawnFromAClosedRound() {
            String code = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            desk.send(code, RoundDesk.COMMUNE);
            move(code, Map.of("status", "closed"));
            desk.move(
                            Role.REPORTER,
                            RoundDesk.COMMUNE,
                            code,
                            RoundDesk.COMMUNE,
                            Map.of("status", "withdrawn", "reason", "Nhập nhầm"))
                    .then()
                    .statusCode(409)
                    .body("code", is("round.closed"));
        }

        @Test
        void entriesAreOwedFromTheDayOnWhichARoundOpens() {
            String code = desk.begin(Bodies.with(
                    RoundDesk.round(teams),
                    "opensOn",
                    "2023-01-09",
                    "due",
                    List.of(Map.of("level", "commune", "date", "2022-12-01"))));
            world.as(Role.REPORTER, RoundDesk.COMMUNE)
                    .get("/api/v1/me/work?kind=entries-owed")
                    .then()
                    .body("blocks[0].items.place.flatten()", hasItem(code));
        }

        @Test
        void whatWasSentBeforeIsStillDecided() {
            String code = desk.begin(Bodies.with(RoundDesk.round(teams), "approvals", 1));
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            desk.send(code, RoundDesk.COMMUNE);
            move(code, Map.of("status", "closed"));
            desk.approve(RoundDesk.DISTRICT, code, RoundDesk.COMMUNE)
                    .then()
                    .statusCode(200)
                    .body("status", is("approved"));
        }
    }

    @Nested
    class Completeness {

        private String aRoundOfBothDistricts() {
            return desk.begin(Bodies.with(
                    RoundDesk.round(teams),
                    "approvals",
                    1,
                    "reporters",
                    Map.of("levels", List.of("commune", "district"), "within", RoundDesk.PROVINCE),
                    "due",
                    List.of(
                            Map.of("level", "commune", "date", "2023-01-08"),
                            Map.of("level", "district", "date", "2023-01-20"))));
        }

        @Test
        void countsByLevelWhatIsSentInTimeLateAndMissing() {
            String code = aRoundOfBothDistricts();
            desk.enter(RoundDesk.COMMUNE, teams, 7);
            desk.send(code, RoundDesk.COMMUNE).then().statusCode(200).body("timeliness", is("late"));
            desk.enter(RoundDesk.OTHER_DISTRICT, teams, 3);
            desk.send(code, RoundDesk.OTHER_DISTRICT).then().statusCode(200).body("timeliness", is("on-time"));
            desk.approve(RoundDesk.PROVINCE, code, RoundDesk.OTHER_DISTRICT);

            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(ROUNDS + code + "/completeness")
                    .then()
                    .statusCode(200)
                    .body("items.level", contains("district", "commune"))
                    .body("items[0].unit", nullValue())
                    .body("items[0].expected", is(2))
                    .body("items[0].approved", is(1))
                    .body("items[0].onTime", is(1))
                    .body("items[0].overdue", is(0))
                    .body("items[1].submitted", is(1))
                    .body("items[1].late", is(1))
                    .body("items[1].values.reported", is(1));
            read(code).then().body("progress.late", is(1)).body("progress.onTime", is(1));
        }

        @Test
        void countsByTheUnitAbove() {
            String code = aRoundOfBothDistricts();
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(ROUNDS + code + "/completeness?by=unit")
                    .then()
                    .body(
                            "items.findAll { it.level == 'commune' }.unit.code",
                            hasItems(RoundDesk.DISTRICT, RoundDesk.OTHER_DISTRICT))
                    .body("items.find { it.unit.code == '" + RoundDesk.DISTRICT + "' }.expected", is(3))
                    .body("items.find { it.unit.code == '" + RoundDesk.DISTRICT + "' }.overdue", is(3))
                    .body("items.find { it.level == 'district' }.unit.code", is(RoundDesk.PROVINCE));
        }

        @Test
        void isPagedAndRefusesWhatItDoesNotKnow() {
            String code = aRoundOfBothDistricts();
            String next = world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(ROUNDS + code + "/completeness?by=unit&limit=1")
                    .path("next");
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(ROUNDS + code + "/completeness?by=colour")
                    .then()
                    .statusCode(400);
            world.as(Role.VIEWER, RoundDesk.ELSEWHERE)
                    .get(ROUNDS + "RR-NONE/completeness")
                    .then()
                    .statusCode(404);
        }
    }
}
