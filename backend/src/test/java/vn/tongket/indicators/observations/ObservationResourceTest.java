package vn.tongket.indicators.observations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** The whole life of a reported value: entered, sent, approved or returned, corrected, withdrawn, and never overwritten. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ObservationResourceTest {

    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String UNIT = "OT";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aProvinceAndItsIndicators() {
        world.unit(UNIT, "Tỉnh Thử Số Liệu", "tỉnh", null);
        world.unit("OT-X", "Xã Thử Số Liệu", "xã", UNIT);
        world.unit("OT-SO", "Sở Thử Số Liệu", "sở", UNIT);
        world.unit("OV", "Tỉnh Bên Cạnh", "tỉnh", null);
        define("OT_RATE", Bodies.percentage("Tỷ lệ thử số liệu"));
        define("OT_COUNT", Bodies.with(Bodies.count("Số tổ thử"), "frequency", "month"));
        define("OT_YEARLY", Bodies.count("Số năm thử"));
        define("OT_DECIMAL", Bodies.with(Bodies.indicator("Diện tích thử", "amount"), "decimals", 4));
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private void define(String code, Map<String, Object> body) {
        world.as(Role.ADMINISTRATOR, UNIT)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private RequestSpecification reporter() {
        return world.as(Role.REPORTER, UNIT);
    }

    private RequestSpecification approver() {
        return world.as(Role.APPROVER, UNIT);
    }

    private ValidatableResponse enter(String key, Map<String, Object> body) {
        return reporter()
                .header("If-Match", "*")
                .body(body)
                .put(OBSERVATIONS + "/" + key)
                .then();
    }

    private ValidatableResponse move(RequestSpecification who, String key, int version, String status, String reason) {
        Map<String, Object> body =
                reason == null ? Map.of("status", status) : Map.of("status", status, "reason", reason);
        return who.header("If-Match", "*")
                .body(body)
                .put(OBSERVATIONS + "/" + key + "/versions/" + version + "/status")
                .then();
    }

    private void approved(String key, int version, Map<String, Object> body) {
        enter(key, body).statusCode(anyOf(is(200), is(201)));
        move(reporter(), key, version, "submitted", null).statusCode(200);
        move(approver(), key, version, "approved", null).statusCode(200);
    }

    private List<String> statuses(String indicator, String period) {
        return sql.list("""
                select v.status from observation_versions v join observations o on o.id = v.observation_id
                join indicators i on i.id = o.indicator_id where i.code = ? and o.period = ? order by v.version
                """, row -> row.text("status"), indicator, period);
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    private static Map<String, Object> correction(Object value, String reason) {
        return Map.of("value", value, "reason", reason);
    }

    /** The trail keeps no copy of a value, and tells what it said all the same. */
    @Nested
    class InTheTrail {

        private static final String KEY = "OT_RATE/OT/1991";

        private final List<Map<String, Object>> answered = new ArrayList<>();

        private void answer(ValidatableResponse response) {
            answered.add(response.statusCode(anyOf(is(200), is(201)))
                    .extract()
                    .jsonPath()
                    .getMap(""));
            clock.advance(Duration.ofSeconds(1));
        }

        private List<Map<String, Object>> told(String state) {
            return world.as(Role.ADMINISTRATOR, null)
                    .queryParam("key", KEY)
                    .queryParam("sort", "at")
                    .get("/api/v1/audit-entries?resource=observations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("items." + state);
        }

        @Test
        void everyStateIsToldAsItWasAnswered() {
            answer(enter(KEY, Map.of("numerator", 1197, "denominator", 1292, "comment", "Lần đầu")));
            answer(move(reporter(), KEY, 1, "submitted", null));
            answer(move(approver(), KEY, 1, "returned", "Xem lại"));
            answer(move(reporter(), KEY, 1, "submitted", null));
            answer(move(approver(), KEY, 1, "approved", null));
            answer(enter(KEY, Map.of("numerator", 1198, "denominator", 1292, "reason", "Đếm sót")));
            answer(move(reporter(), KEY, 2, "submitted", null));
            answer(move(approver(), KEY, 2, "returned", "Nêu nguồn"));
            answer(move(reporter(), KEY, 2, "submitted", null));
            answer(move(approver(), KEY, 2, "approved", null));
            answer(move(approver(), KEY, 2, "withdrawn", "Nhầm kỳ"));

            assertThat(told("after")).isEqualTo(answered);
            assertThat(told("before").subList(1, answered.size())).isEqualTo(answered.subList(0, answered.size() - 1));
        }

        @Test
        void anEntryIsSmall() {
            enter("OT_RATE/OT/1992", Map.of("numerator", 1197, "denominator", 1292, "comment", "x".repeat(500)))
                    .statusCode(201);

            assertThat(sql.number("""
                            select pg_column_size(e.*)::bigint as n from audit_entries e
                            where resource = 'observations' and key like 'OT_RATE/OT/1992%'
                            """)).isLessThan(500);
        }
    }

    @Nested
    class Entering {

        @Test
        void makesADraftThatOnlyThoseWithARoleSee() {
            enter("OT_RATE/OT/2001", Map.of("numerator", 1197, "denominator", 1292))
                    .statusCode(201)
                    .header("Location", containsString(OBSERVATIONS + "/OT_RATE/OT/2001"))
                    .header("ETag", is("\"1\""))
                    .body("status", is("draft"))
                    .body("version", is(1))
                    .body("value", is(92.65f))
                    .body("valueOrigin", is("computed"))
                    .body("periodBasis", is("not-stated"))
                    .body("knownSince", nullValue())
                    .body("recordedBy", notNullValue());

            given().get(OBSERVATIONS + "/OT_RATE/OT/2001").then().statusCode(404);
            given().get(OBSERVATIONS + "/OT_RATE/OT/2001/versions").then().statusCode(404);
            world.as(Role.VIEWER, "OV")
                    .get(OBSERVATIONS + "/OT_RATE/OT/2001")
                    .then()
                    .statusCode(404);
            world.as(Role.VIEWER, UNIT)
                    .get(OBSERVATIONS + "/OT_RATE/OT/2001")
                    .then()
                    .statusCode(200);
            assertThat(statuses("OT_RATE", "2001")).containsExactly("draft");
        }

        @Test
        void changesNothingForAnEqualBody() {
            enter("OT_RATE/OT/2002", Map.of("numerator", 1, "denominator", 2)).statusCode(201);

            reporter()
                    .body(Map.of("numerator", 1.0, "denominator", 2, "value", 50))
                    .put(OBSERVATIONS + "/OT_RATE/OT/2002")
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"1\""));
            assertThat(statuses("OT_RATE", "2002")).containsExactly("draft");
        }

        @Test
        void changesNothingForABodyEqualToTheApprovedValueAfterADraftWasTakenBack() {
            approved("OT_YEARLY/OT/2003", 1, value(5));
            enter("OT_YEARLY/OT/2003", correction(6, "nhầm")).statusCode(200);
            move(reporter(), "OT_YEARLY/OT/2003", 2, "withdrawn", null).statusCode(200);

            reporter()
                    .body(value(5))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2003")
                    .then()
                    .statusCode(200);
            assertThat(statuses("OT_YEARLY", "2003")).containsExactly("approved", "withdrawn");
        }

        @Test
        void wantsToKnowWhatItChanges() {
            enter("OT_YEARLY/OT/2004", value(5)).statusCode(201);

            reporter()
                    .body(value(6))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2004")
                    .then()
                    .statusCode(428);
            reporter()
                    .header("If-Match", "\"9\"")
                    .body(value(6))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2004")
                    .then()
                    .statusCode(412)
                    .header("ETag", is("\"1\""));
            reporter()
                    .header("If-Match", "\"1\"")
                    .body(value(6))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2004")
                    .then()
                    .statusCode(200)
                    .header("ETag", is("\"2\""));
            reporter()
                    .header("If-Match", "\"1\"")
                    .body(value(6))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2024-not")
                    .then()
                    .statusCode(400);
        }

        @Test
        void aRevisionOfWhatIsNotThereIs412() {
            reporter()
                    .header("If-Match", "\"1\"")
                    .body(value(6))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2005")
                    .then()
                    .statusCode(412);
            assertThat(statuses("OT_YEARLY", "2005")).isEmpty();
        }

        @Test
        void aSecondPutWithdrawsTheOneThatWaits() {
            enter("OT_YEARLY/OT/2006", value(5)).statusCode(201);
            enter("OT_YEARLY/OT/2006", value(6))
                    .statusCode(200)
                    .body("version", is(2))
                    .body("value", is(6));

            assertThat(statuses("OT_YEARLY", "2006")).containsExactly("withdrawn", "draft");
        }

        @Test
        void zeroIsNotNothingAndNotApplicableIsNeither() {
            enter("OT_YEARLY/OT/2007", value(0))
                    .statusCode(201)
                    .body("value", is(0))
                    .body("notApplicable", is(false));
            enter("OT_YEARLY/OT/2008", Map.of("notApplicable", true))
                    .statusCode(201)
                    .body("value", nullValue())
                    .body("notApplicable", is(true));
            enter("OT_YEARLY/OT/2009", Map.of("notApplicable", true, "value", 0))
                    .statusCode(422)
                    .body("errors[0].pointer", is("/notApplicable"));
        }

        @Test
        void writesExactDecimalsWithoutNoughtsAtTheirEnd() {
            String text = enter("OT_DECIMAL/OT/2001", value(new java.math.BigDecimal("12345678901234567890.1200")))
                    .statusCode(201)
                    .extract()
                    .asString();

            assertThat(text).contains("\"value\":12345678901234567890.12,");
        }

        @Test
        void storesDecomposedTextComposed() {
            String composed = "Báo cáo số 45/BC-SốTT";
            enter(
                            "OT_YEARLY/OT/2010",
                            Map.of(
                                    "value", 1,
                                    "comment", Normalizer.normalize(composed, Normalizer.Form.NFD),
                                    "source", Map.of("document", Normalizer.normalize(composed, Normalizer.Form.NFD))))
                    .statusCode(201)
                    .body("comment", is(composed))
                    .body("source.document", is(composed));
        }

        @Test
        void takesNineMonthsWithTheSlashEscaped() {
            String address = OBSERVATIONS + "/OT_COUNT/OT/2011-01-01%2FP9M";
            reporter()
                    .urlEncodingEnabled(false)
                    .body(value(3))
                    .put(address)
                    .then()
                    .statusCode(201)
                    .header("Location", containsString(address))
                    .body("period", is("2011-01-01/P9M"));
            reporter()
                    .urlEncodingEnabled(false)
                    .get(address + "/versions")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class BadValues {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "OT_YEARLY | 1.197 | 422 | observation.count-not-whole | 1197",
                    "OT_YEARLY | \"1,197\" | 400 | body.not-a-number | 1197",
                    "OT_YEARLY | \"1.197\" | 400 | body.not-a-number | 1197",
                    "OT_DECIMAL | \"1,5\" | 400 | body.not-a-number | 92.65",
                    "OT_YEARLY | -1 | 422 | observation.negative | negative",
                    "OT_RATE | 100.5 | 422 | observation.above-maximum | 100",
                    "OT_YEARLY | true | 400 | body.not-a-number | number",
                    "OT_YEARLY | 1e300 | 400 | body.number-size | 40"
                })
        void areRefusedAndSayWhichFormIsExpected(String indicator, String json, int status, String code, String words) {
            reporter()
                    .header("Accept-Language", "en")
                    .body("{\"value\": " + json + "}")
                    .put(OBSERVATIONS + "/" + indicator + "/OT/2012")
                    .then()
                    .statusCode(status)
                    .body("errors[0].pointer", is("/value"))
                    .body("errors[0].code", is(code))
                    .body("errors[0].message", containsString(words));
            assertThat(statuses(indicator, "2012")).isEmpty();
        }

        @Test
        void aNumeratorAboveItsDenominatorIsRefused() {
            enter("OT_RATE/OT/2012", Map.of("numerator", 1293, "denominator", 1292))
                    .statusCode(422)
                    .body("errors[0].code", is("observation.numerator-above-denominator"));
        }

        @Test
        void aPeriodFinerThanTheFrequencyIsRefused() {
            enter("OT_YEARLY/OT/2012-Q1", value(1))
                    .statusCode(422)
                    .body("errors[0].parameter", is("period"))
                    .body("errors[0].code", is("observation.period-too-fine"));
        }

        @Test
        void aPeriodThatHasNotBegunIsRefused() {
            enter("OT_YEARLY/OT/2024", value(1))
                    .statusCode(422)
                    .body("errors[0].code", is("observation.period-not-begun"));
            enter("OT_YEARLY/OT/2023", value(1)).statusCode(201);
        }

        @Test
        void aLevelThatIsNotAskedIsRefused() {
            enter("OT_YEARLY/OT-SO/2012", value(1))
                    .statusCode(422)
                    .body("errors[0].code", is("observation.level-not-asked"))
                    .body("errors[0].message", containsString("organisation"));
        }

        @Test
        void aBreakdownThatTheDefinitionDoesNotHaveIsRefusedWithThoseItHas() {
            enter("OT_RATE/OT/2012?breakdown=level:village", value(1))
                    .statusCode(422)
                    .body("errors[0].code", is("observation.breakdown-unknown"))
                    .body("errors[0].message", containsString("level:province, level:commune"));
        }

        @Test
        void anotherBasisOfTheSameKeyIs409() {
            enter("OT_YEARLY/OT/2013", Map.of("value", 1, "periodBasis", "decree-09"))
                    .statusCode(201)
                    .body("periodBasis", is("decree-09"));
            enter("OT_YEARLY/OT/2013", Map.of("value", 2, "periodBasis", "calendar"))
                    .statusCode(409)
                    .body("code", is("observation.other-basis"))
                    .body("detail", containsString("decree-09"));
            enter("OT_YEARLY/OT/2013", value(2)).statusCode(200).body("periodBasis", is("decree-09"));
        }

        @Test
        void aUnitOfAnotherTimeIs404AndSaysWhen() {
            world.as(Role.ADMINISTRATOR, UNIT)
                    .body(Map.of(
                            "name", Bodies.name("Xã Từ 2020"), "kind", "xã", "parent", UNIT, "validFrom", "2020-01-01"))
                    .put("/api/v1/units/OT-LATE")
                    .then()
                    .statusCode(anyOf(is(200), is(201)));

            enter("OT_YEARLY/OT-LATE/2012", value(1))
                    .statusCode(404)
                    .body("code", is("unit.not-at-date"))
                    .body("detail", containsString("2020-01-01"));
        }

        @Test
        void unknownMembersAreRefusedAlsoThoseThatTheServerManages() {
            enter(
                            "OT_YEARLY/OT/2012",
                            Map.of(
                                    "value",
                                    1,
                                    "status",
                                    "approved",
                                    "approvedBy",
                                    "me",
                                    "recordedAt",
                                    "2022-01-01T00:00:00Z"))
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/status", "/approvedBy", "/recordedAt"));
        }
    }

    @Nested
    class Approving {

        @Test
        void publishesTheValueAndSaysSinceWhenItIsKnown() {
            approved("OT_YEARLY/OT/2014", 1, value(7));

            given().get(OBSERVATIONS + "/OT_YEARLY/OT/2014")
                    .then()
                    .statusCode(200)
                    .body("value", is(7))
                    .body("status", is("approved"))
                    .body("valueOrigin", is("entered"))
                    .body("knownSince", is("2023-01-09T05:00:00Z"))
                    .body("approvedAt", is("2023-01-09T05:00:00Z"))
                    .body("$", not(hasKey("recordedBy")))
                    .body("$", not(hasKey("pendingVersion")));
        }

        @Test
        void isDoneOnce() {
            approved("OT_YEARLY/OT/2015", 1, value(7));
            String tag = given().get(OBSERVATIONS + "/OT_YEARLY/OT/2015")
                    .then()
                    .extract()
                    .header("ETag");

            approver()
                    .header("If-Match", tag)
                    .body(Map.of("status", "approved"))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2015/versions/1/status")
                    .then()
                    .statusCode(409)
                    .body("code", is("observation.move-not-allowed"));
        }

        @Test
        void isNotDoneByWhoEnteredIt() {
            String both = world.account(Role.REPORTER, UNIT);
            String id = sql.one("select id::text as id from accounts where username = ?", row -> row.text("id"), both)
                    .orElseThrow();
            world.as(Role.ADMINISTRATOR, UNIT)
                    .header("If-Match", "*")
                    .body(Map.of(
                            "roles",
                            List.of(
                                    Map.of("role", "reporter", "unit", UNIT),
                                    Map.of("role", "approver", "unit", UNIT))))
                    .put("/api/v1/accounts/" + id + "/roles")
                    .then()
                    .statusCode(200);
            String token = World.newToken(both, "*:read", "*:write");

            as(token)
                    .body(value(7))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2016")
                    .then()
                    .statusCode(201);
            move(as(token), "OT_YEARLY/OT/2016", 1, "submitted", null).statusCode(200);
            move(as(token), "OT_YEARLY/OT/2016", 1, "approved", null)
                    .statusCode(403)
                    .body("code", is("observation.own-value"));
            move(as(token), "OT_YEARLY/OT/2016", 1, "returned", "x").statusCode(403);
            assertThat(statuses("OT_YEARLY", "2016")).containsExactly("submitted");

            String second = world.account(Role.APPROVER, UNIT);
            String approver = World.newToken(second, "*:read", "*:write");
            sql.update("update accounts set display_name = upper(display_name) where username = ?", both);
            sql.update("""
                    update accounts set display_name = (select lower(display_name) from accounts where username = ?)
                    where username = ?
                    """, both, second);
            move(as(approver), "OT_YEARLY/OT/2016", 1, "approved", null)
                    .statusCode(403)
                    .body("code", is("independence.same-name"));
            sql.update("update accounts set display_name = 'Another person' where username = ?", second);
            move(as(approver), "OT_YEARLY/OT/2016", 1, "approved", null).statusCode(200);
        }

        private RequestSpecification as(String token) {
            return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        }

        @Test
        void comesOnlyAfterSending() {
            enter("OT_YEARLY/OT/2017", value(7)).statusCode(201);

            move(approver(), "OT_YEARLY/OT/2017", 1, "approved", null).statusCode(409);
        }

        @Test
        void wantsToKnowWhatItApproves() {
            enter("OT_YEARLY/OT/2018", value(7)).statusCode(201);
            move(reporter(), "OT_YEARLY/OT/2018", 1, "submitted", null).header("ETag", is("\"2\""));
            String address = OBSERVATIONS + "/OT_YEARLY/OT/2018/versions/1/status";

            approver().body(Map.of("status", "approved")).put(address).then().statusCode(428);
            approver()
                    .header("If-Match", "\"1\"")
                    .body(Map.of("status", "approved"))
                    .put(address)
                    .then()
                    .statusCode(412);
            approver()
                    .header("If-Match", "\"2\"")
                    .body(Map.of("status", "approved"))
                    .put(address)
                    .then()
                    .statusCode(200);
        }

        @Test
        void supersedesTheFormerVersion() {
            approved("OT_YEARLY/OT/2019", 1, value(7));
            approved("OT_YEARLY/OT/2019", 2, correction(8, "đếm lại"));

            given().get(OBSERVATIONS + "/OT_YEARLY/OT/2019")
                    .then()
                    .body("value", is(8))
                    .body("version", is(2));
            assertThat(statuses("OT_YEARLY", "2019")).containsExactly("superseded", "approved");
        }

        @Test
        void isNotForAVersionThatIsNotThere() {
            approved("OT_YEARLY/OT/2020", 1, value(7));

            move(approver(), "OT_YEARLY/OT/2020", 2, "approved", null).statusCode(404);
            approver()
                    .header("If-Match", "*")
                    .body(Map.of("status", "approved"))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2020/versions/one/status")
                    .then()
                    .statusCode(404);
            move(approver(), "OT_YEARLY/OT/1990", 1, "approved", null).statusCode(404);
            approver()
                    .header("If-Match", "*")
                    .body(Map.of("status", "lost"))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/2020/versions/1/status")
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", containsString("submitted"));
        }
    }

    @Nested
    class Returning {

        @Test
        void needsAReasonAndLetsItsReporterSendAgain() {
            enter("OT_YEARLY/OT/2021", value(7)).statusCode(201);
            move(reporter(), "OT_YEARLY/OT/2021", 1, "submitted", null).statusCode(200);

            move(approver(), "OT_YEARLY/OT/2021", 1, "returned", null)
                    .statusCode(422)
                    .body("errors[0].pointer", is("/reason"));
            move(approver(), "OT_YEARLY/OT/2021", 1, "returned", "Thiếu văn bản nguồn")
                    .statusCode(200);
            move(approver(), "OT_YEARLY/OT/2021", 1, "approved", null).statusCode(409);
            move(reporter(), "OT_YEARLY/OT/2021", 1, "submitted", null).statusCode(200);
            move(approver(), "OT_YEARLY/OT/2021", 1, "approved", null).statusCode(200);
        }

        @Test
        void isNotTheReportersToDo() {
            enter("OT_YEARLY/OT/2022", value(7)).statusCode(201);
            move(reporter(), "OT_YEARLY/OT/2022", 1, "submitted", null).statusCode(200);

            move(reporter(), "OT_YEARLY/OT/2022", 1, "returned", "x").statusCode(403);
            move(reporter(), "OT_YEARLY/OT/2022", 1, "approved", null).statusCode(403);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void aDraftIsItsReportersToDo() {
            enter("OT_COUNT/OT/2014", value(7)).statusCode(201);

            move(approver(), "OT_COUNT/OT/2014", 1, "withdrawn", "x").statusCode(403);
            String other = World.newToken(world.account(Role.REPORTER, UNIT), "*:read", "*:write");
            move(
                            given().header("Authorization", "Bearer " + other).contentType(ContentType.JSON),
                            "OT_COUNT/OT/2014",
                            1,
                            "withdrawn",
                            null)
                    .statusCode(403)
                    .body("code", is("observation.not-your-draft"));
            move(reporter(), "OT_COUNT/OT/2014", 1, "withdrawn", null)
                    .statusCode(200)
                    .body("status", is("withdrawn"));
            move(reporter(), "OT_COUNT/OT/2014", 1, "submitted", null).statusCode(409);
        }

        @Test
        void anApprovedValueIsAnApproversToDoWithAReason() {
            approved("OT_COUNT/OT/2015", 1, value(7));

            move(reporter(), "OT_COUNT/OT/2015", 1, "withdrawn", "x").statusCode(403);
            move(approver(), "OT_COUNT/OT/2015", 1, "withdrawn", " ").statusCode(422);
            move(approver(), "OT_COUNT/OT/2015", 1, "withdrawn", "Sai nguồn").statusCode(200);

            given().get(OBSERVATIONS + "/OT_COUNT/OT/2015").then().statusCode(404);
            enter("OT_COUNT/OT/2015", value(9)).statusCode(200).body("version", is(2));
        }
    }

    @Nested
    class Correcting {

        @Test
        void needsAReasonOnceSomethingIsApproved() {
            approved("OT_COUNT/OT/2016", 1, value(7));

            enter("OT_COUNT/OT/2016", value(8))
                    .statusCode(422)
                    .body("errors[0].code", is("observation.reason-required"));
            enter("OT_COUNT/OT/2016", correction(8, "  ")).statusCode(422);
            enter("OT_COUNT/OT/2016", correction(8, "đếm sót")).statusCode(200);
        }

        @Test
        void leavesTheApprovedValuePublicWhileTheNewOneWaits() {
            approved("OT_COUNT/OT/2017", 1, value(7));
            enter("OT_COUNT/OT/2017", correction(8, "đếm sót"))
                    .statusCode(200)
                    .body("value", is(7))
                    .body("status", is("approved"))
                    .body("pendingVersion.value", is(8))
                    .body("pendingVersion.status", is("draft"));

            given().get(OBSERVATIONS + "/OT_COUNT/OT/2017")
                    .then()
                    .body("value", is(7))
                    .body("$", not(hasKey("pendingVersion")));
            world.as(Role.VIEWER, "OV")
                    .get(OBSERVATIONS + "/OT_COUNT/OT/2017")
                    .then()
                    .body("$", not(hasKey("pendingVersion")))
                    .body("$", not(hasKey("recordedBy")));
            world.as(Role.VIEWER, UNIT)
                    .get(OBSERVATIONS + "/OT_COUNT/OT/2017")
                    .then()
                    .body("pendingVersion.value", is(8))
                    .body("recordedBy", notNullValue());
        }
    }

    @Nested
    class History {

        @Test
        void showsApprovedVersionsToEverybodyAndAllWithNamesToThoseWithARole() {
            approved("OT_COUNT/OT/2018", 1, value(7));
            enter("OT_COUNT/OT/2018", correction(8, "a"));
            approved("OT_COUNT/OT/2018", 3, correction(9, "b"));
            enter("OT_COUNT/OT/2018", correction(10, "c"));

            given().get(OBSERVATIONS + "/OT_COUNT/OT/2018/versions")
                    .then()
                    .statusCode(200)
                    .body("items.version", contains(1, 3))
                    .body("items.status", contains("superseded", "approved"))
                    .body("items", everyItem(not(hasKey("recordedBy"))))
                    .body("items", everyItem(not(hasKey("approvedBy"))));
            world.as(Role.PLANNER, UNIT)
                    .get(OBSERVATIONS + "/OT_COUNT/OT/2018/versions")
                    .then()
                    .body("items.version", contains(1, 2, 3, 4))
                    .body("items.status", contains("superseded", "withdrawn", "approved", "draft"))
                    .body("items", everyItem(hasKey("recordedBy")));
        }

        @Test
        void answersAsKnownThen() {
            Instant first = Instant.parse("2023-01-09T05:00:00Z");
            approved("OT_COUNT/OT/2019", 1, value(7));
            clock.advance(Duration.ofDays(2));
            approved("OT_COUNT/OT/2019", 2, correction(8, "đếm lại"));
            clock.advance(Duration.ofDays(2));
            move(approver(), "OT_COUNT/OT/2019", 2, "withdrawn", "sai").statusCode(200);

            asOf(first.minusSeconds(1)).statusCode(404);
            asOf(first).statusCode(200).body("value", is(7));
            asOf(first.plus(Duration.ofDays(1))).body("value", is(7)).body("version", is(1));
            asOf(first.plus(Duration.ofDays(2))).body("value", is(8)).body("$", not(hasKey("recordedBy")));
            given().get(OBSERVATIONS + "?indicator=OT_COUNT&unit=OT&period=2019&asOf=" + first)
                    .then()
                    .statusCode(200)
                    .body("items.value", contains(7));
            given().get(OBSERVATIONS + "/OT_COUNT/OT/2019?asOf=yesterday")
                    .then()
                    .statusCode(400);
        }

        private ValidatableResponse asOf(Instant moment) {
            return given().get(OBSERVATIONS + "/OT_COUNT/OT/2019?asOf=" + moment)
                    .then();
        }

        @Test
        void answers304ToWhoHasIt() {
            approved("OT_COUNT/OT/2020", 1, value(7));
            String tag = given().get(OBSERVATIONS + "/OT_COUNT/OT/2020")
                    .then()
                    .extract()
                    .header("ETag");

            given().header("If-None-Match", tag)
                    .get(OBSERVATIONS + "/OT_COUNT/OT/2020")
                    .then()
                    .statusCode(304);
            approved("OT_COUNT/OT/2020", 2, correction(8, "x"));
            given().header("If-None-Match", tag)
                    .get(OBSERVATIONS + "/OT_COUNT/OT/2020")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Lists {

        @Test
        void showApprovedValuesUnlessAskedOtherwise() {
            approved("OT_COUNT/OT-X/2021-01", 1, value(1));
            enter("OT_COUNT/OT-X/2021-02", value(2));

            given().get(OBSERVATIONS + "?indicator=OT_COUNT&within=OT&level=commune&period=2021-01,2021-02")
                    .then()
                    .statusCode(200)
                    .body("items.period", contains("2021-01"))
                    .body("items.unit.code", contains("OT-X"));
            given().get(OBSERVATIONS + "?indicator=OT_COUNT&unit=OT-X&status=draft")
                    .then()
                    .body("items", is(List.of()));
            world.as(Role.VIEWER, UNIT)
                    .get(OBSERVATIONS + "?indicator=OT_COUNT&unit=OT-X&status=draft")
                    .then()
                    .body("items.period", contains("2021-02"));
            world.as(Role.VIEWER, "OV")
                    .get(OBSERVATIONS + "?indicator=OT_COUNT&unit=OT-X&status=draft,approved&period=2021-01,2021-02")
                    .then()
                    .body("items.period", contains("2021-01"));
        }

        @Test
        void areTheSameInPagesAndInTheUsualOrderAskedForByName() {
            define("OT_LISTED", Bodies.with(Bodies.count("Số tổ xếp thứ tự"), "frequency", "month"));
            for (String key : List.of("OT/2020-05", "OT-X/2020-05", "OT-X/2020-06")) {
                approved("OT_LISTED/" + key, 1, value(1));
            }
            approved("OT_LISTED/OT-X/2020-05", 2, correction(5, "Đếm lại"));
            enter("OT_LISTED/OT-X/2020-06", correction(6, "Đếm lại"));

            String list = OBSERVATIONS + "?indicator=OT_LISTED&within=OT&period=2020-05,2020-06&count=true";
            JsonPath usual = given().get(list).then().statusCode(200).extract().jsonPath();
            assertThat(usual.getList("items.value", Integer.class)).containsExactly(1, 5, 1);
            assertThat(usual.getInt("total")).isEqualTo(3);
            JsonPath named = given().get(list + "&sort=indicator,unit,period,breakdown")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(named.getList("items")).isEqualTo(usual.getList("items"));

            List<Object> paged = new ArrayList<>();
            for (String next = list + "&limit=2"; next != null; ) {
                JsonPath page = given().urlEncodingEnabled(false)
                        .get(next)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                paged.addAll(page.getList("items"));
                next = page.getString("next");
            }
            assertThat(paged).isEqualTo(usual.getList("items"));
        }

        @Test
        void ofOnePeriodDemandThatTheUnitExistedThen() {
            given().get(OBSERVATIONS + "?unit=NOWHERE&period=2021").then().statusCode(404);
            String id = given().get("/api/v1/units/OT-X").then().extract().path("id");
            approved("OT_COUNT/OT-X/2021-03", 1, value(3));
            given().get(OBSERVATIONS + "?unit=" + id).then().statusCode(200).body("items.period", hasItem("2021-03"));
        }

        @Test
        void refuseAStatusBesideAsOf() {
            given().get(OBSERVATIONS + "?status=draft&asOf=2023-01-01T00:00:00Z")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("status"));
            given().get(OBSERVATIONS + "?status=lost&level=ward&period=2022-13&breakdown=commune")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("status", "level", "period", "breakdown"));
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            given().contentType(ContentType.JSON)
                    .body(value(1))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/1999")
                    .then()
                    .statusCode(401);
            given().contentType(ContentType.JSON)
                    .body(Map.of("status", "approved"))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/1999/versions/1/status")
                    .then()
                    .statusCode(401);
        }

        @Test
        void onlyAReporterOfTheUnitEnters() {
            for (Role role : Role.values()) {
                if (role != Role.REPORTER) {
                    world.as(role, UNIT)
                            .body(value(1))
                            .put(OBSERVATIONS + "/OT_YEARLY/OT/1999")
                            .then()
                            .statusCode(403);
                }
            }
            world.as(Role.REPORTER, "OV")
                    .body(value(1))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/1999")
                    .then()
                    .statusCode(403);
            world.as(Role.REPORTER, "OT-X")
                    .body(value(1))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT/1999")
                    .then()
                    .statusCode(403);
            assertThat(statuses("OT_YEARLY", "1999")).isEmpty();
        }

        @Test
        void aRoleCoversWhatLiesBelow() {
            world.as(Role.REPORTER, UNIT)
                    .body(value(1))
                    .put(OBSERVATIONS + "/OT_YEARLY/OT-X/1998")
                    .then()
                    .statusCode(201);
            move(reporter(), "OT_YEARLY/OT-X/1998", 1, "submitted", null).statusCode(200);
            move(world.as(Role.APPROVER, "OV"), "OT_YEARLY/OT-X/1998", 1, "approved", null)
                    .statusCode(404);
            move(world.as(Role.APPROVER, "OT-X"), "OT_YEARLY/OT-X/1998", 1, "approved", null)
                    .statusCode(200);
        }

        @Test
        void aMoveOfWhatIsPublicByAStrangerIs403() {
            approved("OT_YEARLY/OT/1997", 1, value(1));

            move(world.as(Role.APPROVER, "OV"), "OT_YEARLY/OT/1997", 1, "withdrawn", "x")
                    .statusCode(403);
        }
    }
}
