package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/** Figures beside others: earlier ones, those of the unit above, those of other units, their own parts. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureComparisonTest {

    @Inject
    FigureTrial trial;

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    private FigureTrial.Province made;

    @BeforeEach
    void aProvince() {
        made = trial.province();
        made.define("X", Bodies.count("Số"));
        made.define("R", Bodies.percentage("Tỷ lệ"));
    }

    private void merge() {
        reorganisations.carryOut(reorganisations
                .on("2021-07-01")
                .create(made.unit("N"), "Xã Mới", "xã", made.unit("H1"))
                .merge(made.unit("A"), made.unit("N"))
                .merge(made.unit("B"), made.unit("N")));
    }

    @Test
    void theNewestValueIsTheNewestAlsoWhereALaterDefinitionAddsUp() {
        Map<String, Object> count = Bodies.with(Bodies.count("Số"), "levels", List.of("commune"));
        made.define("L", Bodies.with(count, "rollUpInSpace", "last"));
        made.define("L", Bodies.with(count, "validFrom", "2022-01-01"));
        for (String year : List.of("2021", "2022")) {
            made.reported("L", "A", year, "", Reported.of("7").known(Instant.parse("2023-01-03T00:00:00Z")));
            made.reported("L", "B", year, "", Reported.of("9").known(Instant.parse("2023-01-02T00:00:00Z")));
        }
        merge();

        made.figures("L", "H1", "period=2021,2022&sort=period").body("items.value", contains(7, 16));
    }

    @Test
    void theTargetOfThePeriodItselfComesBeforeOneOfALongerPeriod() {
        made.define("M", Bodies.with(Bodies.count("Số"), "frequency", "month", "rollUpInTime", "sum"));
        made.value("M", "A", "2020-12", "3");
        made.target(made.indicator("M") + "/" + made.unit("A") + "/2020", 12);
        made.target(made.indicator("M") + "/" + made.unit("A") + "/2020-Q4", 4);
        made.figures("M", "A", "period=2020-Q4").body("items[0].target.period", is("2020-Q4"));
    }

    @Nested
    class Compared {

        @Test
        void withThePeriodBeforeAndTheYearBefore() {
            made.define("Q", Bodies.with(Bodies.count("Quý"), "frequency", "quarter"));
            made.value("Q", "A", "2020-Q1", "5");
            made.value("Q", "A", "2020-Q4", "8");
            made.value("Q", "B", "2021-Q1", "1");
            made.value("Q", "A", "2021-Q1", "10");

            made.figures("Q", "H1", "period=2021-Q1&compare=previous,year-earlier")
                    .body("items[0].previous", is(8))
                    .body("items[0].change", is(3))
                    .body("items[0].yearEarlier", is(5))
                    .body("items[0].changeYearEarlier", is(6))
                    .body("items[0].parentValue", nullValue());
            made.figures("Q", "H1", "period=2021-Q1").body("items[0].previous", nullValue());
            made.get("/figures?indicator=" + made.indicator("Q") + "&period=2021-Q1&compare=previous&sort=unit")
                    .body("items.previous", contains(8, null));
        }

        @Test
        void withTheUnitAbove() {
            made.ratio("R", "A", "2020", 9, 10);
            made.ratio("R", "C", "2020", 1, 10);

            made.figures("R", "H1", "children=true&period=2020&compare=parent")
                    .body("items.parentValue", contains(90))
                    .body("items.differenceToParent", contains(0));
            made.figures("R", "P", "children=true&period=2020&compare=parent")
                    .body("items.value", contains(90, 10))
                    .body("items.parentValue", contains(50, 50))
                    .body("items.differenceToParent", contains(40, -40));
            made.figures("R", "P", "period=2020&compare=parent").body("items[0].parentValue", nullValue());
        }

        @Test
        void withTheTargetAsItWasFirstSet() {
            String key = made.indicator("X") + "/" + made.unit("A") + "/2020";
            made.value("X", "A", "2020", "50");
            made.target(key, 100);
            made.figures("X", "A", "period=2020&compare=target")
                    .body("items[0].target.value", is(100))
                    .body("items[0].targetOriginal", nullValue());

            made.target(key, 80);
            made.figures("X", "A", "period=2020&compare=target")
                    .body("items[0].target.value", is(80))
                    .body("items[0].attainment", is(62.5f))
                    .body("items[0].targetOriginal.value", is(100))
                    .body("items[0].attainmentOriginal", is(50));
        }

        @Test
        void inTheSameBoundaries() {
            made.value("X", "A", "2020", "1");
            made.value("X", "B", "2020", "2");
            merge();
            made.value("X", "N", "2021", "10");

            made.figures("X", "N", "period=2021&boundaries=current&compare=previous")
                    .body("items[0].previous", is(3))
                    .body("items[0].change", is(7));
            made.figures("X", "N", "period=2021&compare=previous")
                    .body("items[0].previous", is(3))
                    .body("items[0].change", is(7));
        }

        @Test
        void alsoWhereFiguresAreComputed() {
            made.define("M", Bodies.with(Bodies.count("Tháng"), "frequency", "month", "rollUpInTime", "sum"));
            made.value("M", "A", "2020-01", "1");
            made.value("M", "A", "2020-04", "2");
            made.value("M", "A", "2020-05", "3");

            made.figures("M", "A", "period=2020-Q2&compare=previous")
                    .body("items[0].value", is(5))
                    .body("items[0].previous", is(1));
        }
    }

    @Nested
    class Ranked {

        private String address(String more) {
            return "/rankings?indicator=" + made.indicator("X") + "&within=" + made.unit("P") + "&level=commune&"
                    + more;
        }

        @Test
        void equalValuesShareARankAndTheNextIsLeftOut() {
            made.value("X", "A", "2020", "7");
            made.value("X", "B", "2020", "9");
            made.value("X", "C", "2020", "7");

            made.get(address("period=2020"))
                    .body(
                            "items.figure.unit.code",
                            contains(made.unit("B"), made.unit("A"), made.unit("C"), made.unit("D")))
                    .body("items.rank", contains(1, 2, 2, null))
                    .body("items.tied", contains(false, true, true, false))
                    .body("items.ranked", contains(3, 3, 3, 3))
                    .body("items[3].figure.reason", is("not-reported"))
                    .body("items[3].figure.coverage.expected", is(1));
        }

        @Test
        void theDirectionDecidesWhatIsBest() {
            made.define("X", Bodies.with(Bodies.count("Số vụ"), "direction", "lower-is-better"));
            made.value("X", "A", "2020", "7");
            made.value("X", "B", "2020", "9");

            made.get(address("period=2020&limit=2")).body("items.figure.value", contains(7, 9));
        }

        @Test
        void withoutADirectionThereAreNoRanks() {
            made.define("X", Bodies.with(Bodies.count("Số"), "direction", "neutral"));

            given().header("Accept-Language", "en")
                    .get(FigureTrial.API + address("period=2020"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("indicator"))
                    .body("errors[0].code", is("ranking.neutral"))
                    .body("errors[0].message", containsString("no direction"));
        }

        @Test
        void theChangeOfRankIsAgainstThePeriodBefore() {
            made.value("X", "A", "2019", "1");
            made.value("X", "B", "2019", "2");
            made.value("X", "C", "2019", "3");
            made.value("X", "A", "2020", "9");
            made.value("X", "B", "2020", "2");
            made.value("X", "D", "2020", "1");

            made.get(address("period=2020&sort=unit"))
                    .body("items.rank", contains(1, 2, null, 3))
                    .body("items.rankPrevious", contains(3, 2, 1, null))
                    .body("items.changeOfRank", contains(2, 0, null, null));
        }

        @Test
        void unitsOfAnyLevelInAnyBoundaries() {
            made.value("X", "A", "2020", "1");
            made.value("X", "B", "2020", "2");
            made.value("X", "C", "2020", "5");
            merge();

            made.get(address("period=2020&boundaries=current"))
                    .body("items.figure.unit.code", contains(made.unit("C"), made.unit("N"), made.unit("D")))
                    .body("items.figure.value", contains(5, 3, null));
            made.get(address("period=2020").replace("commune", "district")).body("items.figure.value", contains(5, 3));
        }

        @Test
        void ofOneUnitItsPlacesAmongAllBySeveralIndicators() {
            made.define("Y", Bodies.with(Bodies.count("Số vụ"), "direction", "lower-is-better"));
            for (String unit : List.of("A", "B")) {
                made.value("X", unit, "2020", unit.equals("A") ? "7" : "9");
                made.value("Y", unit, "2020", unit.equals("A") ? "7" : "9");
            }
            String both = address("period=2020").replace("indicator=", "indicator=" + made.indicator("Y") + ",");

            made.get(both + "&unit=" + made.unit("A"))
                    .body("items.figure.indicator", contains(made.indicator("X"), made.indicator("Y")))
                    .body("items.rank", contains(2, 1))
                    .body("items.ranked", contains(2, 2));
            String next = made.get(both + "&limit=5").extract().path("next");
            given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(3))
                    .body("next", nullValue());
            given().get(FigureTrial.API + both + "&unit=NOPE").then().statusCode(404);
        }

        @Test
        void pagesAndTablesAndFaults() {
            made.value("X", "A", "2020", "1");
            String next = made.get(address("period=2020&limit=3")).extract().path("next");
            given().get(next).then().statusCode(200).body("items", hasSize(1)).body("next", nullValue());
            org.assertj.core.api.Assertions.assertThat(made.get(address("period=2020&format=csv"))
                            .extract()
                            .asString())
                    .startsWith("rank,ranked,tied,shownTie,rankPrevious,changeOfRank,figure.indicator");
            given().get(FigureTrial.API + "/rankings?level=ward")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("indicator", "level", "period"));
            given().get(FigureTrial.API + "/rankings?level=commune&period=2020&indicator=NOPE")
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    class Explained {

        private String address(String code, String unit, String more) {
            return "/figures/explain?indicator=" + made.indicator(code) + "&unit=" + made.unit(unit) + "&" + more;
        }

        @Test
        void downToEachValueItsDocumentAndWhatWasLeftOut() {
            made.value("X", "A", "2020", "3");
            made.reported("X", "B", "2020", "", Reported.notApplicable());
            made.value("X", "H2", "2020", "5");
            made.value("X", "C", "2020", "4");

            made.get(address("X", "P", "period=2020"))
                    .body("figure.value", is(8))
                    .body("method", is("sum"))
                    .body("rule.en", containsString("add up"))
                    .body("rule.vi", notNullValue())
                    .body("linesTotal", is(5))
                    .body("linesNext", nullValue())
                    .body(
                            "lines.unit.code",
                            contains(made.unit("A"), made.unit("B"), made.unit("C"), made.unit("D"), made.unit("H2")))
                    .body("lines.used", contains(true, false, false, false, true))
                    .body("lines.whyNot", contains(null, "not-applicable", "covered", "covered", null))
                    .body("lines.slot", contains("told", "told", "told", "told", null))
                    .body("lines[3].coveredBy.unit.code", contains(made.unit("H2")))
                    .body("lines.contribution", contains(3, null, null, null, 5))
                    .body("lines[0].source.document", is("Báo cáo thử"))
                    .body("lines[0].version", is(1))
                    .body("definition.rollUpInSpace", is("sum"))
                    .body("definition.missingInSpace", is("skip"))
                    .body("formula", nullValue())
                    .body("boundaries.acts", hasSize(0));
        }

        @Test
        void whoShouldHaveReportedIsNamed() {
            made.value("X", "A", "2020", "3");

            made.get(address("X", "H1", "period=2020"))
                    .body("lines.whyNot", contains(null, "not-reported"))
                    .body("figure.coverage.expected", is(2));
            made.get(address("X", "H2", "period=2020"))
                    .body("figure.value", nullValue())
                    .body("figure.reason", is("not-reported"))
                    .body("lines.whyNot", contains("not-reported", "not-reported"));
        }

        @Test
        void namesAndWhatWaitsAreForThoseWithARoleThere() {
            made.value("X", "A", "2020", "3");
            made.put(
                    Role.REPORTER,
                    made.unit("B"),
                    "/observations/" + made.indicator("X") + "/" + made.unit("B") + "/2020",
                    Map.of("value", 7));

            made.get(address("X", "H1", "period=2020"))
                    .body("lines[0]", not(hasKey("reportedBy")))
                    .body("lines.whyNot", contains(null, "not-reported"));
            world.as(Role.VIEWER, made.unit("H1"))
                    .get(FigureTrial.API + address("X", "H1", "period=2020"))
                    .then()
                    .statusCode(200)
                    .body("figure.value", is(3))
                    .body("lines[0].reportedBy", is("test"))
                    .body("lines.whyNot", hasItems("not-approved"));
            world.as(Role.VIEWER, made.unit("H2"))
                    .get(FigureTrial.API + address("X", "H1", "period=2020"))
                    .then()
                    .body("lines[0]", not(hasKey("reportedBy")))
                    .body("lines.whyNot", contains(null, "not-reported"));
        }

        @Test
        void sharesAndActsOfAReorganisation() {
            made.value("X", "A", "2020", "8");
            reorganisations.carryOut(reorganisations
                    .on("2021-07-01")
                    .create(made.unit("N"), "Xã Mới", "xã", made.unit("H1"))
                    .create(made.unit("M"), "Xã Mới Nữa", "xã", made.unit("H2"))
                    .split(made.unit("A"), made.unit("N"), "0.25")
                    .split(made.unit("A"), made.unit("M"), "0.75"));

            made.get(address("X", "M", "period=2020&boundaries=current"))
                    .body("figure.value", is(6))
                    .body("lines.share", contains(0.75f))
                    .body("lines[0].rest.unit.code", contains(made.unit("N")))
                    .body("lines[0].rest.share", contains(0.25f))
                    .body("lines.contribution", contains(6))
                    .body("lines[0].unit.code", is(made.unit("A")))
                    .body("boundaries.acts.effectiveDate", contains("2021-07-01"));
        }

        @Test
        void theMonthsOfAQuarterAndTheOperandsOfAFormula() {
            made.define("M", Bodies.with(Bodies.count("Tháng"), "frequency", "month", "rollUpInTime", "sum"));
            made.define(
                    "F",
                    Bodies.with(
                            Bodies.indicator("Gấp đôi", "amount"),
                            "rollUpInSpace",
                            "none",
                            "formula",
                            made.indicator("M") + " * 2"));
            made.value("M", "A", "2020-01", "1");
            made.value("M", "A", "2020-02", "2");

            made.get(address("M", "A", "period=2020-Q1"))
                    .body("figure.value", is(3))
                    .body("lines.period", contains("2020-01", "2020-02", "2020-03"))
                    .body("lines.whyNot", contains(null, null, "not-reported"));
            made.get(address("F", "A", "period=2020-Q1"))
                    .body("figure.value", is(6))
                    .body("lines", hasSize(0))
                    .body("formula.text", is(made.indicator("M") + " * 2"))
                    .body("formula.operands.value", contains(3))
                    .body("formula.derived", hasSize(0));
        }

        @Test
        void aFormulaOfFormulasIsToldToItsEnd() {
            made.define("M", Bodies.with(Bodies.count("Tháng"), "frequency", "month", "rollUpInTime", "sum"));
            define("F", made.indicator("M") + " * 2");
            define("G", made.indicator("F") + " + " + made.indicator("M"));
            made.value("M", "A", "2020-01", "1");
            made.value("M", "A", "2020-02", "2");

            made.get(address("G", "A", "period=2020-Q1"))
                    .body("figure.value", is(9))
                    .body("formula.operands.value", contains(6, 3))
                    .body("formula.derived.indicator", contains(made.indicator("F")))
                    .body("formula.derived[0].text", is(made.indicator("M") + " * 2"))
                    .body("formula.derived[0].operands.value", contains(3));
        }

        private void define(String indicator, String formula) {
            made.define(
                    indicator,
                    Bodies.with(
                            Bodies.indicator("Theo công thức", "amount"), "rollUpInSpace", "none", "formula", formula));
        }

        @Test
        void allLinesAreAListAndATable() {
            made.value("X", "A", "2020", "3");
            String lines = address("X", "P", "period=2020").replace("explain?", "explain/lines?");

            String next = made.get(lines + "&limit=3&count=true")
                    .body("total", is(4))
                    .extract()
                    .path("next");
            given().get(next).then().body("items", hasSize(1));
            org.assertj.core.api.Assertions.assertThat(
                            made.get(lines + "&format=csv").extract().asString())
                    .startsWith("unit.id,unit.code");
        }

        @Test
        void wantsOneFigureThatIsKnown() {
            given().get(FigureTrial.API + "/figures/explain?period=x")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("indicator", "unit", "period"));
            given().get(FigureTrial.API + "/figures/explain?indicator=NOPE&unit=" + made.unit("P") + "&period=2020")
                    .then()
                    .statusCode(404);
            given().get(FigureTrial.API + address("X", "NOWHERE", "period=2020"))
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class Stated {

        private void score(String code, int decimals) {
            made.define(code, Bodies.with(Bodies.indicator("Điểm", "score"), "decimals", decimals));
        }

        private void derived(String code, String formula, int decimals) {
            made.define(
                    code,
                    Bodies.with(
                            Bodies.indicator("Chỉ số", "score"),
                            "decimals",
                            decimals,
                            "rollUpInSpace",
                            "none",
                            "formula",
                            formula));
        }

        private ValidatableResponse statement(String code, String unit) {
            return made.get(statementOf(code, unit));
        }

        private ValidatableResponse stated(String code, String unit, String printed) {
            return made.get(statementOf(code, unit) + "&printed=" + printed);
        }

        private String statementOf(String code, String unit) {
            return "/figures/statement?indicator=" + made.indicator(code) + "&unit=" + made.unit(unit) + "&period=2020";
        }

        @Test
        void aPrintedTotalIsHeldAgainstItsParts() {
            made.value("X", "H1", "2020", "12");
            made.value("X", "A", "2020", "5");
            made.value("X", "B", "2020", "6");

            statement("X", "H1")
                    .body("printed.value", is(12))
                    .body("parts.value", contains(5, 6))
                    .body("sum", is(11))
                    .body("difference", is(1))
                    .body("verdict", is("below"));
        }

        @Test
        void countsAboveThePrintedTotalAreSaidAlsoWhileOthersAreMissing() {
            made.value("X", "H1", "2020", "10");
            made.value("X", "A", "2020", "12");
            statement("X", "H1").body("difference", is(-2)).body("verdict", is("above"));
            made.value("X", "B", "2020", "1");
            statement("X", "H1").body("difference", is(-3)).body("verdict", is("above"));
        }

        @Test
        void anAmountThatIsMissingAPartIsIncompleteAlsoWhereThePartsComeToMore() {
            made.define(
                    "Y",
                    Bodies.with(
                            Bodies.indicator("Tiền", "amount"),
                            "rollUpInSpace",
                            "sum",
                            "levels",
                            List.of("commune", "district")));
            made.value("Y", "H1", "2020", "10");
            made.value("Y", "A", "2020", "12");
            statement("Y", "H1").body("difference", is(-2)).body("verdict", is("incomplete"));
        }

        @Test
        void partsThatAreMissingAreSaid() {
            made.value("X", "H1", "2020", "5");
            made.value("X", "A", "2020", "5");
            statement("X", "H1").body("verdict", is("equal")).body("parts.reason", contains(null, "not-reported"));

            made.value("X", "H2", "2020", "7");
            made.value("X", "C", "2020", "5");
            statement("X", "H2").body("verdict", is("incomplete")).body("difference", is(2));
            statement("X", "P").body("verdict", is("no-printed-total")).body("sum", is(12));
            statement("R", "P").body("verdict", is("no-parts"));
        }

        @Test
        void ratiosAreOfTheSumsAndPrintedPercentagesAreNot() {
            made.ratio("R", "H1", "2020", 92, 110);
            made.ratio("R", "A", "2020", 1, 10);
            made.ratio("R", "B", "2020", 90, 100);
            statement("R", "H1")
                    .body("sum", is(82.73f))
                    .body("sumNumerator", is(91))
                    .body("verdict", is("below"));

            made.reported("R", "H2", "2020", "", Reported.of("50"));
            made.reported("R", "C", "2020", "", Reported.of("50"));
            statement("R", "H2").body("verdict", is("not-additive")).body("reason", is("not-convertible"));
        }

        @Test
        void aTotalPrintedElsewhereIsHeldAgainstTheParts() {
            made.value("X", "H1", "2020", "12");
            made.value("X", "A", "2020", "5");
            made.value("X", "B", "2020", "6");

            stated("X", "H1", "11")
                    .body("stated", is(11))
                    .body("printed.value", is(12))
                    .body("difference", is(0))
                    .body("verdict", is("equal"));
            stated("X", "H1", "10").body("difference", is(-1)).body("verdict", is("above"));
            given().get(FigureTrial.API + statementOf("X", "H1") + "&printed=1.200,5")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("printed"));
        }

        @Test
        void aPrintedCompositeStandsBesideTheComputedOne() {
            score("S1", 2);
            score("S2", 2);
            derived("C", "(%s + %s) / 2".formatted(made.indicator("S1"), made.indicator("S2")), 4);
            made.value("S1", "A", "2020", "0.13");
            made.value("S2", "A", "2020", "0.24");

            statement("C", "A")
                    .body("partsBy", is("operand"))
                    .body("parts.value", contains(0.13f, 0.24f))
                    .body("sum", is(0.185f))
                    .body("allowed.from", is(0.18f))
                    .body("allowed.to", is(0.19f))
                    .body("verdict", is("no-printed-total"));
            stated("C", "A", "0.1850").body("verdict", is("equal")).body("difference", is(0));
            stated("C", "A", "0.1893")
                    .body("verdict", is("within"))
                    .body("difference", is(0.0043f))
                    .body("allowed.to", is(0.19f));
            stated("C", "A", "0.1901").body("verdict", is("below"));
            stated("C", "A", "0.17").body("verdict", is("above"));
            stated("C", "A", "0.19").body("verdict", is("equal"));
            stated("C", "B", "0.19").body("verdict", is("no-parts")).body("sum", nullValue());
            org.assertj.core.api.Assertions.assertThat(made.get(statementOf("C", "A") + "&printed=0.1893&format=csv")
                            .extract()
                            .asString())
                    .contains("\r\nstated,", "\r\nsum,", ",0.0043,0.18,0.19,within,");
        }

        @Test
        void countsStandForThemselvesAndWhatIsDividedByZeroHasNoBounds() {
            made.value("X", "A", "2020", "3");
            score("S1", 0);
            made.value("S1", "A", "2020", "0");
            derived("C", made.indicator("X") + " * 2", 1);
            derived("D", made.indicator("X") + " / (" + made.indicator("S1") + " * 1 + 0.4)", 1);

            statement("C", "A").body("allowed.from", is(6)).body("allowed.to", is(6));
            statement("D", "A").body("sum", is(7.5f)).body("allowed", nullValue());
            stated("D", "A", "7.0").body("verdict", is("above"));
        }

        @Test
        void aRoundedCountStandsForWhatIsRoundedToIt() {
            made.define(
                    "N", Bodies.with(Bodies.count("Bình quân"), "levels", List.of("commune"), "rollUpInSpace", "mean"));
            made.value("N", "A", "2020", "4");
            made.value("N", "B", "2020", "5");
            derived("C", made.indicator("N") + " * 10", 1);

            statement("C", "H1")
                    .body("sum", is(45))
                    .body("allowed.from", is(45))
                    .body("allowed.to", is(55));
            stated("C", "H1", "50.0").body("verdict", is("within"));
        }

        @Test
        void partsThatAreMissingLeaveItOpenWhetherAPrintedCompositeIsPossible() {
            made.define("N", Bodies.with(Bodies.count("Số"), "levels", List.of("commune")));
            made.value("N", "A", "2020", "4");
            derived("C", made.indicator("N") + " * 10", 1);

            stated("C", "H1", "40.0").body("verdict", is("equal"));
            stated("C", "H1", "90.0").body("verdict", is("incomplete")).body("difference", is(50));
        }

        @Test
        void aPartThatWasToldByAllItsPartsCountsWithThem() {
            made.ratio("R", "H1", "2020", 91, 110);
            made.reported("R", "A", "2020", "level:province", Reported.of(1, 4));
            made.reported("R", "A", "2020", "level:commune", Reported.of(0, 6));
            made.ratio("R", "B", "2020", 90, 100);

            statement("R", "H1")
                    .body("partsBy", is("unit"))
                    .body("parts.numerator", contains(1, 90))
                    .body("sumDenominator", is(110))
                    .body("verdict", is("equal"));
        }

        @Test
        void withoutUnitsBelowThePartsAreThoseOfABreakdown() {
            for (Map.Entry<String, String> level :
                    Map.of("province", "97", "commune", "90").entrySet()) {
                made.reported("R", "P", "2020", "level:" + level.getKey(), Reported.of(level.getValue()));
            }

            statement("R", "P")
                    .body("partsBy", is("breakdown"))
                    .body("parts", hasSize(2))
                    .body("printed", nullValue())
                    .body("verdict", is("not-additive"))
                    .body("reason", is("not-convertible"));
        }
    }
}
