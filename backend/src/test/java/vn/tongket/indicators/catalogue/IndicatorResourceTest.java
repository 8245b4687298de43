package vn.tongket.indicators.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** The catalogue: definitions are dated, and a changed one is a new version. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IndicatorResourceTest {

    private static final String INDICATORS = "/api/v1/indicators";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void aProvince() {
        world.unit("IT", "Tỉnh Thử Chỉ Tiêu", "tỉnh", null);
    }

    private ValidatableResponse put(String code, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "IT")
                .body(body)
                .put(INDICATORS + "/" + code)
                .then();
    }

    private ValidatableResponse change(String code, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "IT")
                .header("If-Match", "*")
                .body(body)
                .put(INDICATORS + "/" + code)
                .then();
    }

    @Nested
    class Defining {

        @Test
        void makesAFirstVersionThatEverybodyMayRead() {
            put("IT_FIRST", Bodies.percentage("Tỷ lệ hồ sơ thử"))
                    .statusCode(201)
                    .header("Location", containsString(INDICATORS + "/IT_FIRST"))
                    .body("version", is(1));

            given().get(INDICATORS + "/IT_FIRST?date=2022-12-26")
                    .then()
                    .statusCode(200)
                    .body("code", is("IT_FIRST"))
                    .body("measure", is("ratio"))
                    .body("numerator.vi", is("phần đã làm"))
                    .body("maximum", is(100))
                    .body("breakdowns[0].values.code", contains("province", "commune"))
                    .body("rollUpInSpace", is("ratio-of-sums"));
        }

        @Test
        void changesNothingForAnEqualBody() {
            put("IT_EQUAL", Bodies.percentage("Như nhau"));

            put("IT_EQUAL", Bodies.with(Bodies.percentage("Như nhau"), "minimum", 0.0, "maximum", 100.00))
                    .statusCode(200)
                    .header("ETag", is("\"1\""))
                    .body("version", is(1));
            assertThat(versions("IT_EQUAL")).isEqualTo(1);
        }

        @Test
        void addsAVersionForAChangedBodyAndKeepsTheOld() {
            put("IT_CHANGED", Bodies.count("Tên cũ"));

            put("IT_CHANGED", Bodies.count("Tên mới")).statusCode(428);
            world.as(Role.ADMINISTRATOR, "IT")
                    .header("If-Match", "\"5\"")
                    .body(Bodies.count("Tên mới"))
                    .put(INDICATORS + "/IT_CHANGED")
                    .then()
                    .statusCode(412);
            change("IT_CHANGED", Bodies.count("Tên mới"))
                    .statusCode(200)
                    .header("ETag", is("\"2\""))
                    .body("version", is(2));

            given().get(INDICATORS + "/IT_CHANGED/versions")
                    .then()
                    .statusCode(200)
                    .body("items.name.vi", contains("Tên cũ", "Tên mới"));
        }

        @Test
        void tellsAllBrokenRules() {
            put("it-bad", Bodies.with(Bodies.count("X"), "numerator", Bodies.name("a"), "minimum", 5, "maximum", 4))
                    .statusCode(422)
                    .body(
                            "errors.code",
                            hasItems("indicator.code-form", "indicator.part-without-ratio", "indicator.range-empty"));
            put("IT_RATIO", Bodies.indicator("X", "ratio"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/numerator", "/denominator"));
        }

        @Test
        void tellsAllFaultsOfTheBody() {
            put(
                            "IT_BODY",
                            Bodies.with(
                                    Bodies.count("X"),
                                    "measure",
                                    "weight",
                                    "decimals",
                                    7,
                                    "levels",
                                    List.of(),
                                    "version",
                                    3))
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/measure", "/decimals", "/levels", "/version"));
        }
    }

    @Nested
    class ThroughTime {

        @Test
        void aDefinitionIsInForceFromItsFirstDay() {
            put("IT_DATED", Bodies.count("Từ đầu"));
            change("IT_DATED", Bodies.with(Bodies.count("Từ 2023"), "validFrom", "2023-01-01"));

            name("IT_DATED", "2022-12-31", "Từ đầu");
            name("IT_DATED", "2023-01-01", "Từ 2023");
        }

        @Test
        void aLaterWordingOfAnOldDefinitionDoesNotComeBeforeANewerOne() {
            put("IT_REWORDED", Bodies.count("Cũ"));
            change("IT_REWORDED", Bodies.with(Bodies.count("Mới"), "validFrom", "2023-01-01"));
            change("IT_REWORDED", Bodies.count("Cũ, viết lại"));

            name("IT_REWORDED", "2022-06-30", "Cũ, viết lại");
            name("IT_REWORDED", "2023-06-30", "Mới");
        }

        @Test
        void beforeTheFirstBeginsTheFirstIsShown() {
            put("IT_FUTURE", Bodies.with(Bodies.count("Sau này"), "validFrom", "2030-01-01"));

            name("IT_FUTURE", "2022-12-31", "Sau này");
        }

        private void name(String code, String day, String name) {
            given().get(INDICATORS + "/" + code + "?date=" + day)
                    .then()
                    .statusCode(200)
                    .body("name.vi", is(name));
        }
    }

    @Nested
    class Reading {

        @Test
        void findsByWordsWithoutDiacriticsAndByLevel() {
            put("IT_SEARCH", Bodies.with(Bodies.count("Tổ công nghệ số Thử"), "levels", List.of("village")));

            given().get(INDICATORS + "?q=to cong nghe so thu")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("IT_SEARCH"));
            given().get(INDICATORS + "?q=it search&level=village").then().body("items.code", contains("IT_SEARCH"));
            given().get(INDICATORS + "?level=province&limit=500").then().body("items.code", not(hasItem("IT_SEARCH")));
        }

        @Test
        void answers304ToWhoHasItAnd404ForAnUnknownCode() {
            put("IT_TAG", Bodies.count("Nhãn"));

            given().header("If-None-Match", "\"1\"")
                    .get(INDICATORS + "/IT_TAG")
                    .then()
                    .statusCode(304);
            given().header("Accept-Language", "en")
                    .get(INDICATORS + "/IT_NOT_THERE")
                    .then()
                    .statusCode(404)
                    .body("code", is("indicator.unknown"))
                    .body("detail", containsString("IT_NOT_THERE"));
            given().get(INDICATORS + "/IT_NOT_THERE/versions").then().statusCode(404);
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            given().contentType(ContentType.JSON)
                    .body(Bodies.count("X"))
                    .put(INDICATORS + "/IT_RIGHT")
                    .then()
                    .statusCode(401);
        }

        @Test
        void everyRoleButAdministratorIs403() {
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    world.as(role, "IT")
                            .body(Bodies.count("X"))
                            .put(INDICATORS + "/IT_RIGHT")
                            .then()
                            .statusCode(403);
                }
            }
            assertThat(versions("IT_RIGHT")).isZero();
        }
    }

    private long versions(String code) {
        return sql.number(
                "select count(*) as n from indicator_versions v join indicators i on i.id = v.indicator_id where i.code = ?",
                code);
    }
}
