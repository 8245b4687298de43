package vn.tongket.indicators.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Who reports, what counts as missing, what a value is held against, and how a derived indicator is computed. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DefinitionRulesTest {

    private static final String INDICATORS = "/api/v1/indicators/";

    @Inject
    World world;

    @BeforeEach
    void aProvinceAndTwoCounts() {
        world.unit("DR", "Tỉnh Thử Định Nghĩa", "tỉnh", null);
        world.unit("DR-X", "Xã Thử Định Nghĩa", "xã", "DR");
        world.unit("DR-P", "Phường Thử Định Nghĩa", "phường", "DR");
        define("DR_TEAMS", Bodies.with(Bodies.count("Số tổ"), "unitOfMeasure", "team"));
        define("DR_VILLAGES", Bodies.with(Bodies.count("Số thôn"), "unitOfMeasure", "village"));
    }

    private void define(String code, Map<String, Object> body) {
        change(code, body).statusCode(anyOf(is(200), is(201)));
    }

    private ValidatableResponse put(String code, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "DR")
                .header("Accept-Language", "en")
                .body(body)
                .put(INDICATORS + code)
                .then();
    }

    private ValidatableResponse change(String code, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "DR")
                .header("Accept-Language", "en")
                .header("If-Match", given().get(INDICATORS + code).statusCode() == 200 ? "*" : "")
                .body(body)
                .put(INDICATORS + code)
                .then();
    }

    private static Map<String, Object> percent(String formula) {
        return Bodies.with(
                Bodies.indicator("Tỷ lệ tính", "amount"),
                "unitOfMeasure",
                "percent",
                "decimals",
                2,
                "formula",
                formula);
    }

    @Nested
    class Saying {

        @Test
        void keepsAllThatADefinitionSays() {
            Map<String, Object> body = Bodies.with(
                    Bodies.count("Nói đủ"),
                    "reporterKinds",
                    List.of("xã", "phường", "xã"),
                    "missingInSpace",
                    "require-all",
                    "missingInTime",
                    "zero",
                    "evidenceRequired",
                    true,
                    "exclusions",
                    Map.of("vi", "Không tính hồ sơ mật."),
                    "jumpTolerance",
                    12.50,
                    "notAbove",
                    "DR_VILLAGES");
            put("DR_FULL", body).statusCode(201);

            given().get(INDICATORS + "DR_FULL")
                    .then()
                    .body("reporterKinds", contains("xã", "phường"))
                    .body("missingInSpace", is("require-all"))
                    .body("missingInTime", is("zero"))
                    .body("evidenceRequired", is(true))
                    .body("exclusions.vi", is("Không tính hồ sơ mật."))
                    .body("jumpTolerance", is(12.5f))
                    .body("notAbove", is("DR_VILLAGES"));
            put("DR_FULL", Bodies.with(body, "jumpTolerance", 12.5))
                    .statusCode(200)
                    .header("ETag", is("\"1\""));
            put("DR_FULL", Bodies.with(body, "missingInTime", "skip")).statusCode(428);
        }

        /** Who has the days of a unit that is gone can only be added to those of the one that came after it. */
        @Test
        void onlyWhatIsAddedUpInTimeIsToldDayByDay() {
            Map<String, Object> body = Bodies.with(Bodies.count("Theo ngày"), "reportsFor", "own-days");
            put("DR_DAYS", Bodies.with(body, "rollUpInTime", "last"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.own-days-not-added"))
                    .body("errors.pointer", contains("/reportsFor"));
            put("DR_DAYS", Bodies.with(body, "rollUpInTime", "sum"))
                    .statusCode(201)
                    .body("reportsFor", is("own-days"));
        }

        @Test
        void whatIsLeftOutIsTheSameAsItsDefault() {
            put("DR_PLAIN", Bodies.count("Để trống"))
                    .statusCode(201)
                    .body("reporterKinds", nullValue())
                    .body("missingInSpace", is("skip"))
                    .body("missingInTime", is("skip"))
                    .body("evidenceRequired", is(false))
                    .body("reportsFor", is("period-end"))
                    .body("formula", nullValue());
            put(
                            "DR_PLAIN",
                            Bodies.with(
                                    Bodies.count("Để trống"),
                                    "missingInSpace",
                                    "skip",
                                    "evidenceRequired",
                                    false,
                                    "reporterKinds",
                                    List.of()))
                    .statusCode(200)
                    .header("ETag", is("\"1\""));
        }

        @Test
        void tellsAllBrokenRulesAtOnce() {
            put(
                            "DR_BROKEN",
                            Bodies.with(
                                    Bodies.count("Sai nhiều"),
                                    "reporterKinds",
                                    List.of("thái ấp", "thôn"),
                                    "evidenceRequired",
                                    true,
                                    "weight",
                                    "DR_NOWHERE",
                                    "notAbove",
                                    "DR_BROKEN",
                                    "jumpTolerance",
                                    0,
                                    "formula",
                                    "DR_TEAMS + DR_NOWHERE"))
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "indicator.kind-unknown",
                                    "indicator.kind-of-other-level",
                                    "indicator.derived-not-reported",
                                    "indicator.derived-not-reported",
                                    "indicator.weight-unused",
                                    "indicator.reference-unknown",
                                    "indicator.reference-itself",
                                    "indicator.tolerance-zero",
                                    "indicator.reference-unknown",
                                    "indicator.formula-units"))
                    .body("errors.pointer", hasItems("/reporterKinds/0", "/reporterKinds/1", "/weight", "/notAbove"));
            put("DR_BROKEN", Bodies.with(Bodies.count("X"), "missingInSpace", "guess", "evidenceRequired", "yes"))
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/missingInSpace", "/evidenceRequired"));
        }

        @Test
        void aWeightedMeanNeedsItsWeight() {
            Map<String, Object> mean =
                    Bodies.with(Bodies.indicator("Trung bình", "score"), "rollUpInSpace", "weighted-mean");

            put("DR_MEAN", mean).statusCode(422).body("errors.code", contains("indicator.weight-missing"));
            put("DR_MEAN", Bodies.with(mean, "weight", "DR_VILLAGES"))
                    .statusCode(201)
                    .body("weight", is("DR_VILLAGES"));
            put("DR_MEAN_IN_TIME", Bodies.with(mean, "rollUpInSpace", "mean", "rollUpInTime", "weighted-mean"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.weight-missing"));
        }
    }

    @Nested
    class Formulas {

        @Test
        void areKeptAsWritten() {
            put("DR_RATE", percent("round(DR_TEAMS / DR_VILLAGES * 100, 2)"))
                    .statusCode(201)
                    .body("formula", is("round(DR_TEAMS / DR_VILLAGES * 100, 2)"));
        }

        @Test
        void areRefusedWithThePlaceThatIsWrong() {
            put("DR_WRONG", percent("DR_TEAMS / (DR_VILLAGES"))
                    .statusCode(422)
                    .body("errors[0].pointer", is("/formula"))
                    .body("errors[0].code", is("indicator.formula-end"))
                    .body("errors[0].message", containsString("Character 24"));
            put("DR_WRONG", percent("DR_TEAMS ; drop table"))
                    .statusCode(422)
                    .body("errors[0].message", containsString("Character 10: ;"));
            put("DR_WRONG", percent("100 / 3"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.formula-of-nothing"));
            put("DR_WRONG", percent("1 + ".repeat(250) + "DR_TEAMS"))
                    .statusCode(400)
                    .body("errors.code", contains("body.size"));
        }

        @Test
        void nameIndicatorsThatThereAre() {
            put("DR_UNKNOWN", percent("DR_TEAMS / DR_NOBODY * DR_NOTHING.numerator"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.reference-unknown", "indicator.reference-unknown"))
                    .body("errors[0].message", containsString("DR_NOBODY"));
        }

        @Test
        void neverLeadBackToThemselves() {
            put("DR_SELF", percent("DR_SELF / 2"))
                    .statusCode(422)
                    .body("errors.code", hasItems("indicator.formula-circle"));
            define("DR_ONE", percent("DR_TEAMS / DR_VILLAGES"));
            define("DR_TWO", percent("DR_ONE / 2"));
            change("DR_ONE", percent("DR_TWO * 2"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.formula-circle"))
                    .body("errors[0].message", containsString("DR_ONE → DR_TWO → DR_ONE"));
        }

        @Test
        void twoAtOnceMakeNoCircleTogether() throws Exception {
            define("DR_LEFT", Bodies.with(percent("DR_TEAMS / 1"), "validFrom", "2022-01-01"));
            define("DR_RIGHT", Bodies.with(percent("DR_TEAMS / 1"), "validFrom", "2022-01-01"));
            Callable<Integer> left =
                    () -> change("DR_LEFT", percent("DR_RIGHT / 2")).extract().statusCode();
            Callable<Integer> right =
                    () -> change("DR_RIGHT", percent("DR_LEFT / 2")).extract().statusCode();
            world.token(Role.ADMINISTRATOR, "DR");

            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> answers = both.invokeAll(List.of(left, right));
                Assertions.assertThat(
                                List.of(answers.get(0).get(), answers.get(1).get()))
                        .containsExactlyInAnyOrder(200, 422);
            }
        }

        @Test
        void haveUnitsThatFit() {
            put("DR_APPLES", percent("DR_TEAMS + DR_VILLAGES"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.formula-units", "indicator.formula-units"))
                    .body("errors[0].message", containsString("Character 12"))
                    .body("errors[0].message", containsString("team"));
            define("DR_SUM", Bodies.with(percent("max(0, DR_TEAMS - 0)"), "unitOfMeasure", "team"));
            change("DR_TEAMS", Bodies.with(Bodies.count("Số tổ"), "unitOfMeasure", "group"))
                    .statusCode(422)
                    .body("errors.code", contains("indicator.unit-in-formula"))
                    .body("errors[0].pointer", is("/unitOfMeasure"))
                    .body("errors[0].message", containsString("DR_SUM"));
        }
    }

    @Nested
    class Reporters {

        private ValidatableResponse report(String indicator, String unit) {
            return world.as(Role.REPORTER, "DR")
                    .header("Accept-Language", "en")
                    .body(Map.of("value", 3))
                    .put("/api/v1/observations/" + indicator + "/" + unit + "/2022")
                    .then();
        }

        @Test
        void areOfTheKindsThatTheDefinitionNames() {
            define("DR_WARDS", Bodies.with(Bodies.count("Của phường"), "reporterKinds", List.of("phường")));

            report("DR_WARDS", "DR-P").statusCode(anyOf(is(200), is(201)));
            report("DR_WARDS", "DR-X")
                    .statusCode(422)
                    .body("errors.code", contains("observation.kind-not-asked"))
                    .body("errors[0].message", containsString("xã"));
            world.as(Role.REPORTER, "DR")
                    .contentType("text/csv")
                    .body("indicator,unit,period,value\nDR_WARDS,DR-X,2022,3\n")
                    .post("/api/v1/observations/imports")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("observation.kind-not-asked"));
        }

        @Test
        void thereAreNoneOfWhatIsComputed() {
            define("DR_COMPUTED", percent("DR_TEAMS / DR_VILLAGES * 100"));

            report("DR_COMPUTED", "DR-X").statusCode(422).body("errors.code", contains("observation.derived"));
            world.as(Role.ADMINISTRATOR, "DR")
                    .contentType("text/csv")
                    .body("indicator,unit,period,value,knownSince\nDR_COMPUTED,DR-X,2021,3,2022-01-05T00:00:00+07:00\n")
                    .post("/api/v1/observations/imports")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("observation.derived"));
        }
    }
}
