package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/** Every way in which values become one: over units, over periods, over parts of a whole, and by a formula. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureMethodsTest {

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
    }

    private void define(String code, String inSpace, Object... more) {
        made.define(
                code,
                Bodies.with(
                        Bodies.with(
                                Bodies.indicator("Điểm", "score"),
                                "rollUpInSpace",
                                inSpace,
                                "levels",
                                List.of("commune"),
                                "decimals",
                                2),
                        more));
    }

    @Nested
    class OverUnits {

        @ParameterizedTest
        @CsvSource({"mean,5", "max,8", "min,2", "count,3", "sum,15"})
        void valuesBecomeOneByTheIndicatorsRule(String rule, String expected) {
            define("X", rule);
            made.value("X", "A", "2020", "2");
            made.value("X", "B", "2020", "5");
            made.value("X", "C", "2020", "8");

            made.figures("X", "P", "period=2020")
                    .body("items[0].value", is(Integer.valueOf(expected)))
                    .body("items[0].method", is(rule))
                    .body("items[0].reason", nullValue())
                    .body("items[0].coverage.reported", is(3))
                    .body("items[0].coverage.expected", is(4));
        }

        @Test
        void theLastOneIsTheOneThatBecameKnownLast() {
            define("X", "last");
            made.reported("X", "A", "2020", "", Reported.of("7").known(Instant.parse("2021-02-01T00:00:00Z")));
            made.reported("X", "B", "2020", "", Reported.of("9").known(Instant.parse("2021-01-01T00:00:00Z")));

            made.figures("X", "P", "period=2020").body("items[0].value", is(7));
        }

        @Test
        void aWeightedMeanIsWeighedByTheNamedIndicator() {
            made.define("PEOPLE", Bodies.with(Bodies.count("Dân số"), "levels", List.of("commune")));
            define("X", "weighted-mean", "weight", made.indicator("PEOPLE"));
            made.value("X", "A", "2020", "10");
            made.value("X", "B", "2020", "40");
            made.value("PEOPLE", "A", "2020", "300");

            made.figures("X", "H1", "period=2020")
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("weight-missing"));

            made.value("PEOPLE", "B", "2020", "100");
            made.figures("X", "H1", "period=2020")
                    .body("items[0].value", is(17.5f))
                    .body("items[0].method", is("weighted-mean"));
            made.figures("X", "H1", "period=2020&asOf=2020-06-01T00:00:00Z").body("items[0].value", is(17.5f));
        }

        @Test
        void theWeightOfThePartComesBeforeThatOfTheWhole() {
            Object levels = Bodies.percentage("").get("breakdowns");
            made.define(
                    "PEOPLE", Bodies.with(Bodies.count("Dân số"), "levels", List.of("commune"), "breakdowns", levels));
            define("X", "weighted-mean", "weight", made.indicator("PEOPLE"), "breakdowns", levels);
            made.reported("X", "A", "2020", "level:province", Reported.of("10"));
            made.reported("X", "B", "2020", "level:province", Reported.of("40"));
            made.reported("PEOPLE", "A", "2020", "level:province", Reported.of("300"));
            made.reported("PEOPLE", "B", "2020", "level:province", Reported.of("100"));
            made.value("PEOPLE", "A", "2020", "500");
            made.value("PEOPLE", "B", "2020", "500");
            made.figures("X", "H1", "period=2020")
                    .body("items.find { it.breakdown.level == 'province' }.value", is(17.5f));
        }

        @Test
        void percentagesAreAddedByTheirPartsWhateverTheRuleSays() {
            made.define("R", Bodies.with(Bodies.percentage("Tỷ lệ"), "rollUpInSpace", "mean"));
            made.ratio("R", "A", "2020", 1, 10);
            made.ratio("R", "B", "2020", 90, 100);

            made.figures("R", "H1", "period=2020")
                    .body("items[0].value", is(82.73f))
                    .body("items[0].method", is("ratio-of-sums"));
        }

        @ParameterizedTest
        @CsvSource({
            "skip,mean,4,",
            "require-all,mean,,incomplete",
            "zero,mean,2,",
            "require-all,sum,,incomplete",
            "zero,sum,8,",
            "zero,min,0,",
            "zero,count,4,"
        })
        void whatIsMissingIsLeftOutOrWantedOrZero(String policy, String rule, String expected, String reason) {
            define("X", rule, "missingInSpace", policy);
            made.value("X", "A", "2020", "3");
            made.value("X", "B", "2020", "5");

            made.figures("X", "P", "period=2020")
                    .body("items[0].value", expected == null ? nullValue() : is(Integer.valueOf(expected)))
                    .body("items[0].reason", reason == null ? nullValue() : is(reason))
                    .body("items[0].coverage.reported", is(2));
        }

        @Test
        void aPartOfADividedUnitCountsByItsShareAndTheWholeIsExact() {
            define("M", "mean");
            define("N", "count");
            reorganisations.carryOut(reorganisations
                    .on("2021-07-01")
                    .create(made.unit("N"), "Xã Mới", "xã", made.unit("H1"))
                    .create(made.unit("M"), "Xã Mới Nữa", "xã", made.unit("H2"))
                    .split(made.unit("A"), made.unit("N"), "0.25")
                    .split(made.unit("A"), made.unit("M"), "0.75"));
            for (String indicator : List.of("M", "N")) {
                made.value(indicator, "A", "2020", "8");
                made.value(indicator, "B", "2020", "3");
            }

            made.figures("M", "H1", "period=2020&boundaries=current")
                    .body("items[0].value", is(4))
                    .body("items[0].estimated", is(true));
            made.figures("M", "P", "period=2020&boundaries=current").body("items[0].value", is(5.5f));
            made.figures("N", "P", "period=2020&boundaries=current").body("items[0].value", is(2));
        }
    }

    @Nested
    class WhoReports {

        @Test
        void onlyTheKindsOfUnitThatReportAreExpected() {
            world.unit(made.unit("W"), "Phường Thử", "phường", made.unit("H1"));
            define("X", "sum", "reporterKinds", List.of("xã"), "missingInSpace", "require-all");
            made.value("X", "A", "2020", "1");
            made.value("X", "B", "2020", "2");

            made.figures("X", "H1", "period=2020")
                    .body("items[0].value", is(3))
                    .body("items[0].coverage.expected", is(2));
            made.figures("X", "P", "period=2020")
                    .body("items[0].reason", is("incomplete"))
                    .body("items[0].coverage.expected", is(4));
        }
    }

    @Nested
    class OverPeriods {

        @BeforeEach
        void monthsOfCommunes() {
            made.define("M", Bodies.with(Bodies.count("Số tháng"), "frequency", "month", "rollUpInTime", "sum"));
            made.value("M", "A", "2020-01", "1");
            made.value("M", "B", "2020-01", "2");
            made.value("M", "A", "2020-02", "4");
            made.value("M", "A", "2020-03", "8");
            made.value("M", "B", "2020-03", "16");
        }

        @Test
        void aQuarterIsMadeOfItsMonthsAndSaysSo() {
            made.figures("M", "H1", "period=2020-Q1")
                    .body("items.value", contains(31))
                    .body("items[0].period", is("2020-Q1"))
                    .body("items[0].method", is("sum"))
                    .body("items[0].remarks", contains("rolled-up-in-time"))
                    .body("items[0].coverage.reported", is(5))
                    .body("items[0].coverage.expected", is(6));
            made.figures("M", "A", "period=2020,2020-01").body("items.value", contains(13, 1));
        }

        @Test
        void whatWasReportedForTheQuarterItselfStands() {
            made.value("M", "H1", "2020-Q1", "33");

            made.figures("M", "H1", "period=2020-Q1")
                    .body("items.value", contains(33))
                    .body("items[0].method", is("reported"));
        }

        @Test
        void theRuleInTimeIsNotTheRuleInSpace() {
            made.define("S", Bodies.with(Bodies.count("Số dư"), "frequency", "month", "rollUpInTime", "last"));
            made.value("S", "A", "2020-01", "5");
            made.value("S", "B", "2020-01", "6");
            made.value("S", "A", "2020-02", "7");

            made.figures("S", "H1", "period=2020-Q1").body("items.value", contains(7));
        }

        @Test
        void ratiosOfPeriodsAreOfTheSums() {
            made.define(
                    "R",
                    Bodies.with(Bodies.percentage("Tỷ lệ"), "frequency", "quarter", "rollUpInTime", "ratio-of-sums"));
            made.ratio("R", "A", "2020-Q1", 1, 10);
            made.ratio("R", "A", "2020-Q2", 90, 100);

            made.figures("R", "A", "period=2020-S1")
                    .body("items[0].value", is(82.73f))
                    .body("items[0].numerator", is(91));
        }

        @Test
        void missingPeriodsFollowTheirOwnPolicy() {
            made.define(
                    "ALL",
                    Bodies.with(
                            Bodies.count("Số"),
                            "frequency",
                            "month",
                            "rollUpInTime",
                            "sum",
                            "missingInTime",
                            "require-all"));
            made.value("ALL", "A", "2020-01", "1");

            made.figures("ALL", "A", "period=2020-Q1")
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("incomplete"));
        }

        @Test
        void monthsBeforeAReorganisationAreSeenInTheUnitsOfTheLastDay() {
            made.define("T", Bodies.with(Bodies.count("Số"), "frequency", "month", "rollUpInTime", "sum"));
            made.value("T", "A", "2020-01", "1");
            made.value("T", "B", "2020-01", "2");
            made.value("T", "A", "2020-02", "4");
            reorganisations.carryOut(reorganisations
                    .on("2020-03-01")
                    .create(made.unit("N"), "Xã Mới", "xã", made.unit("H1"))
                    .merge(made.unit("A"), made.unit("N"))
                    .merge(made.unit("B"), made.unit("N")));
            made.value("T", "N", "2020-03", "32");

            made.figures("T", "N", "period=2020-Q1").body("items.value", contains(39));
        }

        @Test
        void pagesOfWhatIsComputedGoOnInTheirOrder() {
            String next = made.figures("M", "P", "children=true&period=2020-Q1,2020-01&limit=1")
                    .body("items.size()", is(1))
                    .body("items[0].value", is(3))
                    .extract()
                    .path("next");

            given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body("items.value", contains(31))
                    .body("next", nullValue());
            given().get(FigureTrial.API + "/figures?sort=value&period=2020-Q1&unit=" + made.unit("P"))
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("sort"));
        }

        @Test
        void rangesAndTheLastPeriodsMayBeAskedFor() {
            made.figures("M", "A", "period=2020-01..2020-03").body("items.value", contains(1, 4, 8));
            made.figures("M", "A", "period=last:2").body("items.period", contains("2020-02", "2020-03"));
            made.figures("M", "A", "period=last:1&freq=quarter").body("items.value", contains(13));
            given().get(FigureTrial.API + "/figures?period=2020-03..2020-01,last:2,2020-01..2021&freq=week")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("period", "period", "freq"));
        }

        @Test
        void theLastPeriodOfWhatNobodyReportedYetIsThatOfToday() {
            define("X", "sum");

            made.figures("X", "A", "period=last:1")
                    .body("items.value", everyItem(nullValue()))
                    .body("items.period", everyItem(is("2023")));
        }
    }

    @Nested
    class OverParts {

        @Test
        void theWholeIsMadeOfItsPartsWhereAskedByName() {
            made.define("R", Bodies.percentage("Tỷ lệ"));
            made.reported("R", "P", "2020", "level:province", Reported.of(30, 40));
            made.reported("R", "P", "2020", "level:commune", Reported.of(10, 60));

            made.figures("R", "P", "period=2020&breakdown=total")
                    .body("items.value", contains(40))
                    .body("items[0].breakdown", is(Map.of()))
                    .body("items[0].numerator", is(40))
                    .body("items[0].remarks", contains("rolled-up-in-breakdown"));
            made.figures("R", "P", "period=2020").body("items.breakdown", not(hasItem(Map.of())));
        }

        private void aCountByLevel() {
            made.define(
                    "C",
                    Bodies.with(
                            Bodies.count("Số"),
                            "levels",
                            List.of("commune"),
                            "breakdowns",
                            Bodies.percentage("").get("breakdowns")));
        }

        @Test
        void aUnitThatIsGoneHasNoFigureWhateverItsPartsTell() {
            aCountByLevel();
            String gone = made.get("/units/" + made.unit("B")).extract().path("id");
            made.reported("C", "B", "2020", "level:province", Reported.of("4"));
            made.reported("C", "B", "2020", "level:commune", Reported.of("5"));
            reorganisations.carryOut(reorganisations
                    .on("2021-07-01")
                    .create(made.unit("N"), "Xã Mới", "xã", made.unit("H1"))
                    .merge(made.unit("B"), made.unit("N")));

            made.get("/figures?period=2020&breakdown=total&boundaries=2021-12-31&indicator=" + made.indicator("C")
                            + "&unit=" + gone)
                    .body("items.value", contains(nullValue()))
                    .body("items.reason", contains("unit-vanished"));
            made.figures("C", "N", "period=2020&breakdown=total&boundaries=2021-12-31")
                    .body("items.value", contains(9));
        }

        /** Case 34 of the cover: A = 10 as a whole (4 + 5), B = 4 + 5 without one. */
        @Test
        void eachReporterTellsTheWholeOrAllItsParts() {
            aCountByLevel();
            made.value("C", "A", "2020", "10");
            made.reported("C", "A", "2020", "level:province", Reported.of("4"));
            made.reported("C", "A", "2020", "level:commune", Reported.of("5"));
            made.reported("C", "B", "2020", "level:province", Reported.of("4"));
            made.reported("C", "B", "2020", "level:commune", Reported.of("5"));

            made.figures("C", "H1", "period=2020&breakdown=total")
                    .body("items.value", contains(19))
                    .body("items[0].coverage.reported", is(2))
                    .body("items[0].coverage.expected", is(2))
                    .body("items[0].remarks", contains("rolled-up-in-breakdown"));
            made.figures("C", "A", "period=2020&breakdown=total")
                    .body("items.value", contains(10))
                    .body("items[0].method", is("reported"))
                    .body("items[0].remarks", contains("differs-from-parts"));
            made.figures("C", "B", "period=2020&breakdown=total")
                    .body("items.value", contains(9))
                    .body("items[0].method", is("sum"))
                    .body("items[0].coverage.expected", is(1));
            made.get("/figures/explain?indicator=" + made.indicator("C") + "&unit=" + made.unit("H1") + "&period=2020")
                    .body("figure.value", is(19))
                    .body("lines.contribution", contains(10, 5, 4))
                    .body("lines.breakdown.level", contains(null, "commune", "province"))
                    .body("lines.due", contains(true, false, true))
                    .body("lines.used", everyItem(is(true)));
        }

        @Test
        void aRankingOfTheWholeRanksWhoToldItsPartsToo() {
            aCountByLevel();
            made.value("C", "A", "2020", "10");
            made.reported("C", "B", "2020", "level:province", Reported.of("4"));
            made.reported("C", "B", "2020", "level:commune", Reported.of("5"));

            made.get("/rankings?indicator=" + made.indicator("C") + "&within=" + made.unit("H1")
                            + "&level=commune&period=2020")
                    .body("items.figure.unit.code", contains(made.unit("A"), made.unit("B")))
                    .body("items.figure.value", contains(10, 9));
        }

        @Test
        void aReporterWithoutAllPartsHasNotToldTheWhole() {
            aCountByLevel();
            made.value("C", "A", "2020", "10");
            made.reported("C", "B", "2020", "level:province", Reported.of("4"));

            made.figures("C", "H1", "period=2020&breakdown=total")
                    .body("items.value", contains(10))
                    .body("items[0].coverage.reported", is(1))
                    .body("items[0].coverage.expected", is(2))
                    .body("items[0].remarks", hasSize(0));
        }

        @Test
        void partsOfDifferentDaysDoNotMakeAWhole() {
            aCountByLevel();
            made.value("C", "A", "2020", "10");
            made.reported("C", "B", "2020", "level:province", Reported.of("4").during("2020-01-01", "2020-03-10"));
            made.reported("C", "B", "2020", "level:commune", Reported.of("5"));

            made.figures("C", "H1", "period=2020&breakdown=total")
                    .body("items.value", contains(10))
                    .body("items[0].coverage.reported", is(1))
                    .body("items[0].coverage.expected", is(2));
        }

        @Test
        void aReporterWhosePartsCannotBePutTogetherLeavesNoNumber() {
            made.define("R", Bodies.with(Bodies.percentage("Tỷ lệ"), "levels", List.of("commune")));
            made.ratio("R", "A", "2020", 30, 40);
            made.reported("R", "B", "2020", "level:province", Reported.of("97"));
            made.reported("R", "B", "2020", "level:commune", Reported.of("90"));

            made.figures("R", "H1", "period=2020&breakdown=total")
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("not-convertible"));
            made.figures("R", "A", "period=2020&breakdown=total").body("items.value", contains(75));
        }

        @Test
        void printedPercentagesOfPartsAreNoNumberOfTheWhole() {
            made.define("R", Bodies.percentage("Tỷ lệ"));
            made.reported("R", "P", "2020", "level:province", Reported.of("97"));
            made.reported("R", "P", "2020", "level:commune", Reported.of("90"));

            made.figures("R", "P", "period=2020&breakdown=total")
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("not-convertible"))
                    .body("items[0].notConvertible.value", contains(90, 97))
                    .body("items[0].notConvertible.breakdown.level", contains("commune", "province"));
        }
    }

    @Nested
    class ByAFormula {

        @BeforeEach
        void twoCountsAndTheirQuotient() {
            made.define("TEAMS", Bodies.count("Số tổ"));
            made.define("VILLAGES", Bodies.count("Số thôn"));
            made.define(
                    "PER",
                    Bodies.with(
                            Bodies.indicator("Tổ trên thôn", "amount"),
                            "unitOfMeasure",
                            "percent",
                            "decimals",
                            1,
                            "rollUpInSpace",
                            "none",
                            "formula",
                            made.indicator("TEAMS") + " / " + made.indicator("VILLAGES") + " * 100"));
        }

        @Test
        void itIsOfTheSumsOfItsOperandsAndNotAMean() {
            made.value("TEAMS", "A", "2020", "1");
            made.value("VILLAGES", "A", "2020", "10");
            made.value("TEAMS", "B", "2020", "90");
            made.value("VILLAGES", "B", "2020", "100");

            made.figures("PER", "H1", "period=2020")
                    .body("items.value", contains(82.7f))
                    .body("items[0].method", is("formula"))
                    .body("items[0].coverage.reported", is(2));
            made.figures("PER", "H1", "").body("items.value", contains(82.7f));
        }

        @Test
        void aMissingOperandAndADivisionByZeroAreReasons() {
            made.value("TEAMS", "A", "2020", "1");
            made.value("TEAMS", "B", "2020", "1");
            made.value("VILLAGES", "B", "2020", "0");

            made.figures("PER", "A", "period=2020").body("items[0].reason", is("operand-missing"));
            made.figures("PER", "B", "period=2020")
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("division-by-zero"));
            made.figures("PER", "C", "period=2020").body("items", empty());
        }

        @Test
        void itsTagMovesWithItsOperands() {
            made.value("TEAMS", "A", "2020", "1");
            String before = tag();
            made.put(Role.ADMINISTRATOR, null, "/indicators/" + made.indicator("TEAMS"), Bodies.count("Đổi tên"));
            org.assertj.core.api.Assertions.assertThat(tag()).isNotEqualTo(before);
        }

        private String tag() {
            return made.figures("PER", "A", "period=2020").extract().header("ETag");
        }
    }

    /** A figure is rounded once, when it is shown; what is made of it is made of what stood before. */
    @Nested
    class BeforeRounding {

        private void formula(String code, int decimals, String text) {
            define(code, "none", "measure", "amount", "formula", text, "decimals", decimals);
        }

        @Test
        void aMeanOfMeansIsRoundedOnce() {
            define("M", "mean", "frequency", "month", "rollUpInTime", "mean", "decimals", 0);
            List.of("01", "02", "03").forEach(month -> made.value("M", "A", "2020-" + month, "4"));
            made.value("M", "B", "2020-01", "5");
            made.value("M", "B", "2020-02", "5");
            made.value("M", "B", "2020-03", "4");

            made.figures("M", "H1", "period=2020-01").body("items[0].value", is(5));
            made.figures("M", "H1", "period=2020-Q1").body("items[0].value", is(4));
            made.figures("M", "H1", "period=2020-Q1&exact=true").body("items[0].exact", is("13/3"));
            made.figures("M", "H1", "period=2020-Q1").body("items[0]", not(hasKey("exact")));
        }

        @Test
        void aFormulaOfAFormulaTakesItBeforeItWasRounded() {
            define("A", "sum");
            define("B", "sum");
            made.value("A", "A", "2020", "0.13");
            made.value("B", "A", "2020", "0.24");
            formula("P", 1, "(" + made.indicator("A") + " + " + made.indicator("B") + ") / 2");
            formula("G", 1, "100 * " + made.indicator("P"));

            made.figures("P", "A", "period=2020").body("items[0].value", is(0.2f));
            made.figures("G", "A", "period=2020").body("items[0].value", is(18.5f));
        }

        @Test
        void aThirdTimesThreeIsOne() {
            define("A", "sum");
            made.value("A", "A", "2020", "2");
            formula("T", 0, made.indicator("A") + " / 3");
            formula("S", 0, "300 * " + made.indicator("T"));
            made.define("R", Bodies.percentage("Tỷ lệ"));
            made.ratio("R", "A", "2020", 1, 6);
            formula("X", 0, "6 * " + made.indicator("R"));

            made.figures("T", "A", "period=2020").body("items[0].value", is(1));
            made.figures("S", "A", "period=2020").body("items[0].value", is(200));
            made.figures("R", "A", "period=2020&exact=true").body("items[0].exact", is("50/3"));
            made.figures("X", "A", "period=2020&exact=true")
                    .body("items[0].value", is(100))
                    .body("items[0].exact", is("100"));
        }

        @Test
        void ranksGoByItAndSayWhereTheShownValuesAreEqual() {
            made.define("R", Bodies.percentage("Tỷ lệ"));
            made.ratio("R", "A", "2020", 804, 1000);
            made.ratio("R", "B", "2020", 801, 1000);
            made.ratio("R", "C", "2020", 796, 1000);
            made.ratio("R", "D", "2020", 5, 10);

            formula("F", 0, made.indicator("R"));
            made.get("/rankings?indicator=" + made.indicator("F") + "&level=commune&within=" + made.unit("P")
                            + "&period=2020")
                    .body("items.figure.value", contains(80, 80, 80, 50))
                    .body("items.rank", contains(1, 2, 3, 4))
                    .body("items.tied", contains(false, false, false, false))
                    .body("items.shownTie", contains(true, true, true, false));
        }
    }

    @Nested
    class Marks {

        @Test
        void aNewDefinitionBreaksTheSeries() {
            made.define("X", Bodies.count("Số"));
            made.define("X", Bodies.with(Bodies.count("Số theo cách mới"), "validFrom", "2021-01-01"));
            made.value("X", "A", "2020", "1");
            made.value("X", "A", "2021", "2");
            made.value("X", "A", "2022", "3");

            made.figures("X", "H1", "sort=period")
                    .body("items.definitionBreak", contains(false, true, false))
                    .body("items.breakInSeries", contains(false, true, false))
                    .body("items.definitionVersion", contains(1, 2, 2))
                    .body("items[1].remarks", contains("definition-changed"));
            made.get("/figures?indicator=" + made.indicator("X") + "&sort=period")
                    .body("items.definitionBreak", contains(false, true, false));
        }

        @Test
        void waitingValuesCountForThoseWhoMaySeeThemAndAreMarked() {
            made.define("X", Bodies.count("Số"));
            made.value("X", "A", "2020", "5");
            made.put(
                    Role.REPORTER,
                    made.unit("B"),
                    "/observations/" + made.indicator("X") + "/" + made.unit("B") + "/2020",
                    Map.of("value", 7));
            String address = FigureTrial.API + "/figures?provisional=true&period=2020&indicator=" + made.indicator("X")
                    + "&unit=" + made.unit("H1");

            world.as(Role.APPROVER, made.unit("H1"))
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("ETag", matchesPattern("\"[0-9a-f]{16}\""))
                    .body("items[0].value", is(12))
                    .body("items[0].provisional", is(true))
                    .body("items[0].observationStatus", is("P"));
            for (String other : List.of("H2", "A")) {
                world.as(Role.APPROVER, made.unit(other))
                        .get(address)
                        .then()
                        .body("items[0].value", is(5))
                        .body("items[0].provisional", is(false));
            }
            given().get(address).then().statusCode(200).body("items[0].value", is(5));
            made.figures("X", "H1", "period=2020").body("items[0].value", is(5));
            given().get(FigureTrial.API + "/figures?provisional=true&asOf=2020-01-01T00:00:00Z")
                    .then()
                    .statusCode(400);
        }
    }
}
