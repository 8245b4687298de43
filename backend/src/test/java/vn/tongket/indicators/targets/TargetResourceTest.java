package vn.tongket.indicators.targets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Targets: one a breakdown, versioned, with their legal basis. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TargetResourceTest {

    private static final String TARGETS = "/api/v1/targets";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aProvinceAndAnIndicator() {
        world.unit("TT", "Tỉnh Thử Mục Tiêu", "tỉnh", null);
        world.unit("TT-2", "Tỉnh Khác", "tỉnh", null);
        world.as(Role.ADMINISTRATOR, "TT")
                .body(Bodies.percentage("Tỷ lệ có mục tiêu"))
                .put("/api/v1/indicators/TT_RATE")
                .then()
                .statusCode(org.hamcrest.Matchers.anyOf(is(200), is(201)));
    }

    private ValidatableResponse put(String key, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "TT")
                .body(body)
                .put(TARGETS + "/TT_RATE/" + key)
                .then();
    }

    private ValidatableResponse change(String key, Map<String, Object> body) {
        return world.as(Role.ADMINISTRATOR, "TT")
                .header("If-Match", "*")
                .body(body)
                .put(TARGETS + "/TT_RATE/" + key)
                .then();
    }

    private static Map<String, Object> target(Object value) {
        return Map.of("value", value, "legalBasis", "NQ 17/NQ-CP");
    }

    @Test
    void isSetOnceAndReadByEverybody() {
        put("TT/2025?breakdown=level:commune", target(60))
                .statusCode(201)
                .header("Location", containsString("/api/v1/targets/TT_RATE/TT/2025"));

        given().get(TARGETS + "/TT_RATE/TT/2025?breakdown=level:commune")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("value", is(60))
                .body("breakdown.level", is("commune"))
                .body("legalBasis", is("NQ 17/NQ-CP"))
                .body("unit.code", is("TT"));
        given().get(TARGETS + "/TT_RATE/TT/2025").then().statusCode(404).body("code", is("target.unknown"));
    }

    @Test
    void changesNothingForAnEqualBodyAndKeepsFormerValuesAsVersions() {
        put("TT/2026", target(70)).statusCode(201);
        put("TT/2026", target(70.0)).statusCode(200).header("ETag", is("\"1\""));
        put("TT/2026", target(80)).statusCode(428);
        world.as(Role.ADMINISTRATOR, "TT")
                .header("If-Match", "\"1\"")
                .body(target(80))
                .put(TARGETS + "/TT_RATE/TT/2026")
                .then()
                .statusCode(200)
                .header("ETag", is("\"2\""));
        world.as(Role.ADMINISTRATOR, "TT")
                .header("If-Match", "\"1\"")
                .body(target(90))
                .put(TARGETS + "/TT_RATE/TT/2026")
                .then()
                .statusCode(412);

        assertThat(sql.list("""
                        select v.value::text as value from target_versions v join targets t on t.id = v.target_id
                        join indicators i on i.id = t.indicator_id
                        where i.code = 'TT_RATE' and t.period = '2026' order by v.version
                        """, row -> row.text("value"))).containsExactly("70", "80");
    }

    @Test
    void keepsTheRulesOfItsIndicator() {
        put("TT/2027", target(101)).statusCode(422).body("errors.code", contains("observation.above-maximum"));
        put("TT/2027-Q1", target(50)).statusCode(422).body("errors.code", contains("observation.period-too-fine"));
        put("TT/2027?breakdown=level:village", target(50))
                .statusCode(422)
                .body("errors.code", contains("observation.breakdown-unknown"))
                .body("errors[0].message", containsString("level:commune"));
        put("TT/hai nghìn", target(50)).statusCode(400).body("errors[0].message", containsString("2022-Q4"));
        put("TT/2027?breakdown=commune", target(50)).statusCode(400).body("errors[0].parameter", is("breakdown"));
        put("NOWHERE/2027", target(50)).statusCode(404).body("code", is("unit.unknown"));
        put("TT/2027", Map.of("legalBasis", "x")).statusCode(400).body("errors[0].pointer", is("/value"));
    }

    @Nested
    class Versions {

        @AfterEach
        void theTimeIsNow() {
            clock.reset();
        }

        @Test
        void keepTheOriginalBesideWhatIsAimedAtNow() {
            put("TT/2035", target(70)).statusCode(201).body("original.value", is(70));
            change("TT/2035", Map.of("value", 75, "legalBasis", "QĐ 12", "reason", "giữa năm"))
                    .statusCode(200)
                    .body("value", is(75))
                    .body("reason", is("giữa năm"))
                    .body("original.value", is(70))
                    .body("original.version", is(1))
                    .body("original.legalBasis", is("NQ 17/NQ-CP"));

            given().get(TARGETS + "/TT_RATE/TT/2035/versions")
                    .then()
                    .statusCode(200)
                    .body("items.value", contains(70, 75))
                    .body("items.version", contains(1, 2));
            given().get(TARGETS + "/TT_RATE/TT/2035/versions?limit=1&sort=-version&format=csv")
                    .then()
                    .statusCode(200)
                    .body(containsString("giữa năm"));
            given().get(TARGETS + "/TT_RATE/TT/2099/versions").then().statusCode(404);
            given().get(TARGETS + "/TT_RATE/TT/2035/versions?breakdown=commune")
                    .then()
                    .statusCode(400);
        }

        @Test
        void areKnownSinceTheyWereSet() {
            put("TT/2036", target(70)).statusCode(201);
            clock.advance(Duration.ofDays(1));
            change("TT/2036", target(75)).statusCode(200);

            String one = TARGETS + "/TT_RATE/TT/2036";
            given().get(one + "?asOf=2023-01-10T00:00:00Z")
                    .then()
                    .statusCode(200)
                    .body("value", is(70));
            given().get(one + "?asOf=2023-01-11T00:00:00Z").then().body("value", is(75));
            given().get(one + "?asOf=2023-01-09T00:00:00Z").then().statusCode(404);
            given().get(one + "?asOf=yesterday&breakdown=commune")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("asOf", "breakdown"));
            given().get(TARGETS + "?indicator=TT_RATE&period=2036&asOf=2023-01-10T00:00:00Z")
                    .then()
                    .body("items.value", contains(70));
            given().get(TARGETS + "?indicator=TT_RATE&period=2036&asOf=2022-03-01T00:00:00Z")
                    .then()
                    .body("items.size()", is(0));
        }
    }

    @Nested
    class TheWay {

        private Map<String, Object> staged(Object... more) {
            return Bodies.with(
                    Bodies.with(
                            target(60),
                            "baseline",
                            Map.of("value", 40, "period", "2042"),
                            "band",
                            Map.of("lower", 55, "upper", 62.5),
                            "path",
                            List.of(Map.of("period", "2043", "value", 45), Map.of("period", "2044", "value", 52.5))),
                    more);
        }

        @Test
        void hasABaselineABandAndWaypoints() {
            put("TT/2045", staged()).statusCode(201);

            given().get(TARGETS + "/TT_RATE/TT/2045")
                    .then()
                    .body("baseline.value", is(40))
                    .body("baseline.period", is("2042"))
                    .body("band.lower", is(55))
                    .body("band.upper", is(62.5f))
                    .body("path.period", contains("2043", "2044"))
                    .body("path.value", contains(45, 52.5f));
            put("TT/2045", staged("reason", "như cũ", "value", 60.0))
                    .statusCode(200)
                    .header("ETag", is("\"1\""));
            put("TT/2045", staged("path", null)).statusCode(428);
            change("TT/2045", staged("path", null))
                    .statusCode(200)
                    .body("path.size()", is(0))
                    .body("version", is(2));
        }

        @Test
        void goesForwardToTheTarget() {
            put(
                            "TT/2046",
                            staged(
                                    "baseline",
                                    Map.of("value", 40, "period", "2046"),
                                    "band",
                                    Map.of("lower", 70, "upper", 65),
                                    "path",
                                    List.of(
                                            Map.of("period", "2045", "value", 45),
                                            Map.of("period", "2044-Q1", "value", 101))))
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/baseline/period",
                                    "/band/upper",
                                    "/path/0/period",
                                    "/path/1/period",
                                    "/path/1/period",
                                    "/path/1/value"));
            put("TT/2046", staged("band", Map.of())).statusCode(422).body("errors.code", contains("target.band-empty"));
            put("TT/2046", staged("band", Map.of("lower", 61)))
                    .statusCode(422)
                    .body("errors.code", contains("target.band-without-value"));
            put("TT/2046", staged("baseline", Map.of("period", "cũ"), "path", List.of(Map.of("value", 3))))
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/baseline/period", "/baseline/value", "/path/0/period"));
        }

        @Test
        void isWhatOtherRoomsAreTold() {
            put("TT/2055", Map.of("value", 60, "path", List.of(Map.of("period", "2053", "value", 50))));
            change(
                    "TT/2055",
                    Map.of("value", 70, "legalBasis", "QĐ 1", "path", List.of(Map.of("period", "2053", "value", 55))));

            assertThat(aimedAt("2053")).isEqualTo("55 2053 QĐ 1 50");
            assertThat(aimedAt("2054")).isEqualTo("70 2055 QĐ 1 60");
            assertThat(aimedAt("2055")).isEqualTo("70 2055 QĐ 1 60");
            assertThat(aimedAt("2098")).isEmpty();
        }

        private String aimedAt(String period) {
            return sql.list("""
                            select a.value || ' ' || a.period || ' ' || a.legal_basis || ' ' || a.original_value as told
                            from indicators i, units u,
                                 lateral target_aimed_at(i.id, u.id, '', ?, (? || '-12-31')::date) a
                            where i.code = 'TT_RATE'
                              and u.id = (select unit_id from unit_versions where code = 'TT')
                            """, row -> row.text("told"), period, period).stream()
                    .findFirst()
                    .orElse("");
        }
    }

    @Nested
    class Lists {

        @Test
        void areReadByUnitCodeOrIdAndPeriod() {
            put("TT/2028", target(88));
            String id = given().get("/api/v1/units/TT").then().extract().path("id");

            for (String unit : new String[] {"TT", id}) {
                given().get(TARGETS + "?indicator=TT_RATE&unit=" + unit)
                        .then()
                        .statusCode(200)
                        .body("items.period", hasItem("2028"));
                given().get(TARGETS + "?period=2028&unit=" + unit)
                        .then()
                        .statusCode(200)
                        .body("items.size()", is(1));
            }
            given().get(TARGETS + "?period=2028&unit=NOWHERE").then().statusCode(404);
            given().get(TARGETS + "?unit=TT&breakdown=level:commune&period=2028")
                    .then()
                    .body("items.size()", is(0));
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            given().contentType(ContentType.JSON)
                    .body(target(1))
                    .put(TARGETS + "/TT_RATE/TT/2029")
                    .then()
                    .statusCode(401);
        }

        @Test
        void onlyAnAdministratorOfTheUnitSetsTargets() {
            for (Role role : Role.values()) {
                if (role != Role.ADMINISTRATOR) {
                    world.as(role, "TT")
                            .body(target(1))
                            .put(TARGETS + "/TT_RATE/TT/2029")
                            .then()
                            .statusCode(403);
                }
            }
            world.as(Role.ADMINISTRATOR, "TT-2")
                    .body(target(1))
                    .put(TARGETS + "/TT_RATE/TT/2029")
                    .then()
                    .statusCode(403);
        }
    }
}
