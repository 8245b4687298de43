package vn.tongket.indicators;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
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
