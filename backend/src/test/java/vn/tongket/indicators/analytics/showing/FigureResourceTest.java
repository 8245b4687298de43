package vn.tongket.indicators.analytics.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Figures: approved values beside their targets, under a tag that moves with everything behind them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FigureResourceTest {

    private static final String FIGURES = "/api/v1/figures";
    private static final String UNIT = "FT";

    @Inject
    World world;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aProvinceAndItsIndicators() {
        world.unit(UNIT, "Tỉnh Thử Con Số", "tỉnh", null);
        define("FT_RATE", Bodies.percentage("Tỷ lệ con số"));
        define("FT_WITHOUT_TARGET", Bodies.percentage("Tỷ lệ con số"));
        define("FT_LESS", Bodies.with(Bodies.count("Số vụ"), "direction", "lower-is-better"));
        define("FT_NEUTRAL", Bodies.with(Bodies.count("Số trung tính"), "direction", "neutral"));
        define("FT_MONTHLY", Bodies.with(Bodies.count("Số tháng"), "frequency", "month"));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private void define(String code, Map<String, Object> body) {
        write(Role.ADMINISTRATOR, "/api/v1/indicators/" + code, body).statusCode(anyOf(is(200), is(201)));
    }

    private void target(String key, Object value) {
        write(Role.ADMINISTRATOR, "/api/v1/targets/" + key, Map.of("value", value, "legalBasis", "NQ thử"))
                .statusCode(anyOf(is(200), is(201)));
    }

    private void approved(String key, Map<String, Object> body) {
        JsonPath entered = write(Role.REPORTER, "/api/v1/observations/" + key, body)
                .statusCode(anyOf(is(200), is(201)))
                .extract()
                .jsonPath();
        Integer waiting = entered.get("pendingVersion.version");
        int version = waiting == null ? entered.getInt("version") : waiting;
        String plain = key.replaceFirst("\\?.*", "");
        String query = key.substring(plain.length());
        String status = "/api/v1/observations/" + plain + "/versions/" + version + "/status" + query;
        write(Role.REPORTER, status, Map.of("status", "submitted")).statusCode(200);
        write(Role.APPROVER, status, Map.of("status", "approved")).statusCode(200);
    }

    private ValidatableResponse write(Role role, String address, Map<String, Object> body) {
        RequestSpecification request = world.as(role, UNIT).header("If-Match", "*");
        return request.body(body).put(address).then();
    }

    private static ValidatableResponse figures(String query) {
        return given().get(FIGURES + "?" + query).then().statusCode(200);
    }

    @Nested
    class AFigure {

        @Test
        void isTheApprovedValueAsReported() {
            approved(
                    "FT_WITHOUT_TARGET/FT/2001",
                    Map.of("numerator", 1197, "denominator", 1292, "source", Map.of("document", "Báo cáo thử")));

            figures("indicator=FT_WITHOUT_TARGET&unit=FT&period=2001")
                    .body("items.size()", is(1))
                    .body("items[0].indicator", is("FT_WITHOUT_TARGET"))
                    .body("items[0].unit.code", is("FT"))
                    .body("items[0].value", is(92.65f))
                    .body("items[0].numerator", is(1197))
                    .body("items[0].denominator", is(1292))
                    .body("items[0].method", is("reported"))
                    .body("items[0].coverage.reported", is(1))
                    .body("items[0].coverage.expected", is(1))
                    .body("items[0].provisional", is(false))
                    .body("items[0].target", nullValue())
                    .body("items[0].attainment", nullValue())
                    .body("items[0].source.document", is("Báo cáo thử"));
        }

        @Test
        void isNotMadeOfWhatWaits() {
            write(Role.REPORTER, "/api/v1/observations/FT_RATE/FT/2002", Map.of("value", 50))
                    .statusCode(201);

            world.as(Role.APPROVER, UNIT)
                    .get(FIGURES + "?indicator=FT_RATE&period=2002")
                    .then()
                    .body("items.size()", is(0));
        }

        @Test
        void saysThatItDoesNotApplyAndIsNotZero() {
            approved("FT_RATE/FT/2003", Map.of("notApplicable", true));

            figures("indicator=FT_RATE&period=2003")
                    .body("items[0].value", nullValue())
                    .body("items[0].reason", is("not-applicable"));
        }

        @Test
        void standsForEachBreakdownByItself() {
            approved("FT_RATE/FT/2004?breakdown=level:province", Map.of("value", 97));
            approved("FT_RATE/FT/2004?breakdown=level:commune", Map.of("value", 90));

            figures("indicator=FT_RATE&unit=FT&period=2004")
                    .body("items.breakdown.level", contains("commune", "province"));
            figures("indicator=FT_RATE&unit=FT&period=2004&breakdown=level:commune")
                    .body("items.value", contains(90));
        }
    }

    @Nested
    class ItsTarget {

        @Test
        void isThatOfItsPeriodElseOfTheNextLaterOne() {
            target("FT_RATE/FT/2010", 50);
            target("FT_RATE/FT/2014", 80);
            target("FT_RATE/FT/2016", 100);
            approved("FT_RATE/FT/2010", Map.of("value", 40));
            approved("FT_RATE/FT/2011", Map.of("value", 60));
            approved("FT_RATE/FT/2017", Map.of("value", 60));

            figures("indicator=FT_RATE&period=2010")
                    .body("items[0].target.value", is(50))
                    .body("items[0].target.period", is("2010"))
                    .body("items[0].target.legalBasis", is("NQ thử"))
                    .body("items[0].attainment", is(80));
            figures("indicator=FT_RATE&period=2011")
                    .body("items[0].target.period", is("2014"))
                    .body("items[0].attainment", is(75));
            figures("indicator=FT_RATE&period=2017").body("items[0].target", nullValue());
        }

        @Test
        void isThatOfTheVeryPeriodWhereSeveralEndOnOneDay() {
            target("FT_MONTHLY/FT/2010-12", 1);
            target("FT_MONTHLY/FT/2010-Q4", 3);
            target("FT_MONTHLY/FT/2010", 12);
            approved("FT_MONTHLY/FT/2010", Map.of("value", 6));
            approved("FT_MONTHLY/FT/2010-Q4", Map.of("value", 3));
            approved("FT_MONTHLY/FT/2010-12", Map.of("value", 1));

            figures("indicator=FT_MONTHLY&period=2010,2010-Q4,2010-12")
                    .body("items.period", contains("2010", "2010-12", "2010-Q4"))
                    .body("items.target.period", contains("2010", "2010-12", "2010-Q4"));
        }

        @Test
        void isOfTheSameBreakdown() {
            target("FT_RATE/FT/2020?breakdown=level:commune", 60);
            approved("FT_RATE/FT/2020?breakdown=level:province", Map.of("value", 97));

            figures("indicator=FT_RATE&period=2020").body("items[0].target", nullValue());
        }

        @Test
        void isReachedFromAboveWhereLessIsBetterAndNotAtAllWhereNeitherIs() {
            target("FT_LESS/FT/2010", 10);
            target("FT_NEUTRAL/FT/2010", 10);
            approved("FT_LESS/FT/2010", Map.of("value", 8));
            approved("FT_NEUTRAL/FT/2010", Map.of("value", 8));

            figures("indicator=FT_LESS&period=2010").body("items[0].attainment", is(125));
            figures("indicator=FT_NEUTRAL&period=2010").body("items[0].attainment", nullValue());
        }

        @Test
        void ofZeroIsNotDividedBy() {
            target("FT_RATE/FT/2021", 0);
            approved("FT_RATE/FT/2021", Map.of("value", 8));

            figures("indicator=FT_RATE&period=2021").body("items[0].attainment", nullValue());
        }
    }

    @Nested
    class TheTag {

        private String tag() {
            return given().get(FIGURES + "?indicator=FT_LESS&unit=FT")
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }

        @Test
        void answers304UntilSomethingBehindMoves() {
            approved("FT_LESS/FT/2012", Map.of("value", 8));
            String before = tag();

            given().header("If-None-Match", before)
                    .get(FIGURES + "?indicator=FT_LESS&unit=FT")
                    .then()
                    .statusCode(304);
            assertThat(tag()).isEqualTo(before);
        }

        @Test
        void movesWhenAValueIsApprovedOrWithdrawn() {
            String before = tag();
            write(Role.REPORTER, "/api/v1/observations/FT_LESS/FT/2013", Map.of("value", 8));
            assertThat(tag()).as("a draft is not behind a figure").isEqualTo(before);

            approved("FT_LESS/FT/2014", Map.of("value", 8));
            String after = tag();
            assertThat(after).isNotEqualTo(before);

            write(
                            Role.APPROVER,
                            "/api/v1/observations/FT_LESS/FT/2014/versions/1/status",
                            Map.of("status", "withdrawn", "reason", "sai"))
                    .statusCode(200);
            assertThat(tag()).isNotEqualTo(after);
        }

        @Test
        void movesWhenATargetADefinitionOrAUnitChanges() {
            String first = tag();
            target("FT_LESS/FT/2015", 5);
            String second = tag();
            write(
                    Role.ADMINISTRATOR,
                    "/api/v1/indicators/FT_LESS",
                    Bodies.with(Bodies.count("Số vụ, đổi tên"), "direction", "lower-is-better"));
            String third = tag();
            world.unit("FT-NEW-" + System.nanoTime(), "Xã Làm Đổi Nhãn", "xã", UNIT);

            assertThat(second).isNotEqualTo(first);
            assertThat(third).isNotEqualTo(second);
            assertThat(tag()).isNotEqualTo(third);
        }

        @Test
        void staysWhenAnotherIndicatorMoves() {
            String before = tag();
            approved("FT_NEUTRAL/FT/2016", Map.of("value", 1));

            assertThat(tag()).isEqualTo(before);
            assertThat(given().get(FIGURES).then().extract().header("ETag")).isNotEqualTo(before);
        }
    }

    @Nested
    class Asking {

        @Test
        void asOfAnswersAsKnownThen() {
            approved("FT_NEUTRAL/FT/2017", Map.of("value", 1));
            clock.advance(Duration.ofDays(1));
            approved("FT_NEUTRAL/FT/2017", Map.of("value", 2, "reason", "đếm lại"));

            figures("indicator=FT_NEUTRAL&period=2017").body("items.value", contains(2));
            figures("indicator=FT_NEUTRAL&period=2017&asOf=2023-01-09T05:00:00Z")
                    .body("items.value", contains(1));
            figures("indicator=FT_NEUTRAL&period=2017&asOf=2023-01-09T04:59:59Z")
                    .body("items.size()", is(0));
        }

        @Test
        void takesACodeOrAnIdOfAUnit() {
            approved("FT_NEUTRAL/FT/2018", Map.of("value", 1));
            String id = given().get("/api/v1/units/FT").then().extract().path("id");

            figures("indicator=FT_NEUTRAL&unit=" + id).body("items.period", hasItem("2018"));
            figures("indicator=FT_NEUTRAL&unit=FT&level=province").body("items.period", hasItem("2018"));
            figures("indicator=FT_NEUTRAL&unit=FT&level=commune").body("items.size()", is(0));
            given().get(FIGURES + "?unit=NOWHERE&period=2018").then().statusCode(404);
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            given().get(FIGURES + "?boundaries=today&level=ward&period=22&breakdown=x&asOf=then&colour=red")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("colour"));
            given().get(
                            FIGURES
                                    + "?boundaries=today&level=ward&period=22&breakdown=x&asOf=then&compare=best&freq=day&provisional=1&children=yes")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.parameter",
                            hasItems(
                                    "boundaries",
                                    "level",
                                    "period",
                                    "breakdown",
                                    "asOf",
                                    "compare",
                                    "freq",
                                    "provisional",
                                    "children"));
        }
    }
}
