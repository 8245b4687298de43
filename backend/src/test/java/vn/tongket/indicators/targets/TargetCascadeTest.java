package vn.tongket.indicators.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Targets handed down to the units below, and held against them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TargetCascadeTest {

    private static final String TARGETS = "/api/v1/targets";

    @Inject
    World world;

    @BeforeEach
    void aDistrictWithThreeCommunes() {
        world.unit("TC", "Tỉnh Thử Giao", "tỉnh", null);
        world.unit("TC-2", "Tỉnh Khác", "tỉnh", null);
        world.unit("TC-H", "Huyện Thử Giao", "huyện", "TC");
        world.unit("TC-H-1", "Xã Một", "xã", "TC-H");
        world.unit("TC-H-2", "Xã Hai", "xã", "TC-H");
        world.unit("TC-H-3", "Xã Ba", "xã", "TC-H");
        world.unit("TC-H-S", "Trung tâm của huyện", "sở", "TC-H");
        define("TC_TEAMS", Bodies.count("Số tổ"));
        define("TC_VILLAGES", Bodies.count("Số thôn"));
        define("TC_RATE", Bodies.percentage("Tỷ lệ"));
        define("TC_BEST", Bodies.with(Bodies.indicator("Cao nhất", "score"), "rollUpInSpace", "max"));
        define("TC_MEAN", Bodies.with(Bodies.indicator("Trung bình", "score"), "rollUpInSpace", "mean", "decimals", 1));
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, "TC")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private void target(String key, Object value) {
        target(key, Map.of("value", value));
    }

    private void target(String key, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, "TC")
                .header("If-Match", given().get(TARGETS + "/" + key).statusCode() == 200 ? "*" : "")
                .body(body)
                .put(TARGETS + "/" + key)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private static Map<String, Object> handingDown(String indicator, String period, String basis, Object... more) {
        return Bodies.with(
                Bodies.with(
                        Map.of(),
                        "indicator",
                        indicator,
                        "unit",
                        "TC-H",
                        "period",
                        period,
                        "level",
                        "commune",
                        "basis",
                        basis),
                more);
    }

    private ValidatableResponse cascade(Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "TC")
                .header("Accept-Language", "en")
                .body(body)
                .post(TARGETS + "/cascade")
                .then();
    }

    private static ValidatableResponse reconciliation(String query) {
        return given().header("Accept-Language", "en")
                .get(TARGETS + "/reconciliation?" + query)
                .then();
    }

    private static Map<String, Object> value(String unit, Object value) {
        return Map.of("unit", unit, "value", value);
    }

    @Nested
    class Equally {

        @Test
        void partsAddUpToTheTargetExactly() {
            target("TC_TEAMS/TC-H/2030", Map.of("value", 10, "legalBasis", "KH 2030"));

            cascade(handingDown("TC_TEAMS", "2030", "equal", "reason", "giao chỉ tiêu"))
                    .statusCode(200)
                    .body("dryRun", is(false))
                    .body("value", is(10))
                    .body("total", is(10))
                    .body("created", is(3))
                    .body("targets.unit.code", contains("TC-H-1", "TC-H-2", "TC-H-3"))
                    .body("targets.value", contains(3, 4, 3))
                    .body("targets[0].before", nullValue())
                    .body("targets[0].weight", nullValue());
            given().get(TARGETS + "/TC_TEAMS/TC-H-2/2030")
                    .then()
                    .body("value", is(4))
                    .body("legalBasis", is("KH 2030"))
                    .body("reason", is("giao chỉ tiêu"));
        }

        @Test
        void sentAgainChangesNothing() {
            target("TC_TEAMS/TC-H/2031", 9);
            cascade(handingDown("TC_TEAMS", "2031", "equal")).body("created", is(3));

            cascade(handingDown("TC_TEAMS", "2031", "equal"))
                    .statusCode(200)
                    .body("created", is(0))
                    .body("changed", is(0))
                    .body("unchanged", is(3))
                    .body("targets.version", contains(1, 1, 1));
            target("TC_TEAMS/TC-H/2031", 12);
            cascade(handingDown("TC_TEAMS", "2031", "equal"))
                    .body("changed", is(3))
                    .body("targets.before", contains(3, 3, 3))
                    .body("targets.version", contains(2, 2, 2));
        }

        @Test
        void percentagesAreTheSameForEach() {
            target("TC_RATE/TC-H/2030?breakdown=level:commune", 60);

            cascade(handingDown("TC_RATE", "2030", "equal", "breakdown", "level:commune"))
                    .statusCode(200)
                    .body("total", nullValue())
                    .body("breakdown.level", is("commune"))
                    .body("targets.value", contains(60, 60, 60));
        }

        @Test
        void aTrialLeavesNothing() {
            target("TC_TEAMS/TC-H/2032", 9);

            cascade(handingDown("TC_TEAMS", "2032", "equal", "dryRun", true))
                    .statusCode(200)
                    .body("dryRun", is(true))
                    .body("created", is(3));
            given().get(TARGETS + "/TC_TEAMS/TC-H-1/2032").then().statusCode(404);
        }

        @Test
        void whatElseIsSaidOfATargetBelowStays() {
            target("TC_TEAMS/TC-H/2033", 9);
            target(
                    "TC_TEAMS/TC-H-1/2033",
                    Map.of(
                            "value",
                            5,
                            "baseline",
                            Map.of("value", 1, "period", "2029"),
                            "band",
                            Map.of("lower", 2),
                            "path",
                            List.of(Map.of("period", "2031", "value", 2))));

            cascade(handingDown("TC_TEAMS", "2033", "equal")).statusCode(200).body("targets[0].before", is(5));
            given().get(TARGETS + "/TC_TEAMS/TC-H-1/2033")
                    .then()
                    .body("value", is(3))
                    .body("baseline.value", is(1))
                    .body("band.lower", is(2))
                    .body("path.value", contains(2))
                    .body("original.value", is(5));
            target("TC_TEAMS/TC-H/2033", 3);
            cascade(handingDown("TC_TEAMS", "2033", "equal"))
                    .statusCode(422)
                    .body("errors.code", contains("target.band-without-value"));
            given().get(TARGETS + "/TC_TEAMS/TC-H-2/2033").then().body("value", is(3));
        }
    }

    @Nested
    class ByWeight {

        private void villages(String unit, int number) {
            world.as(Role.ADMINISTRATOR, "TC")
                    .contentType("text/csv")
                    .body("indicator,unit,period,value,knownSince\nTC_VILLAGES," + unit + ",2022," + number
                            + ",2023-01-05T00:00:00+07:00\n")
                    .post("/api/v1/observations/imports")
                    .then()
                    .statusCode(200);
        }

        @Test
        void partsFollowTheLatestApprovedValues() {
            target("TC_TEAMS/TC-H/2040", 12);
            villages("TC-H-1", 14);
            villages("TC-H-2", 0);
            cascade(handingDown("TC_TEAMS", "2040", "proportional", "weight", "TC_VILLAGES"))
                    .statusCode(422)
                    .body("errors.code", contains("target.weight-missing"))
                    .body("errors[0].message", containsString("TC-H-3"));
            villages("TC-H-3", 10);

            cascade(handingDown("TC_TEAMS", "2040", "proportional", "weight", "TC_VILLAGES"))
                    .statusCode(200)
                    .body("targets.weight", contains(14, 0, 10))
                    .body("targets.value", contains(7, 0, 5))
                    .body("total", is(12));
        }

        @Test
        void needsAWeightThatThereIsAndAnIndicatorThatAddsUp() {
            target("TC_TEAMS/TC-H/2041", 12);
            target("TC_RATE/TC-H/2041", 60);

            cascade(handingDown("TC_TEAMS", "2041", "proportional"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/weight"));
            cascade(handingDown("TC_TEAMS", "2041", "proportional", "weight", "TC_NOWHERE"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.reference-unknown"));
            cascade(handingDown("TC_RATE", "2041", "proportional", "weight", "TC_VILLAGES"))
                    .statusCode(422)
                    .body("errors[0].code", is("target.not-additive"));
            cascade(handingDown(
                            "TC_TEAMS",
                            "2041",
                            "equal",
                            "weight",
                            "TC_VILLAGES",
                            "values",
                            List.of(value("TC-H-1", 3))))
                    .statusCode(422)
                    .body("errors.code", contains("target.member-of-other-basis", "target.member-of-other-basis"));
        }
    }

    @Nested
    class AsGiven {

        @Test
        void eachUnitGetsItsOwn() {
            target("TC_TEAMS/TC-H/2050", 10);

            cascade(handingDown(
                            "TC_TEAMS",
                            "2050",
                            "given",
                            "values",
                            List.of(value("TC-H-3", 1), value("TC-H-1", 7), value("TC-H-2", 2)),
                            "legalBasis",
                            "QĐ 7"))
                    .statusCode(200)
                    .body("targets.value", contains(7, 2, 1));
            given().get(TARGETS + "/TC_TEAMS/TC-H-3/2050").then().body("legalBasis", is("QĐ 7"));
        }

        @Test
        void allUnitsAreNamedOnceAndTheSumIsTheTarget() {
            target("TC_TEAMS/TC-H/2051", 10);

            cascade(handingDown(
                            "TC_TEAMS",
                            "2051",
                            "given",
                            "values",
                            List.of(value("TC-H-1", 7), value("TC-H-1", 1), value("TC-H-S", 2))))
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder("target.unit-twice", "target.not-below", "target.units-left-out"));
            cascade(handingDown(
                            "TC_TEAMS",
                            "2051",
                            "given",
                            "values",
                            List.of(value("TC-H-1", 7), value("TC-H-2", 2), value("TC-H-3", 2))))
                    .statusCode(422)
                    .body("errors.code", contains("target.sum-differs"))
                    .body("errors[0].message", containsString("11"));
            cascade(handingDown(
                            "TC_TEAMS",
                            "2051",
                            "given",
                            "values",
                            List.of(value("TC-H-1", 7.5), value("TC-H-2", 0.5), value("TC-H-3", 2))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/values/0/value", "/values/1/value"))
                    .body("errors.code", contains("observation.count-not-whole", "observation.count-not-whole"));
        }
    }

    @Nested
    class AmongUnitsThatEnd {

        @Test
        void theLastDayOfTheUnitCounts() {
            unitUntil("TC-E", "huyện", "TC");
            unitUntil("TC-E-1", "xã", "TC-E");
            unitUntil("TC-E-2", "xã", "TC-E");
            target("TC_TEAMS/TC-E/2035", 6);

            cascade(handingDown("TC_TEAMS", "2035", "equal", "unit", "TC-E"))
                    .statusCode(200)
                    .body("targets.unit.code", contains("TC-E-1", "TC-E-2"));
            reconciliation("indicator=TC_TEAMS&unit=TC-E&period=2035")
                    .body("coverage.expected", is(2))
                    .body("verdict", is("equal"));
        }

        private void unitUntil(String code, String kind, String parent) {
            world.as(Role.ADMINISTRATOR, "TC")
                    .header("If-Match", "*")
                    .body(Map.of(
                            "name",
                            Bodies.name("Đơn vị " + code),
                            "kind",
                            kind,
                            "parent",
                            parent,
                            "validFrom",
                            "2020-01-01",
                            "validTo",
                            "2035-07-01"))
                    .put("/api/v1/units/" + code)
                    .then()
                    .statusCode(anyOf(is(200), is(201)));
        }
    }

    @Nested
    class Refusing {

        @Test
        void whatIsNotThereIsTold() {
            cascade(handingDown("TC_TEAMS", "2060", "equal"))
                    .statusCode(422)
                    .body("errors.code", contains("target.nothing-to-hand-down"));
            cascade(handingDown("TC_TEAMS", "2060", "equal", "level", "village"))
                    .statusCode(422)
                    .body("errors.code", contains("target.nobody-below", "target.nothing-to-hand-down"));
            cascade(handingDown("TC_NOWHERE", "2060", "equal", "unit", "TC-NOWHERE", "breakdown", "commune"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/indicator", "/unit", "/breakdown"));
            cascade(Bodies.with(handingDown("TC_TEAMS", "hai nghìn", "by-guess"), "level", null))
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/period", "/basis", "/level"));
        }

        @Test
        void onlyAnAdministratorOfTheUnitHandsDown() {
            target("TC_TEAMS/TC-H/2061", 10);

            given().contentType(ContentType.JSON)
                    .body(handingDown("TC_TEAMS", "2061", "equal"))
                    .post(TARGETS + "/cascade")
                    .then()
                    .statusCode(401);
            world.as(Role.PLANNER, "TC")
                    .body(handingDown("TC_TEAMS", "2061", "equal"))
                    .post(TARGETS + "/cascade")
                    .then()
                    .statusCode(403);
            world.as(Role.ADMINISTRATOR, "TC-2")
                    .body(handingDown("TC_TEAMS", "2061", "equal"))
                    .post(TARGETS + "/cascade")
                    .then()
                    .statusCode(403);
            given().get(TARGETS + "/TC_TEAMS/TC-H-1/2061").then().statusCode(404);
        }
    }

    @Nested
    class Reconciling {

        @Test
        void theTargetsBelowComeToTheTargetOrNot() {
            target("TC_TEAMS/TC-H/2070", 10);
            cascade(handingDown("TC_TEAMS", "2070", "equal"));
            reconciliation("indicator=TC_TEAMS&unit=TC-H&period=2070")
                    .statusCode(200)
                    .body("method", is("sum"))
                    .body("level", is("commune"))
                    .body("target", is(10))
                    .body("total", is(10))
                    .body("difference", is(0))
                    .body("coverage.set", is(3))
                    .body("coverage.expected", is(3))
                    .body("verdict", is("equal"))
                    .body("below.unit.code", contains("TC-H-1", "TC-H-2", "TC-H-3"));

            target("TC_TEAMS/TC-H-1/2070", 5);
            reconciliation("indicator=TC_TEAMS&unit=TC-H&period=2070")
                    .body("difference", is(2))
                    .body("verdict", is("above"));
            target("TC_TEAMS/TC-H-1/2070", 1);
            reconciliation("indicator=TC_TEAMS&unit=TC-H&period=2070")
                    .body("difference", is(-2))
                    .body("verdict", is("below"));
        }

        @Test
        void whoHasNoTargetIsNamed() {
            target("TC_TEAMS/TC-H/2071", 10);
            target("TC_TEAMS/TC-H-2/2071", 4);

            reconciliation("indicator=TC_TEAMS&unit=TC-H&period=2071")
                    .body("coverage.set", is(1))
                    .body("total", is(4))
                    .body("difference", is(-6))
                    .body("verdict", is("incomplete"))
                    .body("below.value", contains(null, 4, null));
            reconciliation("indicator=TC_TEAMS&unit=TC&period=2071")
                    .body("level", is("district"))
                    .body("target", nullValue())
                    .body("total", is(10))
                    .body("difference", nullValue())
                    .body("verdict", is("incomplete"));
            reconciliation("indicator=TC_TEAMS&unit=TC-H-1&period=2071")
                    .body("level", nullValue())
                    .body("below.size()", is(0))
                    .body("verdict", is("incomplete"));
        }

        @Test
        void aLevelFurtherBelowMayBeNamed() {
            target("TC_TEAMS/TC/2072", 10);
            target("TC_TEAMS/TC-H/2072", 10);
            cascade(handingDown("TC_TEAMS", "2072", "equal"));

            reconciliation("indicator=TC_TEAMS&unit=TC&period=2072&level=commune")
                    .body("coverage.expected", is(3))
                    .body("verdict", is("equal"));
        }

        @Test
        void theRuleIsTheIndicatorsOwn() {
            for (String code : List.of("TC_BEST", "TC_MEAN", "TC_RATE")) {
                target(code + "/TC-H/2073", 9);
                target(code + "/TC-H-1/2073", 9);
                target(code + "/TC-H-2/2073", 6);
                target(code + "/TC-H-3/2073", 5);
            }

            reconciliation("indicator=TC_BEST&unit=TC-H&period=2073").body("verdict", is("equal"));
            reconciliation("indicator=TC_MEAN&unit=TC-H&period=2073")
                    .body("total", is(6.7f))
                    .body("verdict", is("below"));
            reconciliation("indicator=TC_RATE&unit=TC-H&period=2073")
                    .body("total", nullValue())
                    .body("verdict", is("not-additive"));
        }

        @Test
        void whatIsAskedWrongIsToldAndWhatIsKnownIs304() {
            reconciliation("level=hamlet")
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("indicator", "unit", "period", "level"));
            reconciliation("indicator=TC_NOWHERE&unit=TC-H&period=2070").statusCode(404);
            reconciliation("indicator=TC_TEAMS&unit=TC-NOWHERE&period=2070").statusCode(404);
            target("TC_TEAMS/TC-H/2074", 10);
            String query = TARGETS + "/reconciliation?indicator=TC_TEAMS&unit=TC-H&period=2074";
            String tag = given().get(query).header("ETag");
            given().header("If-None-Match", tag).get(query).then().statusCode(304);
            target("TC_TEAMS/TC-H-1/2074", 10);
            given().header("If-None-Match", tag).get(query).then().statusCode(200);
        }
    }
}
