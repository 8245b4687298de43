package vn.tongket.awards.eligibility.engine;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.eligibility.EligibilityWorld;
import vn.tongket.testing.PostgresTestResource;

/** The catalogue of rules: versions that follow one another, each with the parameters of its kind. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardRuleResourceTest {

    private static final String RULES = "/api/v1/award-rules";

    @Inject
    EligibilityWorld world;

    private String code;

    @BeforeEach
    void aCode() {
        world.stand();
        code = "EL_" + EligibilityWorld.word().toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> body(String kind, Map<String, Object> parameters) {
        return new HashMap<>(Map.of(
                "title",
                Map.of("vi", "Quy tắc thử"),
                "kind",
                kind,
                "types",
                List.of(EligibilityWorld.GROUP),
                "parameters",
                parameters,
                "effect",
                "warn",
                "legalBasis",
                "Luật thử",
                "confidence",
                "recalled-medium"));
    }

    private ValidatableResponse put(String from, String ifMatch, Map<String, Object> body) {
        var request = world.administrator().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(RULES + "/" + code + "/versions/" + from)
                .then();
    }

    @Test
    void aVersionIsAddedChangedAndReadByAnybody() {
        Map<String, Object> body = body("months-of-service", Map.of("minimum", 10, "countingAbsences", List.of()));
        put("2020-01-01", null, body).statusCode(201).header("ETag", "\"1\"").body("parameters.minimum", is(10));
        put("2020-01-01", null, body).statusCode(200).header("ETag", "\"1\"");
        body.put("parameters", Map.of("minimum", 6.5, "countingAbsences", List.of("treatment")));
        put("2020-01-01", null, body).statusCode(428);
        put("2020-01-01", "\"8\"", body).statusCode(412);
        put("2020-01-01", "\"1\"", body).statusCode(200).header("ETag", "\"2\"");
        put("2020-01-01", null, body).statusCode(200).header("ETag", "\"2\"");
        get(RULES + "/" + code + "/versions/2020-01-01")
                .then()
                .statusCode(200)
                .body("parameters.minimum", is(6.5f))
                .body("confidence", is("recalled-medium"));
        get(RULES + "?type=EL_GROUP&kind=months-of-service&limit=500").then().body("items.code", hasItem(code));
        get(RULES + "?type=EL_MERIT&limit=500").then().body("items.code", not(hasItem(code)));
        get(RULES + "?date=2019-12-31&limit=500").then().body("items.code", not(hasItem(code)));
        get(RULES + "/" + code + "/versions/2021-01-01").then().statusCode(404);
        get(RULES + "/" + code + "/versions/today").then().statusCode(404);
        assertThat(world.trail("award-rules", code + " 2020-01-01"))
                .containsExactlyInAnyOrder("create-version", "change-version");
    }

    @Test
    void parametersAreThoseOfTheKind() {
        put("2020-01-01", null, body("annual-grade", Map.of("minimum", "superb", "years", 3)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/parameters/minimum", "/parameters/years"));
        put("2020-01-01", null, body("consecutive-awards", Map.of("years", 0)))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/parameters/award", "/parameters/years", "/parameters/latestGap"));
        put("2020-01-01", null, body("award-same-year", Map.of("award", "EL_NONE")))
                .statusCode(422)
                .body("errors.pointer", contains("/parameters/award"));
    }

    @Test
    void onlyTwoKindsMayBlock() {
        Map<String, Object> body = body("annual-grade", Map.of("minimum", "good"));
        body.put("effect", "block");
        put("2020-01-01", null, body).statusCode(422).body("errors.code", contains("award-rule.may-not-block"));
        Map<String, Object> open = body("no-open-case", Map.of("kinds", List.of("complaint")));
        open.put("effect", "block");
        put("2020-01-01", null, open).statusCode(201);
    }

    @Test
    void versionsDoNotOverlap() {
        Map<String, Object> body = body("annual-grade", Map.of("minimum", "good"));
        body.put("validTo", "2021-01-01");
        put("2020-01-01", null, body).statusCode(201);
        put("2020-06-01", null, body).statusCode(422).body("errors.code", contains("award-rule.overlaps"));
        body.put("validTo", "2019-01-01");
        put("2019-06-01", null, body).statusCode(422).body("errors.code", contains("award-type.validity-empty"));
        body.remove("validTo");
        put("2021-01-01", null, body).statusCode(201);
    }

    @Test
    void onlyAnAdministratorKeepsThem() {
        Map<String, Object> body = body("annual-grade", Map.of("minimum", "good"));
        String at = RULES + "/" + code + "/versions/2020-01-01";
        world.officer().body(body).put(at).then().statusCode(403);
        given().contentType(ContentType.JSON).body(body).put(at).then().statusCode(401);
        get(at).then().statusCode(404).body("code", is("award-rule.unknown"));
    }
}
