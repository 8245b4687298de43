package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** What was known at an instant, and what was on file then: of units, values, definitions and targets. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TwoTimesTest {

    @Inject
    FigureTrial trial;

    @Inject
    World world;

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    private FigureTrial.Province made;
    private Instant noted;

    @BeforeEach
    void twoCommunesReportedInMay() {
        made = trial.bare();
        world.unit(made.unit("T"), "Tỉnh", "tỉnh", null);
        world.unit(made.unit("A"), "Xã A", "xã", made.unit("T"));
        world.unit(made.unit("B"), "Xã B", "xã", made.unit("T"));
        define(0);
        made.value("F", "A", "2022-05", "3");
        made.value("F", "B", "2022-05", "4");
        settable.advance(Duration.ofHours(1));
        noted = clock.instant();
        settable.advance(Duration.ofHours(1));
    }

    @AfterEach
    void clockBack() {
        settable.reset();
    }

    private void define(int decimals) {
        made.define(
                "F",
                Bodies.with(
                        Bodies.count("Số"),
                        "frequency",
                        "month",
                        "levels",
                        List.of("commune"),
                        "decimals",
                        decimals,
                        "rollUpInSpace",
                        "sum",
                        "rollUpInTime",
                        "sum"));
    }

    private ValidatableResponse post(Map<String, Object> act) {
        return world.as(Role.ADMINISTRATOR, null)
                .body(act)
                .post("/api/v1/unit-changes")
                .then();
    }

    /** A and B become C on a day; without an instant known since now. */
    private Map<String, Object> merger(String day, Instant knownSince) {
        return Bodies.with(
                Map.of(
                        "effectiveDate",
                        day,
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
                                        made.unit("C"),
                                        "name",
                                        Bodies.name("Xã C"),
                                        "kind",
                                        "xã",
                                        "parent",
                                        made.unit("T")),
                                Map.of("change", "merge", "unit", made.unit("A"), "successor", made.unit("C")),
                                Map.of("change", "merge", "unit", made.unit("B"), "successor", made.unit("C")))),
                "knownSince",
                knownSince == null ? null : knownSince.toString(),
                "decisions",
                List.of(Map.of("decision", "stand-in")));
    }

    private String carryOut(Map<String, Object> act) {
        String id = post(act).statusCode(201).extract().path("id");
        settable.advance(Duration.ofHours(1));
        return id;
    }

    private void undo(String act) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("status", "undone", "reason", "Nhập nhầm"))
                .put("/api/v1/unit-changes/" + act + "/status")
                .then()
                .statusCode(200);
        settable.advance(Duration.ofHours(1));
    }

    private static String get(String address) {
        return given().get("/api/v1" + address).then().statusCode(200).extract().asString();
    }

    /** The communes of May with their figures, as {@code A 3}. */
    private List<String> communes(String more) {
        ValidatableResponse found = made.figures("F", "T", "level=commune&period=2022-05" + more);
        List<String> told = new ArrayList<>();
        int many = found.extract().path("items.size()");
        for (int i = 0; i < many; i++) {
            String code = found.extract().path("items[" + i + "].unit.code");
            Object value = found.extract().path("items[" + i + "].value");
            boolean later = Boolean.TRUE.equals(found.extract().path("items[" + i + "].learnedLater"));
            told.add(code.substring(made.unit("").length()) + " " + value + (later ? " learned later" : ""));
        }
        return told;
    }

    private String asOf() {
        return "&asOf=" + noted;
    }

    private String onFile() {
        return asOf() + "&recorded=" + noted;
    }

    /** Addresses whose answers must stand. */
    private List<String> questions() {
        String figure = "indicator=" + made.indicator("F") + "&unit=" + made.unit("T") + "&period=2022-05" + onFile();
        return List.of(
                "/figures?level=commune&" + figure,
                "/figures?" + figure + "&boundaries=current&compare=target,previous,parent",
                "/figures?indicator=" + made.indicator("F") + "&period=2022-05" + onFile(),
                "/figures?indicator=" + made.indicator("F") + "&unit=" + made.unit("T") + "&period=last:3" + onFile(),
                "/figures/explain?" + figure,
                "/figures/statement?" + figure,
                "/rankings?indicator=" + made.indicator("F") + "&within=" + made.unit("T")
                        + "&level=commune&period=2022-05" + onFile(),
                "/units?within=" + made.unit("T") + onFile(),
                "/units?q=" + made.unit("") + onFile(),
                "/units/" + made.unit("A") + "?date=2022-06-01" + onFile(),
                "/units/" + made.unit("T") + "/children?date=2022-06-01" + onFile(),
                "/units/" + made.unit("A") + "/history?date=2022-04-01" + onFile());
    }

    @Nested
    class OfActs {

        @Test
        void anActThatIsRecordedLaterChangesNothingOfWhatWasKnown() {
            carryOut(merger("2022-05-10", null));
            assertThat(communes("")).containsExactly("C 7");
            assertThat(communes(asOf())).containsExactly("A 3", "B 4");
            assertThat(communes(onFile())).containsExactly("A 3", "B 4");
            assertThat(communes("&asOf=" + clock.instant())).containsExactly("C 7");
            assertThat(communes("&recorded=" + noted)).containsExactly("A 3", "B 4");
        }

        @Test
        void aUnitThatNobodyKnewIsNotFound() {
            carryOut(merger("2022-05-10", null));
            given().get("/api/v1/units/" + made.unit("C") + "?asOf=" + noted)
                    .then()
                    .statusCode(404);
            given().get("/api/v1/figures?indicator=" + made.indicator("F") + "&unit=" + made.unit("C")
                            + "&period=2022-05" + asOf())
                    .then()
                    .statusCode(404)
                    .body("code", is("unit.not-known-then"));
        }

        @Test
        void anActThatWasUndoneIsStillThereForWhoLooksBack() {
            String act = carryOut(merger("2022-05-10", null));
            Instant between = clock.instant();
            String history = get("/units/" + made.unit("C") + "/history?asOf=" + between);
            settable.advance(Duration.ofHours(1));
            undo(act);
            assertThat(communes("")).containsExactly("A 3", "B 4");
            assertThat(communes("&asOf=" + between)).containsExactly("C 7");
            assertThat(get("/units/" + made.unit("C") + "/history?asOf=" + between))
                    .isEqualTo(history);
            assertThat(communes(asOf())).containsExactly("A 3", "B 4");
        }

        @Test
        void anActThatIsUndoneLeavesEveryAnswerAsItWas() {
            List<String> now = questions().stream()
                    .map(question -> question.replace(onFile(), ""))
                    .toList();
            List<String> before = now.stream().map(TwoTimesTest::get).toList();
            String act = carryOut(merger("2022-05-10", null));
            made.value("F", "C", "2022-05", "16");
            assertThat(communes("")).containsExactly("C 16");
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "*")
                    .body(Map.of("status", "undone", "reason", "Nhập nhầm"))
                    .put("/api/v1/unit-changes/" + act + "/status")
                    .then()
                    .statusCode(409)
                    .body("errors.code", hasItem("unit-change.undecided-value"));
            world.as(Role.APPROVER, made.unit("T"))
                    .header("If-Match", "*")
                    .body(Map.of("status", "withdrawn", "reason", "Văn bản nhập nhầm"))
                    .put("/api/v1/observations/" + made.indicator("F") + "/" + made.unit("C")
                            + "/2022-05/versions/1/status")
                    .then()
                    .statusCode(200);
            undo(act);
            assertThat(now.stream().map(TwoTimesTest::get)).containsExactlyElementsOf(before);
        }

        @Test
        void aDocumentOfThenIsKnownSinceThenButNotOnFile() {
            carryOut(merger("2022-05-10", noted.minus(Duration.ofDays(1))));
            assertThat(communes(asOf())).containsExactly("C 7 learned later");
            assertThat(communes(onFile())).containsExactly("A 3", "B 4");
            made.get("/unit-changes?unit=" + made.unit("C"))
                    .body(
                            "items.knownSince",
                            contains(noted.minus(Duration.ofDays(1)).toString()));
        }

        @Test
        void nothingIsKnownBeforeItIsThereNorBeforeWhatItRestsOn() {
            post(merger("2022-05-10", clock.instant().plus(Duration.ofDays(1))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/knownSince"))
                    .body("errors.code", contains("unit-change.known-later"));
            carryOut(merger("2022-05-10", null));
            post(Bodies.with(
                            merger("2022-06-10", noted),
                            "changes",
                            List.of(Map.of(
                                    "change", "rename", "unit", made.unit("C"), "name", Bodies.name("Xã C Mới")))))
                    .statusCode(422)
                    .body("errors.pointer", contains("/knownSince"))
                    .body("errors.code", contains("unit-change.known-before-basis"));
        }

        @Test
        void theExplanationNamesTheActsThatWereKnown() {
            carryOut(merger("2022-06-10", null));
            String figure = "/figures/explain?indicator=" + made.indicator("F") + "&unit=" + made.unit("T")
                    + "&period=2022-05&boundaries=current";
            made.get(figure).body("boundaries.acts.size()", is(1));
            made.get(figure + asOf()).body("boundaries.acts", empty());
        }
    }

    @Nested
    class OfEverythingElse {

        @Test
        void aUnitIsNotKnownBeforeTheOneAboveIt() {
            carryOut(merger("2022-05-10", null));
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "*")
                    .body(Map.of(
                            "name",
                            Bodies.name("Thôn V"),
                            "kind",
                            "thôn",
                            "parent",
                            made.unit("C"),
                            "validFrom",
                            "2022-05-10",
                            "validTo",
                            "2022-12-31"))
                    .put("/api/v1/units/" + made.unit("V"))
                    .then()
                    .statusCode(201);
            settable.advance(Duration.ofHours(1));
            assertThat(communes(asOf())).containsExactly("A 3", "B 4");
            made.figures("F", "T", "level=commune,village&period=2022-04,2022-06&compare=parent" + asOf());
            given().get("/api/v1/units/" + made.unit("V") + "?date=2022-06-01" + asOf())
                    .then()
                    .statusCode(404)
                    .body("code", is("unit.not-known-then"));
            made.get("/units/" + made.unit("V") + "?date=2022-06-01&asOf=" + clock.instant());
        }

        @Test
        void anyPartThatCameOnFileLaterMakesTheWholeLearnedLater() {
            Instant long1 = noted.minus(Duration.ofDays(1));
            made.reported("F", "A", "2022-06", "", Reported.of("5").known(long1).recorded(long1));
            made.reported("F", "B", "2022-04", "", Reported.of("6").known(long1).recorded(clock.instant()));
            made.figures("F", "T", "period=2022-Q2" + asOf())
                    .body("items[0].value", is(18))
                    .body("items[0].learnedLater", is(true));
        }

        @Test
        void howLongTheLastPeriodsAreIsAskedOfTheDefinitionOfThen() {
            String last = "/figures?indicator=" + made.indicator("F") + "&unit=" + made.unit("T") + "&period=last:2";
            String before = get(last + onFile());
            made.define("F", Bodies.with(Bodies.count("Số"), "frequency", "quarter", "rollUpInTime", "sum"));
            settable.advance(Duration.ofHours(1));
            assertThat(get(last + onFile())).isEqualTo(before);
            made.get(last).body("items", empty());
        }

        @Test
        void aCorrectedUnitIsCalledAsItWasKnown() {
            world.as(Role.ADMINISTRATOR, null)
                    .header("If-Match", "*")
                    .body(Map.of("name", Bodies.name("Xã A Mới"), "kind", "xã", "parent", made.unit("T")))
                    .put("/api/v1/units/" + made.unit("A"))
                    .then()
                    .statusCode(200);
            settable.advance(Duration.ofHours(1));
            made.get("/units/" + made.unit("A")).body("name.vi", is("Xã A Mới"));
            made.get("/units/" + made.unit("A") + "?asOf=" + noted).body("name.vi", is("Xã A"));
            made.figures("F", "A", "period=2022-05" + asOf()).body("items[0].unit.name.vi", is("Xã A"));
        }

        @Test
        void aValueThatWasImportedWithAnOldDateIsKnownButWasNotOnFile() {
            world.unit(made.unit("D"), "Xã D", "xã", made.unit("T"));
            made.reported(
                    "F",
                    "D",
                    "2022-05",
                    "",
                    Reported.of("10").known(noted.minus(Duration.ofDays(1))).recorded(clock.instant()));
            made.figures("F", "T", "period=2022-05" + asOf())
                    .body("items[0].value", is(17))
                    .body("items[0].learnedLater", is(true));
            made.figures("F", "T", "period=2022-05" + onFile())
                    .body("items[0].value", is(7))
                    .body("items[0].learnedLater", nullValue());
            made.get("/observations?indicator=" + made.indicator("F") + onFile())
                    .body("items.size()", is(2));
            made.get("/observations?indicator=" + made.indicator("F") + asOf()).body("items.size()", is(3));
        }

        @Test
        void aDefinitionAndATargetAreThoseOfThen() {
            String key = made.indicator("F") + "/" + made.unit("T") + "/2022-05";
            define(2);
            made.target(key, 14);
            settable.advance(Duration.ofHours(1));
            made.figures("F", "T", "period=2022-05")
                    .body("items[0].definitionVersion", is(2))
                    .body("items[0].target.value", is(14));
            made.figures("F", "T", "period=2022-05" + asOf())
                    .body("items[0].definitionVersion", is(1))
                    .body("items[0].target", nullValue());
            made.get("/figures/explain?indicator=" + made.indicator("F") + "&unit=" + made.unit("T") + "&period=2022-05"
                            + asOf())
                    .body("definition.decimals", is(0));
        }

        @Test
        void todayIsTheDayThatIsAskedAbout() {
            carryOut(merger("2023-01-09", null));
            String yesterday = "&asOf=2023-01-08T05:00:00Z&recorded=" + clock.instant();
            assertThat(communes("&boundaries=current")).containsExactly("C 7");
            assertThat(communes("&boundaries=current" + yesterday))
                    .containsExactly("A 3 learned later", "B 4 learned later");
            made.value("F", "C", "2023-01", "9");
            made.figures("F", "T", "period=last:1").body("items.period", contains("2023-01"));
        }
    }

    @Test
    void anAnswerWithBothTimesStandsForEver() {
        List<String> before = questions().stream().map(TwoTimesTest::get).toList();
        carryOut(merger("2022-05-10", noted.minus(Duration.ofDays(30))));
        made.value("F", "C", "2022-06", "5");
        define(3);
        made.target(made.indicator("F") + "/" + made.unit("T") + "/2022-05", 14);
        settable.advance(Duration.ofHours(1));
        assertThat(questions().stream().map(TwoTimesTest::get)).containsExactlyElementsOf(before);
    }
}
