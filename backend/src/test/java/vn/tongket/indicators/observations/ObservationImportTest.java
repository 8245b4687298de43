package vn.tongket.indicators.observations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Many values in one file: all or none. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ObservationImportTest {

    private static final String IMPORTS = "/api/v1/observations/imports";
    private static final String UNIT = "IM";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void aProvinceAndItsIndicators() {
        world.unit(UNIT, "Tỉnh Thử Nhập Tệp", "tỉnh", null);
        world.unit("IM-X", "Xã Thử Nhập Tệp", "xã", UNIT);
        world.unit("IN", "Tỉnh Không Liên Quan", "tỉnh", null);
        define("IM_COUNT", Bodies.count("Số tổ nhập"));
        define("IM_RATE", Bodies.percentage("Tỷ lệ nhập"));
        define("IM_AMOUNT", Bodies.with(Bodies.indicator("Lượng nhập", "amount"), "decimals", 4));
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, UNIT)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private ValidatableResponse send(RequestSpecification who, byte[] file, String query) {
        return who.config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .header("Accept-Language", "en")
                .body(file)
                .post(IMPORTS + query)
                .then();
    }

    private ValidatableResponse send(String file) {
        return send(world.as(Role.REPORTER, UNIT), file.getBytes(StandardCharsets.UTF_8), "");
    }

    private long values(String period) {
        return sql.number("""
                select count(*) as n from observations o join indicators i on i.id = o.indicator_id
                where i.code like 'IM\\_%' and o.period = ?
                """, period);
    }

    @Nested
    class AGoodFile {

        @Test
        void makesDraftsAndCountsWhatItDid() {
            String file = """
                    indicator,unit,period,breakdown,value,numerator,denominator,notApplicable,sourceDocument,comment
                    IM_RATE,IM,2001,,,1197,1292,,Báo cáo 45,"một, hai"
                    IM_RATE,IM,2001,level:commune,90,,,,,
                    IM_COUNT,IM-X,2001,,,,,true,,
                    IM_AMOUNT,IM,2001,,-1.5,,,,,
                    """;
            send(file)
                    .statusCode(200)
                    .body("dryRun", is(false))
                    .body("rows", is(4))
                    .body("created", is(4))
                    .body("changed", is(0))
                    .body("unchanged", is(0));
            send(file).statusCode(200).body("created", is(0)).body("unchanged", is(4));
            send("indicator,unit,period,value\nIM_AMOUNT,IM,2001,2\n")
                    .statusCode(200)
                    .body("changed", is(1));

            assertThat(sql.list("""
                            select v.value::text as value, v.status from observation_versions v
                            join observations o on o.id = v.observation_id join indicators i on i.id = o.indicator_id
                            where i.code = 'IM_AMOUNT' and o.period = '2001' order by v.version
                            """, row -> row.text("value") + " " + row.text("status")))
                    .containsExactly("-1.5 withdrawn", "2 draft");
        }

        @Test
        void mayBeginWithAByteOrderMarkAndEndItsLinesAsWindowsDoes() {
            send("\uFEFFindicator,unit,period,value\r\nIM_COUNT,IM,2002,1197\r\n")
                    .statusCode(200)
                    .body("created", is(1));
        }

        @Test
        void isOnlyTriedInADryRun() {
            send(
                            world.as(Role.REPORTER, UNIT),
                            "indicator,unit,period,value\nIM_COUNT,IM,2003,5\n".getBytes(StandardCharsets.UTF_8),
                            "?dryRun=true")
                    .statusCode(200)
                    .body("dryRun", is(true))
                    .body("created", is(1));

            assertThat(values("2003")).isZero();
            assertThat(sql.number("select count(*) as n from audit_entries where key = 'IM_COUNT/IM/2003'"))
                    .isZero();
        }

        @Test
        void mayHaveNoRows() {
            send("indicator,unit,period,value\n").statusCode(200).body("rows", is(0));
        }
    }

    @Nested
    class AFaultyFile {

        @Test
        void isNotTakenAtAllAndEveryFaultyRowIsNamed() {
            send("""
                    indicator,unit,period,value,numerator,denominator,notApplicable,periodBasis
                    IM_COUNT,IM,2010,5,,,,
                    IM_COUNT,IM,2010-Q1,5,,,,
                    IM_COUNT,IM,năm 2010,5,,,maybe,solar
                    ,IM,2010,5,,,,
                    IM_RATE,IM,2010,,9,8,,
                    IM_NONE,IM,2010,5,,,,
                    IM_COUNT,NOWHERE,2010,5,,,,
                    IM_COUNT,IM-X,2010,-5,,,,
                    """)
                    .statusCode(422)
                    .body("code", is("rules.broken"))
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/3/period observation.period-too-fine",
                                    "/4/period body.unknown-value",
                                    "/4/notApplicable body.unknown-value",
                                    "/4/periodBasis body.unknown-value",
                                    "/5/indicator body.required",
                                    "/6/numerator observation.numerator-above-denominator",
                                    "/7/indicator indicator.unknown",
                                    "/8/unit unit.unknown",
                                    "/9/value observation.negative"))
                    .body("errors.message", hasItems(containsString("IM_NONE"), containsString("NOWHERE")));

            assertThat(values("2010")).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.197", "\"1,197\"", "1 197", "\"1.197,5\"", "1e3", "１２", "+5", ".5", "5."})
        void neverHasItsNumbersGuessed(String number) {
            send("indicator,unit,period,value\nIM_COUNT,IM,2011," + number + "\n")
                    .statusCode(422)
                    .body("errors[0].pointer", is("/2/value"))
                    .body("errors[0].message", containsString("1197"));
            assertThat(values("2011")).isZero();
        }

        @Test
        void hasColumnsThatAreUnknownMissingOrThereTwice() {
            send("indicator,unit,value,value,giá trị\nIM_COUNT,IM,5,5,5\n")
                    .statusCode(400)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/1/value import.repeated-column",
                                    "/1/giá trị import.unknown-column",
                                    "/1/period import.missing-column"))
                    .body("errors.message", hasItem(containsString("notApplicable")));
        }

        @Test
        void hasRowsWithTooFewOrTooManyCells() {
            send("indicator,unit,period,value\nIM_COUNT,IM,2012\nIM_COUNT,IM,2012,5,6\n")
                    .statusCode(422)
                    .body("errors.pointer", contains("/2", "/3"))
                    .body("errors.code", contains("import.cells", "import.cells"));
        }

        @Test
        void isNotUtf8OrEmptyOrOfAnotherType() {
            send(world.as(Role.REPORTER, UNIT), new byte[] {'i', (byte) 0xE1, 'x'}, "")
                    .statusCode(400)
                    .body("code", is("import.not-utf8"));
            send(world.as(Role.REPORTER, UNIT), new byte[0], "").statusCode(400).body("code", is("body.empty"));
            world.as(Role.REPORTER, UNIT).body("{}").post(IMPORTS).then().statusCode(415);
            send(world.as(Role.REPORTER, UNIT), "x".getBytes(StandardCharsets.UTF_8), "?dryRun=yes")
                    .statusCode(400)
                    .body("errors[0].parameter", is("dryRun"));
        }

        @Test
        void keepsToTheLimitsOfASingleRequest() {
            String url = "x".repeat(1001);
            send("indicator,unit,period,value,comment,sourceDocument,sourceUrl\nIM_COUNT,IM,2013,5," + "y".repeat(2001)
                            + ",Báo cáo," + url + "\n")
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder("/2/comment body.size", "/2/sourceUrl body.size"));
            send("indicator,unit,period,value,sourcePage\nIM_COUNT,IM,2013,5,12\n")
                    .statusCode(422)
                    .body("errors[0].pointer", is("/2/sourceDocument"));
        }

        @Test
        void hasControlCharacters() {
            send("indicator,unit,period,value,comment\nIM_COUNT,IM,2013,5,a\u0000b\n")
                    .statusCode(422)
                    .body("errors[0].pointer", is("/2/comment"));
        }

        @Test
        void hasTwoRowsWithOneKey() {
            send("""
                            indicator,unit,period,value
                            IM_COUNT,IM,2018,5
                            IM_AMOUNT,IM,2018,5
                            IM_COUNT,IM,2018,6
                            IM_COUNT,IM-X,2018,7
                            IM_COUNT,IM-X,2018,7
                            """)
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains(
                                    "/2 import.key-twice",
                                    "/4 import.key-twice",
                                    "/5 import.key-twice",
                                    "/6 import.key-twice"))
                    .body("errors[0].message", containsString("row 4"));
            assertThat(values("2018")).isZero();
        }

        @Test
        void tellsAllThatIsWrongWithOneRow() {
            send("""
                            indicator,unit,period,breakdown,value,numerator
                            IM_NONE,IM-NONE,2019,,12a,
                            IM_COUNT,IM,2019-03,SEX:female,12,x
                            """)
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/2/value import.number-form",
                                    "/2/indicator indicator.unknown",
                                    "/2/unit unit.unknown",
                                    "/3/numerator import.number-form",
                                    "/3/period observation.period-too-fine",
                                    "/3/breakdown body.unknown-value"));
        }

        @Test
        void tellsAllOfItAtOnceAlsoWhereARowIsOfAnotherUnit() {
            send("""
                            indicator,unit,period,value
                            IM_COUNT,IM,2019,12a
                            IM_COUNT,IN,2019,5
                            IM_COUNT,IM,2019,5,6
                            IM_COUNT,IM-X,2019,5
                            IM_COUNT,IM-X,2019,6
                            IM_RATE,IM,2019,90
                            """)
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            contains(
                                    "/2/value import.number-form",
                                    "/3/unit import.unit-denied",
                                    "/4 import.cells",
                                    "/5 import.key-twice",
                                    "/6 import.key-twice"));
            assertThat(values("2019")).isZero();
        }
    }

    @Nested
    class PastDocuments {

        @Test
        void areRecordedAsApprovedByAnAdministratorOnly() {
            String file = """
                    indicator,unit,period,value,sourceDocument,knownSince
                    IM_RATE,IM,2014,97,Báo Bắc Kạn,2022-12-26T00:00:00+07:00
                    """;
            send(file)
                    .statusCode(403)
                    .body("code", is("import.row-denied"))
                    .body("detail", containsString("2"))
                    .body("errors.pointer", contains("/2/knownSince"));
            send(world.as(Role.ADMINISTRATOR, UNIT), file.getBytes(StandardCharsets.UTF_8), "")
                    .statusCode(200)
                    .body("created", is(1));

            given().get("/api/v1/observations/IM_RATE/IM/2014")
                    .then()
                    .statusCode(200)
                    .body("status", is("approved"))
                    .body("valueOrigin", is("printed"))
                    .body("knownSince", is("2022-12-25T17:00:00Z"))
                    .body("recordedAt", is("2023-01-09T05:00:00Z"));
            given().get("/api/v1/observations/IM_RATE/IM/2014?asOf=2022-12-25T16:59:59Z")
                    .then()
                    .statusCode(404);
            given().get("/api/v1/observations/IM_RATE/IM/2014?asOf=2022-12-25T17:00:00Z")
                    .then()
                    .statusCode(200);
        }

        @Test
        void doNotUndoWhatWasCorrectedSince() {
            byte[] file = "indicator,unit,period,value,knownSince\nIM_COUNT,IM,2015,7,2022-12-26T00:00:00Z\n"
                    .getBytes(StandardCharsets.UTF_8);
            send(world.as(Role.ADMINISTRATOR, UNIT), file, "").body("created", is(1));
            byte[] other = "indicator,unit,period,value,knownSince\nIM_COUNT,IM,2015,8,2022-12-26T00:00:00Z\n"
                    .getBytes(StandardCharsets.UTF_8);

            send(world.as(Role.ADMINISTRATOR, UNIT), other, "").statusCode(200).body("unchanged", is(1));
            given().get("/api/v1/observations/IM_COUNT/IM/2015").then().body("value", is(7));
        }

        @Test
        void haveADayWithItsOffset() {
            send(
                            world.as(Role.ADMINISTRATOR, UNIT),
                            "indicator,unit,period,value,knownSince\nIM_COUNT,IM,2016,7,26/12/2022\n"
                                    .getBytes(StandardCharsets.UTF_8),
                            "")
                    .statusCode(422)
                    .body("errors[0].pointer", is("/2/knownSince"));
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            send(given(), "indicator,unit,period,value\n".getBytes(StandardCharsets.UTF_8), "")
                    .statusCode(401);
        }

        @Test
        void aRowOfAnotherUnitRefusesTheWholeFile() {
            send("indicator,unit,period,value\nIM_COUNT,IM,2017,5\nIM_COUNT,IN,2017,5\n")
                    .statusCode(403)
                    .body("code", is("import.row-denied"))
                    .body("detail", containsString("row 3"))
                    .body("errors.collect { it.pointer + ' ' + it.code }", contains("/3/unit import.unit-denied"));
            assertThat(values("2017")).isZero();
        }
    }
}
