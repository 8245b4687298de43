package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/** Figures of units that are made of others, in the units of the time and in those of another day. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureRollUpTest {

    private static final String FIGURES = "/api/v1/figures";
    private static final String TURN = "2021-07-01";
    private static final AtomicInteger WORLDS = new AtomicInteger();

    @Inject
    Sql sql;

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    ApprovedValues values;

    /** What the codes of this test's units and indicators begin with. */
    private String own;

    /** A province P with the districts H1 (communes A, B) and H2 (communes C, D), and a few indicators. */
    @BeforeEach
    void aProvince() {
        own = "FR" + WORLDS.incrementAndGet();
        world.unit(unit("P"), "Tỉnh Cộng Dồn", "tỉnh", null);
        for (String district : List.of("H1", "H2")) {
            world.unit(unit(district), "Huyện " + district, "huyện", unit("P"));
        }
        for (String commune : List.of("A", "B")) {
            world.unit(unit(commune), "Xã " + commune, "xã", unit("H1"));
        }
        for (String commune : List.of("C", "D")) {
            world.unit(unit(commune), "Xã " + commune, "xã", unit("H2"));
        }
        define("COUNT", Bodies.count("Số"));
        define("RATE", Bodies.percentage("Tỷ lệ"));
        define("POINTS", Bodies.with(Bodies.indicator("Điểm", "score"), "rollUpInSpace", "none"));
    }

    /** A level vanishes for the whole installation; what other tests made is theirs no more when their classes have ended. */
    private void abolishVillagesOfOtherTests() {
        List<String> standing = sql.list("""
                select v.code from unit_versions v join unit_kinds k using (kind)
                where k.level = 'village' and daterange(v.valid_from, v.valid_to) @> daterange('2023-01-08', '2023-01-10')
                """, row -> row.text("code"));
        ReorganisationDesk.Act act = reorganisations.on("2023-01-09");
        for (String code : standing) {
            act = act.abolish(code);
        }
        if (!standing.isEmpty()) {
            reorganisations.carryOut(act);
        }
    }

    private String unit(String code) {
        return own + "-" + code;
    }

    private String indicator(String code) {
        return own + "_" + code;
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + indicator(code))
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private void count(String unit, String period, String value) {
        values.put(indicator("COUNT"), unit(unit), period, Reported.of(value));
    }

    private void rate(String unit, String period, int numerator, int denominator) {
        values.put(indicator("RATE"), unit(unit), period, Reported.of(numerator, denominator));
    }

    private ValidatableResponse figures(String indicator, String query) {
        return given().get(FIGURES + "?indicator=" + indicator(indicator) + "&" + query)
                .then()
                .statusCode(200);
    }

    /** A and B become the new commune N; H1 stays. */
    private void merge() {
        reorganisations.carryOut(reorganisations
                .on(TURN)
                .create(unit("N"), "Xã Mới", "xã", unit("H1"))
                .merge(unit("A"), unit("N"))
                .merge(unit("B"), unit("N")));
    }

    /** A becomes N and M. */
    private void split(String first, String second) {
        reorganisations.carryOut(reorganisations
                .on(TURN)
                .create(unit("N"), "Xã Mới", "xã", unit("H1"))
                .create(unit("M"), "Xã Mới Nữa", "xã", unit("H2"))
                .split(unit("A"), unit("N"), first)
                .split(unit("A"), unit("M"), second));
    }

    @Nested
    class InTheUnitsOfTheTime {

        @Test
        void countsAddUpWithTheirCoverage() {
            count("A", "2020", "10");
            count("B", "2020", "5");
            count("C", "2020", "7");

            figures("COUNT", "period=2020&unit=" + unit("P"))
                    .body("items.size()", is(1))
                    .body("items[0].unit.code", is(unit("P")))
                    .body("items[0].value", is(22))
                    .body("items[0].numerator", nullValue())
                    .body("items[0].method", is("sum"))
                    .body("items[0].reason", nullValue())
                    .body("items[0].coverage.reported", is(3))
                    .body("items[0].coverage.expected", is(4))
                    .body("items[0].observationStatus", is("A"))
                    .body("items[0].valueOrigin", nullValue())
                    .body("items[0].source", nullValue())
                    .body("items[0].remarks", empty())
                    .body("items[0].notConvertible", empty());
        }

        @Test
        void ratiosAreOfTheSumsAndNotMeans() {
            rate("A", "2020", 1, 2);
            rate("C", "2020", 10, 40);

            figures("RATE", "period=2020&unit=" + unit("P"))
                    .body("items[0].numerator", is(11))
                    .body("items[0].denominator", is(42))
                    .body("items[0].value", is(26.19f))
                    .body("items[0].method", is("ratio-of-sums"));
        }

        @Test
        void theTopmostValueStandsForThoseBelowIt() {
            count("A", "2020", "10");
            count("B", "2020", "5");
            count("H1", "2020", "99");
            count("C", "2020", "7");

            figures("COUNT", "period=2020&unit=" + unit("P"))
                    .body("items[0].value", is(106))
                    .body("items[0].coverage.reported", is(3))
                    .body("items[0].coverage.expected", is(4));
            figures("COUNT", "period=2020&unit=" + unit("H1"))
                    .body("items[0].value", is(99))
                    .body("items[0].method", is("reported"))
                    .body("items[0].coverage.reported", is(1))
                    .body("items[0].coverage.expected", is(1))
                    .body("items[0].valueOrigin", is("entered"))
                    .body("items[0].source.document", is("Báo cáo thử"));
        }

        @Test
        void nullIsNotZeroAndWhatDoesNotApplyAddsNothing() {
            values.put(indicator("COUNT"), unit("A"), "2020", Reported.notApplicable());
            values.put(indicator("COUNT"), unit("C"), "2020", Reported.notApplicable());
            count("D", "2020", "0");

            figures("COUNT", "period=2020&unit=" + unit("H1"))
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("not-applicable"))
                    .body("items[0].observationStatus", is("M"));
            figures("COUNT", "period=2020&unit=" + unit("H2"))
                    .body("items[0].value", is(0))
                    .body("items[0].reason", nullValue())
                    .body("items[0].coverage.reported", is(2));
            figures("COUNT", "period=2019&unit=" + unit("H2")).body("items", empty());
        }

        @Test
        void aPrintedPercentageStandsByItselfAndIsNeverAveraged() {
            values.put(indicator("RATE"), unit("A"), "2020", Reported.of("50"));
            rate("B", "2020", 1, 4);

            figures("RATE", "period=2020&unit=" + unit("A"))
                    .body("items[0].value", is(50))
                    .body("items[0].method", is("reported"));
            figures("RATE", "period=2020&unit=" + unit("P"))
                    .body("items[0].value", nullValue())
                    .body("items[0].numerator", nullValue())
                    .body("items[0].reason", is("not-convertible"))
                    .body("items[0].notConvertible.unit.code", contains(unit("A")))
                    .body("items[0].notConvertible.value", contains(50));
        }

        @Test
        void periodsOfDifferentBasesAreNotPutTogether() {
            count("A", "2020", "10");
            values.put(indicator("COUNT"), unit("B"), "2020", Reported.of("5").basis("calendar"));

            figures("COUNT", "period=2020&unit=" + unit("H1"))
                    .body("items[0].value", nullValue())
                    .body("items[0].periodBasis", is("not-stated"))
                    .body("items[0].reason", is("mixed-period-basis"));
            figures("COUNT", "period=2020&unit=" + unit("B")).body("items[0].periodBasis", is("calendar"));
        }

        @Test
        void whatDoesNotRollUpIsNotRolledUp() {
            values.put(indicator("POINTS"), unit("A"), "2020", Reported.of("80"));

            figures("POINTS", "period=2020&unit=" + unit("A"))
                    .body("items[0].value", is(80))
                    .body("items[0].method", is("reported"));
            figures("POINTS", "period=2020&unit=" + unit("P"))
                    .body("items[0].value", nullValue())
                    .body("items[0].method", is("none"))
                    .body("items[0].reason", is("no-roll-up"));
        }

        @Test
        void theUnitsOfALevelWithinOthers() {
            count("A", "2020", "10");
            count("B", "2020", "5");
            count("C", "2020", "7");

            figures("COUNT", "period=2020&level=district")
                    .body("items.unit.code", contains(unit("H1"), unit("H2")))
                    .body("items.value", contains(15, 7));
            figures("COUNT", "period=2020&level=commune&unit=" + unit("H1"))
                    .body("items.unit.code", contains(unit("A"), unit("B")))
                    .body("items.method", contains("reported", "reported"));
            figures("COUNT", "period=2020&level=district,commune&unit=" + unit("P"))
                    .body("items.unit.code", contains(unit("A"), unit("B"), unit("C"), unit("H1"), unit("H2")));
            figures("COUNT", "period=2020&level=commune&unit=" + unit("H1") + "," + unit("H2"))
                    .body("items.value", contains(10, 5, 7));
        }

        @Test
        void aCodeMeansInEachPeriodTheUnitOfItsTime() {
            reorganisations.carryOut(reorganisations
                    .on(TURN)
                    .create(unit("X"), "Xã Mới", "xã", unit("H1"))
                    .merge(unit("A"), unit("X"))
                    .merge(unit("B"), unit("X")));
            reorganisations.carryOut(reorganisations
                    .on("2022-07-01")
                    .create(unit("A"), "Xã Lấy Lại Mã", "xã", unit("H2"))
                    .merge(unit("C"), unit("A")));
            count("A", "2020", "10");
            count("A", "2022", "3");

            figures("COUNT", "unit=" + unit("A"))
                    .body("items.unit.name.vi", contains("Xã A", "Xã Lấy Lại Mã"))
                    .body("items.value", contains(10, 3));
        }

        @Test
        void aSeriesBreaksInTheYearInWhichTheTerritoryChanges() {
            merge();
            count("A", "2020", "10");
            count("N", "2021", "20");
            count("N", "2022", "30");
            count("C", "2021", "7");

            figures("COUNT", "unit=" + unit("N"))
                    .body("items.period", contains("2021", "2022"))
                    .body("items.breakInSeries", contains(true, false))
                    .body("items.observationStatus", contains("B", "A"));
            figures("COUNT", "unit=" + unit("C")).body("items.breakInSeries", contains(false));
            figures("COUNT", "unit=" + unit("H1"))
                    .body("items.period", contains("2020", "2021", "2022"))
                    .body("items.breakInSeries", contains(false, false, false));
            figures("COUNT", "period=2021")
                    .body("items.find { it.unit.code == '" + unit("N") + "' }.breakInSeries", is(true));
            figures("COUNT", "boundaries=current&unit=" + unit("N"))
                    .body("items.breakInSeries", contains(false, false, false));
        }

        @Test
        void aDistrictThatGetsACommuneIsNotWhatItWas() {
            reorganisations.carryOut(reorganisations.on(TURN).transfer(unit("B"), unit("H2")));
            for (String year : List.of("2020", "2021", "2022")) {
                count("B", year, "5");
                count("C", year, "7");
            }

            figures("COUNT", "unit=" + unit("H2"))
                    .body("items.value", contains(7, 12, 12))
                    .body("items.breakInSeries", contains(false, true, false));
            figures("COUNT", "boundaries=current&unit=" + unit("H2")).body("items.value", contains(12, 12, 12));
            figures("COUNT", "boundaries=2020-12-31&unit=" + unit("H2")).body("items.value", contains(7, 7, 7));
        }
    }

    @Nested
    class InTheUnitsOfToday {

        @Test
        void mergedCommunesAreOneAlsoInFormerYears() {
            merge();
            count("A", "2020", "10");
            count("B", "2020", "5");
            count("N", "2022", "20");
            rate("A", "2020", 1, 2);
            rate("B", "2020", 2, 6);

            figures("COUNT", "boundaries=current&unit=" + unit("N"))
                    .body("items.period", contains("2020", "2022"))
                    .body("items.unit.name.vi", contains("Xã Mới", "Xã Mới"))
                    .body("items.value", contains(15, 20))
                    .body("items.method", contains("sum", "reported"))
                    .body("items.estimated", contains(false, false))
                    .body("items.coverage.reported", contains(2, 1))
                    .body("items.coverage.expected", contains(2, 1));
            figures("RATE", "boundaries=current&unit=" + unit("N"))
                    .body("items[0].value", is(37.5f))
                    .body("items[0].numerator", is(3))
                    .body("items[0].denominator", is(8));
            figures("COUNT", "period=2020&unit=" + unit("A")).body("items.value", contains(10));
            figures("COUNT", "boundaries=current&level=commune&unit=" + unit("P"))
                    .body("items.unit.code", contains(unit("N"), unit("N")));
        }

        @Test
        void aDividedCommuneIsEstimatedByItsSharesAndTheTotalIsExact() {
            split("0.3", "0.7");
            count("A", "2020", "11");
            rate("A", "2020", 5, 11);

            figures("COUNT", "boundaries=current&period=2020&unit=" + unit("N") + "," + unit("M") + "," + unit("P"))
                    .body("items.unit.code", contains(unit("M"), unit("N"), unit("P")))
                    .body("items.value", contains(8, 3, 11))
                    .body("items.estimated", contains(true, true, false))
                    .body("items.observationStatus", contains("E", "E", "A"))
                    .body("items.coverage.reported", contains(1, 1, 1));
            figures("RATE", "boundaries=current&period=2020&unit=" + unit("N") + "," + unit("P"))
                    .body("items.numerator", contains(2, 5))
                    .body("items.denominator", contains(3, 11))
                    .body("items.value", contains(66.67f, 45.45f));
        }

        @Test
        void aDividedCommuneWithoutSharesHasNoFiguresButTheTotalIsExact() {
            split(null, null);
            count("A", "2020", "11");
            count("C", "2020", "4");
            rate("A", "2020", 5, 11);

            figures("COUNT", "boundaries=current&period=2020&unit=" + unit("N") + "," + unit("H2") + "," + unit("P"))
                    .body("items.unit.code", contains(unit("H2"), unit("N"), unit("P")))
                    .body("items.value", contains(null, null, 15))
                    .body("items.reason", contains("share-unknown", "share-unknown", null))
                    .body("items.estimated", contains(false, false, false));
            figures("RATE", "boundaries=current&period=2020&unit=" + unit("N"))
                    .body("items[0].numerator", nullValue())
                    .body("items[0].reason", is("share-unknown"));
        }

        @Test
        void printedPercentagesOfMergedCommunesAreListed() {
            merge();
            values.put(indicator("RATE"), unit("A"), "2020", Reported.of("50"));
            values.put(indicator("RATE"), unit("B"), "2020", Reported.of("70"));

            figures("RATE", "boundaries=current&unit=" + unit("N"))
                    .body("items[0].value", nullValue())
                    .body("items[0].method", is("ratio-of-sums"))
                    .body("items[0].reason", is("not-convertible"))
                    .body("items[0].notConvertible.size()", is(2))
                    .body("items[0].notConvertible.unit.name.vi", hasItem("Xã A"))
                    .body("items[0].notConvertible.value", hasItem(70));
        }

        @Test
        void theOwnValueOfAnAbolishedDistrictIsNotLost() {
            reorganisations.carryOut(reorganisations
                    .on(TURN)
                    .transfer(unit("A"), unit("P"))
                    .transfer(unit("B"), unit("P"))
                    .abolish(unit("H1")));
            count("H1", "2020", "99");
            count("C", "2020", "7");

            figures("COUNT", "boundaries=current&period=2020&unit=" + unit("P"))
                    .body("items[0].value", is(106))
                    .body("items[0].method", is("sum"));
            figures("COUNT", "boundaries=current&period=2020&unit=" + unit("H1"))
                    .body("items.size()", is(1))
                    .body("items[0].value", nullValue())
                    .body("items[0].method", is("none"))
                    .body("items[0].reason", is("unit-vanished"))
                    .body("items[0].unit.name.vi", is("Huyện H1"))
                    .body("items[0].observationStatus", is("M"));
            given().get(FIGURES + "?boundaries=current&unit=" + unit("H1"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void aLevelThatHasNoUnitsAnyMoreIsSaidToHaveVanished() {
            abolishVillagesOfOtherTests();
            define("VILLAGES", Bodies.with(Bodies.count("Số thôn"), "levels", List.of("village")));
            reorganisations.carryOut(reorganisations
                    .on("2015-01-01")
                    .create(unit("V1"), "Thôn Một", "thôn", unit("A"))
                    .create(unit("V2"), "Thôn Hai", "thôn", unit("A")));
            reorganisations.carryOut(
                    reorganisations.on(TURN).abolish(unit("V1")).abolish(unit("V2")));
            values.put(indicator("VILLAGES"), unit("V1"), "2020", Reported.of("3"));
            values.put(indicator("VILLAGES"), unit("V2"), "2020", Reported.of("4"));

            figures("VILLAGES", "boundaries=current&level=village")
                    .body("items.unit.code", contains(unit("V1"), unit("V2")))
                    .body("items.value", contains(nullValue(), nullValue()))
                    .body("items.reason", contains("level-vanished", "level-vanished"));
            figures("VILLAGES", "boundaries=current&level=village&unit=" + unit("P"))
                    .body("items.reason", contains("level-vanished", "level-vanished"));
            figures("VILLAGES", "boundaries=current&unit=" + unit("A"))
                    .body("items[0].value", is(7))
                    .body("items[0].remarks", contains("level-vanished"))
                    .body("items[0].coverage.expected", is(2));
        }
    }

    @Nested
    class InTheUnitsOfAFormerDay {

        @Test
        void newValuesAreExactForTheWholeAndUnknownForFormerParts() {
            merge();
            count("A", "2020", "10");
            count("N", "2022", "20");
            count("C", "2022", "7");

            figures("COUNT", "boundaries=2020-12-31&period=2022&unit=" + unit("A") + "," + unit("H1") + "," + unit("P"))
                    .body("items.unit.code", contains(unit("A"), unit("H1"), unit("P")))
                    .body("items.value", contains(null, 20, 27))
                    .body("items.reason", contains("share-unknown", null, null));
            figures("COUNT", "boundaries=2020-12-31&level=commune&period=2020,2022&unit=" + unit("P"))
                    .body("items.unit.code", contains(unit("A"), unit("A"), unit("B"), unit("C")));
        }
    }

    @Nested
    class Asking {

        @Test
        void otherBoundariesWantUnitsOrALevel() {
            for (String boundaries : List.of("current", "2021-01-01")) {
                given().get(FIGURES + "?period=2020&boundaries=" + boundaries)
                        .then()
                        .statusCode(400)
                        .body("errors.parameter", contains("unit"))
                        .body("errors.code", contains("query.required"));
            }
            given().get(FIGURES + "?unit=" + unit("P") + "&boundaries=2021-02-30")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("boundaries"));
            given().get(FIGURES + "?unit=NOWHERE&boundaries=current").then().statusCode(404);
            given().get(FIGURES + "?indicator=NO_SUCH&boundaries=current&unit=" + unit("P"))
                    .then()
                    .statusCode(400);
        }

        @Test
        void theTagMovesWithAReorganisation() {
            String query = FIGURES + "?boundaries=current&indicator=" + indicator("COUNT") + "&unit=" + unit("P");
            String before = given().get(query).then().extract().header("ETag");
            given().header("If-None-Match", before).get(query).then().statusCode(304);

            merge();

            String after = given().get(query).then().extract().header("ETag");
            assertThat(after).isNotEqualTo(before).contains("2023-01-09");
        }

        @Test
        void asOfAnswersAsKnownThenInAnyBoundaries() {
            merge();
            count("A", "2020", "10");
            values.put(
                    indicator("COUNT"),
                    unit("B"),
                    "2020",
                    Reported.of("5").known(Instant.parse("2022-01-01T00:00:00Z")));
            count("H2", "2020", "50");

            figures("COUNT", "boundaries=2023-01-09&unit=" + unit("N") + "&asOf=2021-12-31T00:00:00Z")
                    .body("items.value", contains(10))
                    .body("items.coverage[0].reported", is(1))
                    .body("items.coverage[0].expected", is(2));
            figures("COUNT", "boundaries=2023-01-09&unit=" + unit("P") + "&asOf=2022-01-01T00:00:00Z")
                    .body("items.value", contains(65));
            figures("COUNT", "boundaries=2023-01-09&unit=" + unit("H2") + "&asOf=2022-01-01T00:00:00Z")
                    .body("items.method", contains("reported"))
                    .body("items[0].source", notNullValue());
            figures("COUNT", "boundaries=2023-01-09&unit=" + unit("N") + "&asOf=2019-01-01T00:00:00Z")
                    .body("items", empty());
        }

        @Test
        void pagesGoOnAfterTheLastRowInAnyOrder() {
            merge();
            for (String year : List.of("2018", "2019", "2020")) {
                count("A", year, "10");
                count("C", year, "7");
                rate("A", year, 1, 2);
            }
            String query = FIGURES + "?indicator=" + indicator("COUNT") + "," + indicator("RATE")
                    + "&boundaries=current&level=district,commune&limit=2&count=true&unit=" + unit("P");
            for (String sort : List.of("", "&sort=-period", "&sort=unit,-indicator", "&sort=-id")) {
                List<String> whole = new ArrayList<>();
                String next = query + sort;
                while (next != null) {
                    JsonPath page = given().urlEncodingEnabled(false)
                            .get(next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
                    assertThat(page.getInt("total")).isEqualTo(18);
                    page.getList("items", Map.class)
                            .forEach(item -> whole.add(item.get("indicator") + " " + item.get("period") + " "
                                    + ((Map<?, ?>) item.get("unit")).get("code")));
                    next = page.getString("next");
                }
                assertThat(whole).as(sort).hasSize(18).doesNotHaveDuplicates();
            }
        }

        @Test
        void tablesHaveTheNewColumns() {
            merge();
            values.put(indicator("RATE"), unit("A"), "2020", Reported.of("50"));
            values.put(indicator("RATE"), unit("B"), "2020", Reported.of("70"));

            String csv = given().get(FIGURES + "?format=csv&boundaries=current&indicator=" + indicator("RATE")
                            + "&unit=" + unit("N"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(csv.lines().findFirst().orElseThrow())
                    .contains("method,reason", "remarks,notConvertible,observationStatus");
            assertThat(csv).contains("ratio-of-sums,not-convertible").contains("Xã A");
            given().get(FIGURES + "?format=xlsx&boundaries=current&unit=" + unit("N"))
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString("spreadsheetml"));
        }
    }
}
