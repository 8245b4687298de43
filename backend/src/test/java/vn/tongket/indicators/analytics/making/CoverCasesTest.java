package vn.tongket.indicators.analytics.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.indicators.analytics.showing.FigureTrial;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/**
 * Every piece of land counts once on every day, also when an act comes late. Figures are written as value, coverage (told
 * and in part told of all), reason and remarks; an estimated one with a tilde, a unit's own report with an equals sign.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CoverCasesTest {

    @Inject
    FigureTrial trial;

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    private final List<String> villages = new ArrayList<>();
    private FigureTrial.Province made;

    @BeforeEach
    void aProvince() {
        made = trial.bare();
        units("tỉnh", null, "T");
        define("F", "sum", "sum");
        define("FR", "sum", "sum", "missingInSpace", "require-all", "missingInTime", "require-all");
    }

    /** Other tests want no villages today. */
    @AfterEach
    void noVillages() {
        if (!villages.isEmpty()) {
            ReorganisationDesk.Act act = act("2023-01-02");
            villages.forEach(village -> act.abolish(made.unit(village)));
            reorganisations.carryOut(act);
        }
    }

    private void villages(String parent, String... codes) {
        ReorganisationDesk.Act act = act("2015-01-01");
        for (String code : codes) {
            act.create(made.unit(code), "Thôn " + code, "thôn", made.unit(parent));
            villages.add(code);
        }
        reorganisations.carryOut(act);
    }

    private void units(String kind, String parent, String... codes) {
        for (String code : codes) {
            world.unit(made.unit(code), "Đơn vị " + code, kind, parent == null ? null : made.unit(parent));
        }
    }

    private void communes(String... codes) {
        units("xã", "T", codes);
    }

    private void define(String code, String inSpace, String inTime, Object... more) {
        define(code, Bodies.count("Số"), inSpace, inTime, more);
    }

    private void define(String code, Map<String, Object> body, String inSpace, String inTime, Object... more) {
        made.define(
                code,
                Bodies.with(
                        Bodies.with(
                                body,
                                "frequency",
                                "month",
                                "levels",
                                List.of("commune"),
                                "rollUpInSpace",
                                inSpace,
                                "rollUpInTime",
                                inTime),
                        more));
    }

    /** Values written {@code K1=7}, of one period. */
    private void values(String indicator, String period, String... values) {
        for (String value : values) {
            String[] words = value.split("=");
            if (words[1].contains("/")) {
                String[] parts = words[1].split("/");
                made.ratio(indicator, words[0], period, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            } else {
                made.value(indicator, words[0], period, words[1]);
            }
        }
    }

    /** The values of both F and FR. */
    private void flows(String period, String... values) {
        values("F", period, values);
        values("FR", period, values);
    }

    private ReorganisationDesk.Act act(String day) {
        return reorganisations.on(day);
    }

    private void merge(String day, String into, String... codes) {
        ReorganisationDesk.Act act = act(day).create(made.unit(into), "Xã " + into, "xã", made.unit("T"));
        for (String code : codes) {
            act.merge(made.unit(code), made.unit(into));
        }
        reorganisations.carryOut(act);
    }

    private void divide(String day, String unit, String... parts) {
        ReorganisationDesk.Act act = act(day);
        for (String part : parts) {
            act.create(made.unit(part.split("=")[0]), "Xã", "xã", made.unit("T"));
        }
        for (String part : parts) {
            String[] words = part.split("=");
            act.split(made.unit(unit), made.unit(words[0]), words.length > 1 ? words[1] : null);
        }
        reorganisations.carryOut(act);
    }

    private String figure(String indicator, String unit, String period) {
        return figure(indicator, unit, period, "as-reported");
    }

    private String figure(String indicator, String unit, String period, String boundaries) {
        return figureOf(indicator, made.unit(unit), period + "&boundaries=" + boundaries);
    }

    private String figureOf(String indicator, String unit, String period) {
        JsonPath found = made.get("/figures?unreported=true&indicator=" + made.indicator(indicator) + "&unit=" + unit
                        + "&period=" + period)
                .extract()
                .jsonPath(exact());
        if (found.getList("items").isEmpty()) {
            return "none";
        }
        return written(found, "items[0].");
    }

    private static JsonPathConfig exact() {
        return new JsonPathConfig(NumberReturnType.BIG_DECIMAL);
    }

    private static String written(JsonPath found, String at) {
        List<String> words = new ArrayList<>();
        Object value = found.get(at + "value");
        words.add((value == null ? "null" : plain(value))
                + (Boolean.TRUE.equals(found.get(at + "estimated")) ? "~" : "")
                + ("reported".equals(found.get(at + "method")) ? "=" : ""));
        Object partly = found.get(at + "coverage.partly");
        words.add(found.get(at + "coverage.reported") + (partly.toString().equals("0") ? "" : "+" + partly) + "/"
                + found.get(at + "coverage.expected"));
        if (found.get(at + "reason") != null) {
            words.add(found.getString(at + "reason"));
        }
        found.getList(at + "remarks", String.class).stream()
                .filter(remark -> !remark.equals("rolled-up-in-time"))
                .forEach(words::add);
        return String.join(" ", words);
    }

    private static String plain(Object value) {
        return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    /** The lines of an explanation, each as unit, period, value and what became of it. */
    private List<String> lines(String indicator, String unit, String period) {
        return lines(indicator, unit, period, "as-reported");
    }

    private List<String> lines(String indicator, String unit, String period, String boundaries) {
        JsonPath found = made.get("/figures/explain?indicator=" + made.indicator(indicator) + "&unit=" + made.unit(unit)
                        + "&period=" + period + "&boundaries=" + boundaries)
                .extract()
                .jsonPath(exact());
        List<Map<String, Object>> all = found.getList("lines");
        return all.stream().map(this::written).sorted().toList();
    }

    private String written(Map<String, Object> line) {
        List<?> coveredBy = (List<?>) line.get("coveredBy");
        return ((Map<?, ?>) line.get("unit")).get("code").toString().replace(made.unit(""), "") + " "
                + line.get("period") + " " + (line.get("value") == null ? "-" : plain(line.get("value")))
                + (line.get("contribution") == null
                                || plain(line.get("contribution")).equals(plain(line.get("value")))
                        ? ""
                        : ">" + plain(line.get("contribution")))
                + (line.get("whyNot") == null ? "" : " " + line.get("whyNot"))
                + coveredBy.stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> " by "
                                + ((Map<?, ?>) each.get("unit"))
                                        .get("code")
                                        .toString()
                                        .replace(made.unit(""), "")
                                + " " + each.get("period"))
                        .reduce("", String::concat);
    }

    /** What a unit's line of a month contributes: its number, or its terms, and for how many it counts. */
    private String contributed(String indicator, String unit, String period, String line) {
        return contributed(indicator, unit, period, line, "as-reported");
    }

    private String contributed(String indicator, String unit, String period, String line, String boundaries) {
        JsonPath found = made.get("/figures/explain?indicator=" + made.indicator(indicator) + "&unit=" + made.unit(unit)
                        + "&period=" + period + "&boundaries=" + boundaries)
                .extract()
                .jsonPath(exact());
        String at = "lines.find { it.unit.code == '" + made.unit(line) + "' }.";
        Object number = found.get(at + "contribution");
        Object numerator = found.get(at + "contributedNumerator");
        Object size = found.get(at + "size");
        return (numerator == null
                        ? number == null ? "-" : plain(number)
                        : plain(numerator) + "/" + plain(found.get(at + "contributedDenominator")))
                + (size == null ? "" : " x " + size);
    }

    private List<String> subtotals(String indicator, String unit, String period) {
        List<Map<String, Object>> all = made.get("/figures/explain?indicator=" + made.indicator(indicator) + "&unit="
                        + made.unit(unit) + "&period=" + period)
                .extract()
                .jsonPath(exact())
                .getList("subtotals");
        return all.stream()
                .map(each ->
                        each.get("period") + " " + (each.get("exact") == null ? each.get("reason") : each.get("exact")))
                .toList();
    }

    /** Each with the reports of both sides and their totals. */
    private List<String> contradictions(String indicator, String unit, String period) {
        List<Map<String, Object>> all = made.get("/figures/explain?indicator=" + made.indicator(indicator) + "&unit="
                        + made.unit(unit) + "&period=" + period + "&boundaries=as-reported")
                .extract()
                .jsonPath(exact())
                .getList("contradictions");
        return all.stream()
                .map(each ->
                        each.get("reason") + ": " + side(each.get("counted")) + " against " + side(each.get("other")))
                .toList();
    }

    private String side(Object told) {
        Map<?, ?> side = (Map<?, ?>) told;
        return ((List<?>) side.get("reports"))
                        .stream()
                                .map(each -> (Map<?, ?>) each)
                                .map(each -> ((Map<?, ?>) each.get("unit"))
                                                .get("code")
                                                .toString()
                                                .replace(made.unit(""), "")
                                        + " " + each.get("period"))
                                .collect(Collectors.joining(", "))
                + " = " + plain(side.get("value"));
    }

    @Nested
    class Merged {

        @BeforeEach
        void fourCommunesOfWhichTwoMergeLate() {
            communes("K1", "K2", "K3", "K4");
        }

        @Test
        void theSuccessorsReportStandsForThoseOfItsPredecessors() {
            String id = made.get("/units/" + made.unit("K1")).extract().path("id");
            flows("2022-03", "K1=7", "K2=9", "K3=4", "K4=5");
            merge("2022-02-01", "K12", "K1", "K2");
            values("F", "2022-03", "K12=16");

            assertThat(figure("F", "T", "2022-03")).isEqualTo("25 3/3");
            assertThat(figure("F", "K12", "2022-03")).isEqualTo("16= 1/1");
            assertThat(figureOf("F", id, "2022-03")).startsWith("null").contains("unit-vanished");
            assertThat(lines("F", "T", "2022-03"))
                    .containsExactly(
                            "K1 2022-03 7 covered by K12 2022-03",
                            "K12 2022-03 16",
                            "K2 2022-03 9 covered by K12 2022-03",
                            "K3 2022-03 4",
                            "K4 2022-03 5");
        }

        @Test
        void aSuccessorThatSaysSomethingElseStandsWithARemark() {
            flows("2022-03", "K1=7", "K2=9", "K3=4", "K4=5");
            merge("2022-03-15", "K12", "K1", "K2");
            values("F", "2022-03", "K12=17");

            assertThat(figure("F", "T", "2022-03")).isEqualTo("26 3/3 conflicting-units");
            assertThat(figure("F", "K12", "2022-03")).isEqualTo("17= 1/1 conflicting-units");
            assertThat(contradictions("F", "T", "2022-03"))
                    .containsExactly("conflicting-units: K12 2022-03 = 17 against K1 2022-03, K2 2022-03 = 16");
        }

        /** Case 3: the act comes in the middle of the month, after both have reported. */
        @Test
        void aSuccessorThatSaysTheSameStandsWithoutARemark() {
            flows("2022-03", "K1=7", "K2=9", "K3=4", "K4=5");
            merge("2022-03-15", "K12", "K1", "K2");
            values("F", "2022-03", "K12=16");

            assertThat(figure("F", "T", "2022-03")).isEqualTo("25 3/3");
            assertThat(figure("F", "K12", "2022-03")).isEqualTo("16= 1/1");
        }

        /** Case 16: in each month those report who are there on its last day. */
        @Test
        void twoActsInAHalfYearAreFollowedMonthByMonth() {
            communes("A", "B", "D");
            values("F", "2022-01", "A=1", "B=2", "D=3");
            merge("2022-02-01", "C", "A", "B");
            values("F", "2022-02", "C=4", "D=3");
            values("F", "2022-03", "C=4");
            values("F", "2022-04", "C=4", "D=3");
            merge("2022-05-01", "E", "C", "D");
            values("F", "2022-05", "E=9");

            assertThat(figure("F", "E", "2022-S1")).isEqualTo("33 9/11");
            assertThat(lines("F", "E", "2022-S1"))
                    .contains("D 2022-03 - not-reported", "E 2022-06 - not-reported")
                    .hasSize(11);
        }

        @Test
        void ofThoseThatAreGoneWhoEndedLaterStandsIn() {
            flows("2022-03", "K1=7", "K2=9", "K3=4", "K4=5");
            merge("2022-02-01", "K12", "K1", "K2");
            values("F", "2022-03", "K12=20");
            merge("2022-03-01", "M", "K12", "K3");

            assertThat(figure("F", "T", "2022-03")).isEqualTo("29 2/2 by-predecessors conflicting-units");
            assertThat(figure("F", "M", "2022-03")).isEqualTo("24 1/1 by-predecessors conflicting-units");
        }

        @Test
        void whoHasNotReportedIsMissingAlsoAfterAnAct() {
            flows("2022-03", "K1=7", "K2=9", "K3=4");
            merge("2022-02-01", "K12", "K1", "K2");

            assertThat(figure("FR", "T", "2022-03")).isEqualTo("null 2/3 incomplete by-predecessors");
            assertThat(figure("F", "T", "2022-03")).isEqualTo("20 2/3 by-predecessors");
            assertThat(lines("F", "T", "2022-03"))
                    .containsExactly(
                            "K1 2022-03 7",
                            "K12 2022-03 - covered by K1 2022-03 by K2 2022-03",
                            "K2 2022-03 9",
                            "K3 2022-03 4",
                            "K4 2022-03 - not-reported");
        }

        @Test
        void aPredecessorTellsAPartOfWhatItsSuccessorOwes() {
            flows("2022-03", "K1=7", "K3=4", "K4=5");
            merge("2022-02-01", "K12", "K1", "K2");

            assertThat(figure("F", "T", "2022-03")).isEqualTo("16 2+1/3 by-predecessors");
            assertThat(lines("F", "T", "2022-03")).contains("K12 2022-03 - not-covered by K1 2022-03");
            made.get("/figures/explain?indicator=" + made.indicator("F") + "&unit=" + made.unit("T")
                            + "&period=2022-03")
                    .body(
                            "lines.find { it.unit.code == '" + made.unit("K12") + "' }.open.code",
                            is(List.of(made.unit("K2"))))
                    .body("lines.find { it.unit.code == '" + made.unit("K3") + "' }.open.size()", is(0))
                    .body("subtotals.size()", is(0));
        }

        @Test
        void oldBoundariesSayWhatTheNewUnitTold() {
            flows("2022-03", "K1=7", "K2=9", "K3=4", "K4=5");
            merge("2022-02-01", "K12", "K1", "K2");
            values("F", "2022-03", "K12=17");

            assertThat(figure("F", "T", "2022-03", "2022-01-31")).isEqualTo("26 3/3 conflicting-units");
            assertThat(figure("F", "K1", "2022-03", "2022-01-31")).startsWith("null 0/1 share-unknown");
        }

        @Test
        void whatBelongsToOneUnitIsExpectedOnceInEveryMonth() {
            for (int month = 1; month <= 12; month++) {
                String period = "2022-%02d".formatted(month);
                if (month <= 3) {
                    values("F", period, "K1=1", "K2=1");
                }
            }
            merge("2022-04-01", "K12", "K1", "K2");
            for (int month = 5; month <= 12; month++) {
                values("F", "2022-%02d".formatted(month), "K12=1");
            }

            assertThat(figure("F", "K12", "2022")).isEqualTo("14 14/15");
        }

        /** Case 23: a merged unit is always new, also under the code of one that it came from. */
        @Test
        void aCodeMeansWhoeverHasItOnTheDay() {
            communes("901", "902");
            values("F", "2022-06", "901=5", "902=2");
            world.as(Role.ADMINISTRATOR, null)
                    .body(Map.of(
                            "effectiveDate",
                            "2022-07-01",
                            "title",
                            Bodies.name("Nhập xã"),
                            "legalBasis",
                            Map.of("document", "Nghị quyết thử"),
                            "changes",
                            List.of(
                                    Map.of(
                                            "change",
                                            "create",
                                            "code",
                                            made.unit("901"),
                                            "name",
                                            Bodies.name("Xã 901"),
                                            "kind",
                                            "xã",
                                            "parent",
                                            made.unit("T")),
                                    Map.of("change", "merge", "unit", made.unit("901"), "successor", made.unit("901")),
                                    Map.of(
                                            "change",
                                            "merge",
                                            "unit",
                                            made.unit("902"),
                                            "successor",
                                            made.unit("901")))))
                    .post("/api/v1/unit-changes")
                    .then()
                    .statusCode(201);
            values("F", "2022-07", "901=8");
            assertThat(figure("F", "901", "2022-06")).isEqualTo("5= 1/1");
            assertThat(figure("F", "901", "2022-07")).isEqualTo("8= 1/1");
            assertThat(figure("F", "901", "2022", "2022-12-31")).startsWith("15 ");
        }
    }

    /** Each unit reports the days on which it was there; what it tells is added up. */
    @Nested
    class OwnDays {

        @BeforeEach
        void aFlowThatIsToldDayByDay() {
            define("O", "sum", "sum", "reportsFor", "own-days");
            define("OR", "sum", "sum", "reportsFor", "own-days", "missingInSpace", "require-all");
        }

        private void value(String indicator, String unit, String period, String value, String first, String last) {
            made.reported(indicator, unit, period, "", Reported.of(value).during(first, last));
        }

        /** Case 15. */
        @Test
        void predecessorsAndTheirSuccessorAddUp() {
            communes("A", "B");
            merge("2022-03-11", "C", "A", "B");
            value("O", "A", "2022-03", "2", "2022-03-01", "2022-03-10");
            value("O", "B", "2022-03", "3", "2022-03-01", "2022-03-10");
            value("O", "C", "2022-03", "9", "2022-03-11", "2022-03-31");
            flows("2022-03", "A=2", "B=3", "C=9");

            assertThat(figure("O", "T", "2022-03")).isEqualTo("14 3/3");
            assertThat(figure("O", "C", "2022-03")).isEqualTo("14 3/3");
            assertThat(figure("O", "T", "2022")).isEqualTo("14 3/16");
            assertThat(lines("O", "T", "2022-03")).containsExactly("A 2022-03 2", "B 2022-03 3", "C 2022-03 9");
            assertThat(figure("F", "T", "2022-03")).isEqualTo("9 1/1 conflicting-units");
            assertThat(figure("F", "C", "2022-03")).isEqualTo("9= 1/1 conflicting-units");
        }

        @Test
        void whoWasThereForSomeDaysOwesThem() {
            communes("A", "B", "K");
            merge("2022-03-11", "C", "A", "B");
            value("OR", "A", "2022-03", "2", "2022-03-01", "2022-03-10");
            value("OR", "C", "2022-03", "9", "2022-03-11", "2022-03-31");
            made.value("OR", "K", "2022-03", "1");
            value("O", "C", "2022-03", "9", "2022-03-11", "2022-03-31");

            assertThat(figure("OR", "T", "2022-03")).isEqualTo("null 3/4 incomplete");
            assertThat(figure("O", "T", "2022-03")).isEqualTo("9 1/4");
            assertThat(figure("O", "C", "2022-03")).isEqualTo("9 1/3");
            assertThat(lines("O", "C", "2022-03"))
                    .containsExactly("A 2022-03 - not-reported", "B 2022-03 - not-reported", "C 2022-03 9");
        }

        @Test
        void nobodyHasToldAnything() {
            communes("A", "B");
            merge("2022-03-11", "C", "A", "B");
            made.value("O", "A", "2022-02", "1");

            assertThat(figure("O", "T", "2022-Q1")).isEqualTo("1 1/7");
        }

        /** A unit that goes on tells of each day what was its own then. */
        @Test
        void landThatChangedHandsIsToldByEachForItsDays() {
            communes("X", "Y");
            villages("X", "v1", "v2");
            villages("Y", "v3");
            reorganisations.carryOut(act("2022-03-11").transfer(made.unit("v2"), made.unit("Y")));
            value("O", "X", "2022-03", "12", "2022-03-01", "2022-03-31");
            value("O", "Y", "2022-03", "5", "2022-03-01", "2022-03-31");

            assertThat(figure("O", "T", "2022-03")).isEqualTo("17 2/2");
            assertThat(figure("O", "X", "2022-03")).startsWith("null 0/1 share-unknown");
        }

        @Test
        void aDividedUnitAndItsPartsAddUp() {
            communes("R");
            divide("2022-03-11", "R", "D1=.6", "D2=.4");
            value("O", "R", "2022-03", "10", "2022-03-01", "2022-03-10");
            value("O", "D1", "2022-03", "4", "2022-03-11", "2022-03-31");

            assertThat(figure("O", "T", "2022-03")).isEqualTo("14 2/3");
            assertThat(figure("O", "D1", "2022-03")).isEqualTo("10~ 2/2");
            assertThat(figure("O", "D2", "2022-03")).isEqualTo("4~ 1/2");
        }

        @Test
        void whatADissolvedUnitDidStillHappened() {
            communes("A", "K");
            reorganisations.carryOut(act("2022-03-11").abolish(made.unit("K")));
            value("O", "K", "2022-03", "5", "2022-03-01", "2022-03-10");
            made.value("O", "A", "2022-03", "7");

            assertThat(figure("O", "T", "2022-03")).isEqualTo("12 2/2");
        }

        /** A report of the whole month beside one of the last days: nothing is counted twice. */
        @Test
        void aReportOfAllDaysDoesNotAddUpWithOneOfSome() {
            communes("A", "B");
            merge("2022-03-11", "C", "A", "B");
            made.value("O", "A", "2022-03", "6");
            made.value("O", "B", "2022-03", "8");
            value("O", "C", "2022-03", "9", "2022-03-11", "2022-03-31");

            assertThat(figure("O", "T", "2022-03")).isEqualTo("14 3/3 by-predecessors");
        }

        @Test
        void explanationsSayTheDays() {
            communes("A", "B");
            merge("2022-03-11", "C", "A", "B");
            value("O", "A", "2022-03", "2", "2022-03-01", "2022-03-10");

            made.get("/figures/explain?indicator=" + made.indicator("O") + "&unit=" + made.unit("T")
                            + "&period=2022-03")
                    .body("definition.reportsFor", is("own-days"))
                    .body(
                            "lines.collect { it.days['first'] }",
                            containsInAnyOrder("2022-03-01", "2022-03-01", "2022-03-11"))
                    .body(
                            "lines.collect { it.days['last'] }",
                            containsInAnyOrder("2022-03-10", "2022-03-10", "2022-03-31"));
        }
    }

    @Nested
    class Divided {

        @BeforeEach
        void aCommuneThatIsDividedLate() {
            communes("R");
        }

        @Test
        void thePartsStandForTheDividedUnit() {
            values("F", "2022-04", "R=50");
            divide("2022-04-01", "R", "D1=0.6", "D2=0.4");
            values("F", "2022-04", "D1=28", "D2=21");

            assertThat(figure("F", "T", "2022-04")).isEqualTo("49 2/2 conflicting-units");
            assertThat(figure("F", "D1", "2022-04")).startsWith("28= 1/1");
            assertThat(figure("F", "D2", "2022-04")).startsWith("21= 1/1");
            assertThat(lines("F", "T", "2022-04")).contains("R 2022-04 50 covered by D1 2022-04 by D2 2022-04");
        }

        @Test
        void aSilentPartHasItsShareOfTheDividedUnit() {
            values("F", "2022-04", "R=50");
            divide("2022-04-01", "R", "D1=0.6", "D2=0.4");
            values("F", "2022-04", "D1=28");

            assertThat(figure("F", "T", "2022-04")).isEqualTo("48~ 2/2 by-predecessors");
            assertThat(figure("F", "D2", "2022-04")).isEqualTo("20~ 1/1 by-predecessors");
            assertThat(lines("F", "T", "2022-04")).contains("R 2022-04 50>20", "D1 2022-04 28");
        }

        @Test
        void withoutSharesTheDividedUnitStandsUntilEveryPartHasReported() {
            values("F", "2022-04", "R=50");
            divide("2022-04-01", "R", "D1", "D2");
            values("F", "2022-04", "D1=28");

            assertThat(figure("F", "T", "2022-04")).isEqualTo("50 2/2 by-predecessors");
            assertThat(figure("F", "D1", "2022-04")).isEqualTo("28= 1/1");
            assertThat(figure("F", "D2", "2022-04", "current")).isEqualTo("null 0/1 share-unknown by-predecessors");
            assertThat(lines("F", "T", "2022-04")).contains("D1 2022-04 28 covered by R 2022-04");
        }

        @Test
        void aPartAboveTheWholeIsAContradiction() {
            values("F", "2022-04", "R=50");
            divide("2022-04-01", "R", "D1=0.6", "D2=0.4");
            values("F", "2022-04", "D1=60");

            assertThat(figure("F", "T", "2022-04")).isEqualTo("80~ 2/2 by-predecessors conflicting-units");
        }

        @Test
        void everyPartOfAChainOfActsIsFollowed() {
            communes("K");
            values("F", "2022-01", "R=100", "K=5");
            divide("2022-02-01", "R", "D1=0.7", "D2=0.3");
            merge("2022-03-01", "L", "D1", "K");
            values("F", "2022-03", "L=80", "D2=20");

            assertThat(figure("F", "L", "2022-01", "2022-03-31")).isEqualTo("75~ 2/2");
            assertThat(figure("F", "D2", "2022-01", "2022-03-31")).isEqualTo("30~ 1/1");
            assertThat(figure("F", "T", "2022-01", "2022-03-31")).isEqualTo("105 2/2");
            assertThat(figure("F", "R", "2022-03", "2022-01-31"))
                    .startsWith("null")
                    .contains("share-unknown");
            assertThat(figure("F", "K", "2022-03", "2022-01-31"))
                    .startsWith("null")
                    .contains("share-unknown");
            assertThat(figure("F", "T", "2022-03", "2022-01-31")).isEqualTo("100 2/2");
        }

        @Test
        void thePartsOfARatioAreDividedByThemselves() {
            communes("K");
            define("Q", Bodies.percentage("Tỷ lệ"), "ratio-of-sums", "ratio-of-sums", "levels", List.of("commune"));
            values("Q", "2022-01", "R=30/61", "K=12/20");
            reorganisations.carryOut(act("2022-02-01")
                    .create(made.unit("L"), "Xã", "xã", made.unit("T"))
                    .create(made.unit("D2"), "Xã", "xã", made.unit("T"))
                    .create(made.unit("D3"), "Xã", "xã", made.unit("T"))
                    .split(made.unit("R"), made.unit("L"), "0.333")
                    .split(made.unit("R"), made.unit("D2"), "0.333")
                    .split(made.unit("R"), made.unit("D3"), "0.334")
                    .merge(made.unit("K"), made.unit("L")));

            assertThat(figure("Q", "L", "2022-01", "current")).startsWith("55~");
            assertThat(contributed("Q", "L", "2022-01", "K", "current")).isEqualTo("12/20");
            assertThat(contributed("Q", "L", "2022-01", "R", "current")).isEqualTo("10/20");
        }
    }

    @Nested
    class Abolished {

        @Test
        void whatADissolvedCommuneOwedIsOwedByWhoHasItsLand() {
            communes("K7", "K8");
            villages("K7", "V7");
            villages("K8", "V8");
            values("F", "2022-07", "K7=2", "K8=6");
            values("F", "2022-08", "K7=2", "K8=6");
            values("F", "2022-09", "K8=6");
            reorganisations.carryOut(
                    act("2022-10-01").transfer(made.unit("V7"), made.unit("K8")).abolish(made.unit("K7")));

            assertThat(figure("F", "K8", "2022-Q3", "2022-12-31")).isEqualTo("22 5/6");
            assertThat(figure("F", "K8", "2022-09", "2022-12-31")).isEqualTo("6 1/2");
            assertThat(figure("F", "K8", "2022-09")).isEqualTo("6= 1/1");
            assertThat(lines("F", "K8", "2022-09", "2022-12-31")).contains("K7 2022-09 - not-reported");

            values("F", "2022-11", "K8=12");
            assertThat(figure("F", "K8", "2022-11", "2022-09-30")).isEqualTo("null 0/1 share-unknown");
            assertThat(figure("F", "K7", "2022-11", "2022-09-30")).isEqualTo("null 0/1 share-unknown");
            assertThat(lines("F", "K7", "2022-11", "2022-09-30")).contains("K8 2022-11 12 share-unknown");
            assertThat(figure("F", "T", "2022-11", "2022-09-30")).isEqualTo("12 1/1");
        }

        @Test
        void whatADissolvedVillageDidHappenedAndWhatItHadIsInOthersBooks() {
            communes("X");
            villages("X", "V", "W");
            define("V", "sum", "sum", "levels", List.of("village"));
            define("S", "sum", "last", "levels", List.of("village"));
            values("V", "2022-03", "V=5", "W=7");
            values("S", "2022-03", "V=5", "W=7");
            reorganisations.carryOut(act("2022-03-10").abolish(made.unit("V")));
            villages.remove("V");

            assertThat(figure("V", "X", "2022-03")).isEqualTo("12 1/1 by-predecessors");
            assertThat(figure("S", "X", "2022-03")).isEqualTo("7 1/1");
            assertThat(lines("S", "X", "2022-03")).containsExactly("V 2022-03 5 unit-ended", "W 2022-03 7");
        }
    }

    @Nested
    class LongerAndShorter {

        @BeforeEach
        void twoCommunes() {
            communes("K1", "K2");
        }

        @Test
        void aLongerReportStandsForTheShorterOnesInsideIt() {
            flows("2022-01", "K1=10", "K2=3");
            flows("2022-02", "K1=10");
            flows("2022-Q1", "K1=90");
            flows("2022-04", "K1=4");

            assertThat(figure("F", "T", "2022-Q1")).isEqualTo("93 4/6");
            assertThat(figure("F", "K1", "2022-S1")).isEqualTo("94 4/6");
            assertThat(figure("F", "K1", "2022")).isEqualTo("94 4/12");
            assertThat(figure("F", "K1", "2022-Q1")).isEqualTo("90= 1/1");
            assertThat(lines("F", "K1", "2022-S1"))
                    .contains(
                            "K1 2022-01 10 covered by K1 2022-Q1",
                            "K1 2022-02 10 covered by K1 2022-Q1",
                            "K1 2022-Q1 90",
                            "K1 2022-04 4",
                            "K1 2022-05 - not-reported");

            flows("2022-03", "K1=10");
            assertThat(figure("F", "K1", "2022-Q1")).isEqualTo("90= 1/1 conflicting-periods");
            assertThat(figure("FR", "T", "2022-Q1")).isEqualTo("null 4/6 conflicting-periods conflicting-periods");
            assertThat(contradictions("F", "K1", "2022-Q1"))
                    .containsExactly(
                            "conflicting-periods: K1 2022-Q1 = 90 against K1 2022-01, K1 2022-02, K1 2022-03 = 30");
        }

        @Test
        void ofSeveralAgainstSeveralNeitherIsPreferred() {
            flows("2022-01-01/P9M", "K1=90");
            flows("2022-S1", "K1=60");
            flows("2022-S2", "K1=45");

            assertThat(figure("F", "K1", "2022")).isEqualTo("105 12/12");
            assertThat(lines("F", "K1", "2022")).contains("K1 2022-01-01/P9M 90 covered by K1 2022-S1 by K1 2022-S2");

            flows("2022-Q4", "K1=20");
            assertThat(figure("F", "K1", "2022")).isEqualTo("null 12/12 conflicting-periods conflicting-periods");
            assertThat(contradictions("F", "K1", "2022"))
                    .hasSize(1)
                    .allMatch(each -> each.contains("= 110") && each.contains("= 105"));
        }

        @Test
        void aSuccessorsQuarterTellsItsPredecessorsMonths() {
            values("F", "2022-01", "K1=5", "K2=6");
            values("F", "2022-02", "K1=5", "K2=6");
            merge("2022-03-01", "C", "K1", "K2");
            values("F", "2022-Q1", "C=40");

            assertThat(figure("F", "T", "2022-Q1")).isEqualTo("40 5/5");
            assertThat(figure("F", "T", "2022-01")).isEqualTo("11 2/2");
            assertThat(figure("F", "C", "2022-Q1")).isEqualTo("40= 1/1");
            assertThat(figure("F", "T", "2022-03")).isEqualTo("null 0/1 not-reported");
            assertThat(lines("F", "T", "2022-Q1"))
                    .contains("C 2022-Q1 40", "K1 2022-01 5 covered by C 2022-Q1", "K2 2022-02 6 covered by C 2022-Q1");
        }

        @Test
        void whatCrossesIsCountedOnce() {
            communes("X", "Y");
            villages("Y", "V");
            values("F", "2022-01", "Y=5");
            values("F", "2022-02", "Y=6");
            values("F", "2022-03", "Y=4");
            reorganisations.carryOut(act("2022-02-15").transfer(made.unit("V"), made.unit("X")));
            values("F", "2022-Q1", "X=30");

            assertThat(figure("F", "T", "2022-Q1")).isEqualTo("40 5+1/12");
            assertThat(lines("F", "T", "2022-Q1")).contains("Y 2022-01 5 counted-twice by X 2022-Q1");
        }

        /** Both villages of Y have told January, so that all of Y counts as told; the quarter of X tells only their land. */
        @Test
        void aLongReportIsLeftOutWhereShorterOnesTellMorePlacesEntirely() {
            communes("X", "Y");
            villages("Y", "V1", "V2");
            values("F", "2022-01", "X=10", "V1=1", "V2=2");
            reorganisations.carryOut(act("2022-02-15")
                    .transfer(made.unit("V1"), made.unit("X"))
                    .transfer(made.unit("V2"), made.unit("X")));
            values("F", "2022-02", "X=10");
            values("F", "2022-03", "X=10");
            values("F", "2022-Q1", "X=100");

            assertThat(figure("F", "T", "2022-Q1")).isEqualTo("33 4/12");
            assertThat(figure("F", "X", "2022-Q1")).isEqualTo("100= 1/1");
        }

        @Test
        void theLongerReportOfAnEndedUnitStillStandsForItsMonths() {
            for (String month : List.of("2022-01", "2022-02", "2022-03")) {
                values("F", month, "K1=10");
            }
            values("F", "2022-Q1", "K1=90");
            merge("2022-03-10", "C", "K1", "K2");

            assertThat(figure("F", "C", "2022-Q1")).startsWith("90 ").contains("conflicting-periods");
        }
    }

    @Nested
    class Stocks {

        @Test
        void onlyTheLastDayCounts() {
            communes("K1");
            define("S", "sum", "last");
            define("SR", "sum", "last", "missingInTime", "require-all");
            define("MAX", "max", "max");
            for (String indicator : List.of("S", "SR", "MAX")) {
                values(indicator, "2022-01", "K1=20");
                values(indicator, "2022-02", "K1=22");
            }
            assertThat(figure("S", "K1", "2022-Q1")).isEqualTo("22 0/1 older-value");
            assertThat(figure("SR", "K1", "2022-Q1")).isEqualTo("null 0/1 incomplete older-value");

            values("S", "2022-03", "K1=21");
            values("MAX", "2022-03", "K1=21");
            assertThat(figure("S", "K1", "2022-Q1")).isEqualTo("21 1/1");
            assertThat(lines("S", "K1", "2022-Q1"))
                    .containsExactly("K1 2022-01 20 not-last", "K1 2022-02 22 not-last", "K1 2022-03 21");
            assertThat(figure("MAX", "K1", "2022-Q1")).isEqualTo("22 3/3");
            assertThat(lines("MAX", "K1", "2022-Q1"))
                    .containsExactly("K1 2022-01 20 not-extreme", "K1 2022-02 22", "K1 2022-03 21 not-extreme");
        }
    }

    @Nested
    class Transferred {

        @Test
        void landThatChangedHandsIsNotTheSameCommune() {
            communes("X", "Y");
            villages("X", "V1", "V2");
            villages("Y", "V3");
            define("V", "sum", "sum", "levels", List.of("village"));
            values("F", "2022-01", "X=8", "Y=4");
            values("V", "2022-01", "V1=3", "V2=5", "V3=4");
            reorganisations.carryOut(act("2022-02-15").transfer(made.unit("V2"), made.unit("Y")));

            assertThat(figure("F", "X", "2022-01", "2022-02-28"))
                    .startsWith("null")
                    .contains("share-unknown");
            assertThat(figure("F", "Y", "2022-01", "2022-02-28"))
                    .startsWith("null")
                    .contains("share-unknown");
            assertThat(figure("F", "T", "2022-01", "2022-02-28")).isEqualTo("12 2/2");
            assertThat(figure("V", "X", "2022-01", "2022-02-28")).isEqualTo("3 1/1");
            assertThat(figure("V", "Y", "2022-01", "2022-02-28")).isEqualTo("9 2/2");
        }

        private void transferred(String day, String village, String parent, String share) {
            reorganisations.carryOut(act(day).transfer(made.unit(village), made.unit(parent), new BigDecimal(share)));
        }

        @Test
        void aStatedShareOfTheGiversNumbersGoesAlong() {
            communes("X", "Y");
            villages("X", "V1", "V2");
            villages("Y", "V3");
            values("F", "2022-01", "X=8", "Y=4");
            transferred("2022-02-15", "V2", "Y", "0.25");
            values("F", "2022-02", "X=5", "Y=7");

            assertThat(figure("F", "X", "2022-01", "2022-02-28")).isEqualTo("6~ 1/1");
            assertThat(figure("F", "Y", "2022-01", "2022-02-28")).isEqualTo("6~ 2/2");
            assertThat(figure("F", "T", "2022-01", "2022-02-28")).isEqualTo("12 2/2");
            assertThat(figure("F", "X", "2022-02", "2022-01-31")).contains("share-unknown");
            assertThat(figure("F", "Y", "2022-02", "2022-01-31")).contains("share-unknown");
            assertThat(figure("F", "T", "2022-02", "2022-01-31")).isEqualTo("12 2/2");
        }

        @Test
        void whatIsImmaterialIsStillAnEstimate() {
            communes("X", "Y");
            villages("X", "V1", "V2");
            values("F", "2022-01", "X=8", "Y=4");
            transferred("2022-02-15", "V2", "Y", "0");

            assertThat(figure("F", "X", "2022-01", "2022-02-28")).isEqualTo("8~ 1/1");
            assertThat(figure("F", "Y", "2022-01", "2022-02-28")).isEqualTo("4~ 2/2");
        }

        /** The quarter of Y tells the January of V2; of what X told of January the rest counts. */
        @Test
        void theUnitAboveCutsItToo() {
            communes("X", "Y");
            villages("X", "V1", "V2");
            values("F", "2022-01", "X=8");
            transferred("2022-02-15", "V2", "Y", "0.25");
            values("F", "2022-02", "X=5");
            values("F", "2022-03", "X=5");
            values("F", "2022-Q1", "Y=30");

            assertThat(figure("F", "T", "2022-Q1")).isEqualTo("46~ 6/6");
            assertThat(figure("F", "X", "2022-Q1", "2022-03-31")).isEqualTo("16~ 3/3");
        }

        /** Of what is left after a first village had gone, a second one takes its share, and so on into other units. */
        @Test
        void whatGoesOnIsCutOnceMore() {
            communes("X", "Y", "Z");
            villages("X", "V1", "V2");
            values("F", "2022-01", "X=100");
            transferred("2022-02-15", "V1", "Y", "0.2");
            transferred("2022-03-15", "V2", "Z", "0.5");
            reorganisations.carryOut(act("2022-04-01").transfer(made.unit("V1"), made.unit("Z")));

            assertThat(figure("F", "X", "2022-01", "2022-04-30")).isEqualTo("40~ 1/1");
            assertThat(figure("F", "Z", "2022-01", "2022-04-30")).isEqualTo("60~ 1/2");
            assertThat(figure("F", "Y", "2022-01", "2022-03-31")).isEqualTo("20~ 1/2");
        }

        /** Nobody knows how much of A's number the village had: the share is of what C told. */
        @Test
        void aShareSaysNothingOfWhatOnlyAPartOfTheGiverHadTold() {
            communes("A", "B", "Y");
            villages("A", "V1");
            values("F", "2022-01", "A=10", "B=20", "Y=1");
            reorganisations.carryOut(act("2022-02-01")
                    .create(made.unit("C"), "C", "xã", made.unit("T"))
                    .transfer(made.unit("V1"), made.unit("C"))
                    .merge(made.unit("A"), made.unit("C"))
                    .merge(made.unit("B"), made.unit("C")));
            transferred("2022-03-01", "V1", "Y", "0.1");

            assertThat(figure("F", "C", "2022-01", "2022-03-31")).contains("share-unknown");
            assertThat(figure("F", "T", "2022-01", "2022-03-31")).isEqualTo("31 3/3");
        }

        /** A stands in for March with V, which X has then: nobody knows how much of A's number is X's. */
        @Test
        void whatAGoneUnitToldOfLandThatAnotherHasNowIsUnknownThere() {
            communes("A", "B", "X");
            villages("A", "V1");
            values("F", "2022-03", "A=5");
            values("F", "2022-01", "X=1");
            values("F", "2022-02", "X=2");
            reorganisations.carryOut(act("2022-02-01")
                    .create(made.unit("C"), "C", "xã", made.unit("T"))
                    .transfer(made.unit("V1"), made.unit("C"))
                    .merge(made.unit("A"), made.unit("C"))
                    .merge(made.unit("B"), made.unit("C")));
            reorganisations.carryOut(act("2022-02-15").transfer(made.unit("V1"), made.unit("X")));

            assertThat(figure("F", "X", "2022-03")).contains("share-unknown");
            assertThat(figure("F", "X", "2022-Q1")).contains("share-unknown");
            assertThat(figure("F", "T", "2022-03")).startsWith("5 ");
        }

        @Test
        void aDividedUnitOfWhichAPartGaveLandAwayIsNotCutByGuessing() {
            communes("R", "Y");
            villages("R", "V1", "V2");
            values("F", "2022-01", "R=50");
            ReorganisationDesk.Act act = act("2022-02-01")
                    .create(made.unit("D1"), "D1", "xã", made.unit("T"))
                    .create(made.unit("D2"), "D2", "xã", made.unit("T"))
                    .transfer(made.unit("V1"), made.unit("D1"))
                    .transfer(made.unit("V2"), made.unit("D2"))
                    .split(made.unit("R"), made.unit("D1"), "0.6")
                    .split(made.unit("R"), made.unit("D2"), "0.4");
            reorganisations.carryOut(act);
            reorganisations.carryOut(act("2022-03-01").transfer(made.unit("V1"), made.unit("Y")));

            assertThat(figure("F", "D1", "2022-01", "2022-02-28")).isEqualTo("30~ 1/1");
            assertThat(figure("F", "D1", "2022-01", "2022-03-31")).contains("share-unknown");
            assertThat(figure("F", "D2", "2022-01", "2022-03-31")).isEqualTo("20~ 1/1");
        }
    }

    /** The province printed what its villages come to; one commune reported something else. */
    @Test
    void aTotalIsHeldAgainstEveryLevelBelowIt() {
        communes("A", "B");
        villages("A", "A1", "A2");
        villages("B", "B1");
        define("V", "sum", "sum", "levels", List.of("province", "commune", "village"));
        values("V", "2022-03", "T=15", "A=6", "A1=3", "A2=5", "B1=7");

        made.get("/figures/statement?indicator=" + made.indicator("V") + "&unit=" + made.unit("T") + "&period=2022-03")
                .body("partsBy", is("unit"))
                .body("verdict", is("below"))
                .body("levels.level", is(List.of("commune", "village")))
                .body("levels.sum", is(List.of(13, 15)))
                .body("levels.units", is(List.of(2, 3)))
                .body("levels.told", is(List.of(2, 3)))
                .body("levels.verdict", is(List.of("below", "equal")));
        made.get("/figures/statement?indicator=" + made.indicator("V") + "&unit=" + made.unit("A") + "&period=2022-03")
                .body("levels.size()", is(0))
                .body("verdict", is("above"));
    }

    /** An answer for an instant stands for ever as long as figures are made by the same rules. */
    @Test
    void everyAnswerSaysByWhichRulesItWasMade() {
        communes("K1");
        flows("2022-03", "K1=7");
        String about = "indicator=" + made.indicator("F") + "&period=2022-03";
        for (String asked : List.of(
                "/figures?unit=" + made.unit("T") + "&" + about,
                "/figures/explain?unit=" + made.unit("T") + "&" + about,
                "/figures/explain/lines?unit=" + made.unit("T") + "&" + about,
                "/figures/statement?unit=" + made.unit("T") + "&" + about,
                "/rankings?level=commune&" + about)) {
            made.get(asked).header("Rules-Version", "1");
        }
    }

    @Nested
    class Compared {

        @Test
        void thePeriodBeforeIsMadeForTheLandOfThisOne() {
            communes("X", "K7");
            values("F", "2022-03", "X=6", "K7=5");
            reorganisations.carryOut(act("2022-04-01")
                    .create(made.unit("X2"), "Xã", "xã", made.unit("T"))
                    .merge(made.unit("X"), made.unit("X2"))
                    .merge(made.unit("K7"), made.unit("X2")));
            values("F", "2022-04", "X2=12");

            made.figures("F", "X2", "period=2022-04&compare=previous")
                    .body("items[0].previous", is(11))
                    .body("items[0].change", is(1));
        }

        /** Case 30: X goes on, with the land of K7. */
        @Test
        void thePeriodBeforeHasTheLandThatCameSince() {
            communes("X", "K7");
            villages("X", "VX");
            villages("K7", "V7");
            values("F", "2022-03", "X=6", "K7=5");
            reorganisations.carryOut(
                    act("2022-04-01").transfer(made.unit("V7"), made.unit("X")).abolish(made.unit("K7")));
            values("F", "2022-04", "X=12");

            made.figures("F", "X", "period=2022-04&compare=previous")
                    .body("items[0].value", is(12))
                    .body("items[0].previous", is(11))
                    .body("items[0].change", is(1));
        }

        /** In March K1 was the third of three; in the units of April there are two, of which C was the first. */
        @Test
        void aRankChangesAmongTheUnitsOfThisPeriod() {
            communes("K1", "K2", "K3");
            values("F", "2022-03", "K1=7", "K2=9", "K3=10");
            merge("2022-04-01", "C", "K1", "K2");
            values("F", "2022-04", "C=8", "K3=20");

            made.get("/rankings?indicator=" + made.indicator("F") + "&within=" + made.unit("T")
                            + "&level=commune&period=2022-04&boundaries=as-reported")
                    .body("items.figure.unit.code", is(List.of(made.unit("K3"), made.unit("C"))))
                    .body("items.rankPrevious", is(List.of(2, 1)))
                    .body("items.changeOfRank", is(List.of(1, -1)));
        }

        @Test
        void aChangeIsTheDifferenceOfWhatIsBehindTheNumbers() {
            communes("K1", "K2", "K3");
            define("M", Bodies.with(Bodies.indicator("Điểm", "score"), "decimals", 0), "mean", "mean");
            values("M", "2022-03", "K1=4", "K2=5");
            values("M", "2022-04", "K1=6", "K2=6", "K3=7");

            made.figures("M", "T", "period=2022-04&compare=previous")
                    .body("items[0].value", is(6))
                    .body("items[0].previous", is(5))
                    .body("items[0].change", is(2));
        }
    }

    @Nested
    class Rules {

        @ParameterizedTest
        @CsvSource({"M,70", "W,75", "Q,78.18"})
        void standInsCountForAPartOfTheirSuccessor(String indicator, String expected) {
            communes("A", "B");
            define("PEOPLE", "sum", "last");
            define("M", Bodies.indicator("Điểm", "score"), "mean", "mean");
            define("W", Bodies.indicator("Điểm", "score"), "weighted-mean", "mean", "weight", made.indicator("PEOPLE"));
            define("Q", Bodies.percentage("Tỷ lệ"), "ratio-of-sums", "ratio-of-sums");
            values("PEOPLE", "2022-05", "A=1", "B=3");
            values("M", "2022-05", "A=60", "B=80");
            values("W", "2022-05", "A=60", "B=80");
            values("Q", "2022-05", "A=6/10", "B=80/100");
            merge("2022-05-10", "C", "A", "B");

            assertThat(figure(indicator, "C", "2022-05", "current")).isEqualTo(expected + " 1/1 by-predecessors");
        }

        /** Nobody lived there in January: what was told of it weighs nothing, and February is the quarter. */
        @Test
        void aMonthInWhichNothingHasAWeightIsPassedOver() {
            communes("A", "B");
            define("PEOPLE", "sum", "sum");
            for (String time : List.of("mean", "weighted-mean")) {
                String code = "W" + time.length();
                define(
                        code,
                        Bodies.indicator("Điểm", "score"),
                        "weighted-mean",
                        time,
                        "weight",
                        made.indicator("PEOPLE"));
                values(code, "2022-01", "A=60", "B=80");
                values(code, "2022-02", "A=50", "B=90");
            }
            values("PEOPLE", "2022-01", "A=0", "B=0");
            values("PEOPLE", "2022-02", "A=1", "B=3");

            assertThat(figure("W4", "T", "2022-01")).isEqualTo("null 2/2 division-by-zero");
            assertThat(figure("W4", "T", "2022-Q1")).startsWith("80 ");
            assertThat(figure("W13", "T", "2022-Q1")).startsWith("80 ");
            values("PEOPLE", "2022-03", "A=0", "B=0");
            values("W4", "2022-03", "A=1", "B=2");
            assertThat(figure("W4", "T", "2022-Q1")).startsWith("80 ");
        }

        @Test
        void sizesCountWhatIsOwed() {
            communes("A", "B", "K");
            define("M", Bodies.indicator("Điểm", "score"), "mean", "mean");
            values("M", "2022-05", "A=60", "B=80", "K=100");
            merge("2022-05-10", "C", "A", "B");

            assertThat(figure("M", "T", "2022-05")).isEqualTo("85 2/2 by-predecessors");
            assertThat(contributed("M", "T", "2022-05", "A")).isEqualTo("60 x 0.5");
            assertThat(contributed("M", "T", "2022-05", "B")).isEqualTo("80 x 0.5");
            assertThat(contributed("M", "T", "2022-05", "K")).isEqualTo("100 x 1");
        }

        @Test
        void printedPercentagesOfPredecessorsAreListed() {
            communes("A", "B");
            define("Q", Bodies.percentage("Tỷ lệ"), "ratio-of-sums", "ratio-of-sums");
            values("Q", "2022-05", "A=60", "B=80");
            merge("2022-05-10", "C", "A", "B");

            assertThat(figure("Q", "C", "2022-05", "current")).isEqualTo("null 1/1 not-convertible by-predecessors");
            made.figures("Q", "C", "period=2022-05").body("items[0].notConvertible.size()", is(2));
        }

        @Test
        void whatIsOpenCountsAsZeroWhereTheDefinitionSaysSo() {
            communes("K1", "K2", "K4");
            define("Z", Bodies.indicator("Điểm", "score"), "mean", "mean", "missingInSpace", "zero");
            values("Z", "2022-05", "K1=6", "K2=9");

            assertThat(figure("Z", "T", "2022-05")).isEqualTo("5 2/3");
            assertThat(contributed("Z", "T", "2022-05", "K4")).isEqualTo("0 x 1");
        }

        /** Case 25: a mean of means is rounded once. */
        @Test
        void aLongerPeriodHasWhatEachOfItsPiecesComesTo() {
            communes("A", "B");
            define("M", Bodies.with(Bodies.indicator("Điểm", "score"), "decimals", 0), "mean", "mean");
            define("N", "count", "sum");
            values("M", "2022-01", "A=4", "B=5");
            values("M", "2022-02", "A=4", "B=5");
            values("M", "2022-03", "A=4", "B=4");
            values("N", "2022-02", "A=8", "B=9");

            assertThat(figure("M", "T", "2022-Q1")).isEqualTo("4 6/6");
            assertThat(subtotals("M", "T", "2022-Q1")).containsExactly("2022-01 4.5", "2022-02 4.5", "2022-03 4");
            assertThat(figure("N", "T", "2022-Q1")).startsWith("2 2/6");
            assertThat(subtotals("N", "T", "2022-Q1"))
                    .containsExactly("2022-01 not-reported", "2022-02 2", "2022-03 not-reported");
            assertThat(contributed("N", "T", "2022-02", "A")).isEqualTo("- x 1");
        }
    }

    @Nested
    class Due {

        /** Case 32: an act on the 20th belongs after the month of the decree, which ends on the 14th. */
        @Test
        void whoIsThereOnTheLastDayOfTheDecreesMonthReportsIt() {
            communes("A", "B");
            define("G", "sum", "sum", "periodBasis", "decree-09");
            made.reported("G", "A", "2022-09", "", Reported.of("3").basis("decree-09"));
            made.reported("G", "B", "2022-09", "", Reported.of("4").basis("decree-09"));
            merge("2022-09-20", "C", "A", "B");

            assertThat(communesWith("G", "2022-09", "as-reported")).containsExactly("A 3= 1/1", "B 4= 1/1");
            assertThat(figure("G", "T", "2022-09")).isEqualTo("7 2/2");
            assertThat(figure("G", "T", "2022-Q3")).isEqualTo("7 2/6");
            assertThat(communesWith("G", "2022-09", "2022-09-30")).containsExactly("C 7 2/2");
            made.get("/figures/explain?indicator=" + made.indicator("G") + "&unit=" + made.unit("T")
                            + "&period=2022-09")
                    .body("boundaries.day", is("2022-09-14"))
                    .body("boundaries.acts.size()", is(0));

            made.reported("G", "C", "2022-10", "", Reported.of("9").basis("decree-09"));
            assertThat(communesWith("G", "2022-10", "as-reported")).containsExactly("C 9= 1/1");
        }

        @Test
        void whoIsDueIsLookedUpOnTheLastDayOfTheBasis() {
            communes("A", "B");
            define("G", "sum", "sum", "periodBasis", "decree-09");
            merge("2022-08-20", "C", "A", "B");
            made.reported("G", "C", "2022-09", "", Reported.of("9").basis("decree-09"));
            assertThat(figure("G", "T", "2022-Q3")).isEqualTo("9 1/5");
        }

        private List<String> communesWith(String indicator, String period, String boundaries) {
            JsonPath found = made.get("/figures?indicator=" + made.indicator(indicator) + "&unit=" + made.unit("T")
                            + "&level=commune&period=" + period + "&boundaries=" + boundaries)
                    .extract()
                    .jsonPath(exact());
            List<String> codes = found.getList("items.unit.code");
            List<String> told = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                told.add(codes.get(i).replace(made.unit(""), "") + " " + written(found, "items[" + i + "]."));
            }
            return told;
        }

        @Test
        void aCommuneWithoutVillagesIsDueBesideVillagesElsewhere() {
            communes("A", "B");
            villages("A", "A1", "A2");
            define("V", "sum", "sum", "levels", List.of("commune", "village"));
            values("V", "2022-03", "A1=1", "A2=2");

            assertThat(figure("V", "T", "2022-03")).isEqualTo("3 2/3");
            assertThat(lines("V", "T", "2022-03")).contains("B 2022-03 - not-reported");

            values("V", "2022-03", "A=5", "B=4");
            assertThat(figure("V", "T", "2022-03")).isEqualTo("9 3/3");
        }

        @Test
        void villagesCanAnswerForACommuneThatIsDue() {
            communes("A", "B");
            villages("A", "A1", "A2");
            values("F", "2022-03", "A1=1", "B=4");

            assertThat(figure("F", "T", "2022-03")).isEqualTo("5 1+1/2");

            values("F", "2022-03", "A2=2");
            assertThat(figure("F", "T", "2022-03")).isEqualTo("7 2/2");
        }
    }
}
