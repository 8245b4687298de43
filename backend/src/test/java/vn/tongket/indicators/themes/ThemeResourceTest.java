package vn.tongket.indicators.themes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ThemeResourceTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    private String code;

    @BeforeEach
    void indicatorsAndACodeOfItsOwn() {
        world.unit("TH-TINH", "Tỉnh Chủ Đề", "tỉnh", null);
        for (String indicator : List.of("TH_ONE", "TH_TWO")) {
            administrator()
                    .body(new File("src/test/resources/access-bodies/indicator.json"))
                    .put("/api/v1/indicators/" + indicator);
        }
        code = "TH_THEME_" + CODES.incrementAndGet();
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, "TH-TINH");
    }

    private static String theme(int position, String... indicators) {
        return "{\"name\": {\"vi\": \"Xã hội số\", \"en\": \"Digital society\"}, \"position\": %d, \"indicators\": [%s]}"
                .formatted(
                        position,
                        String.join(
                                ",",
                                List.of(indicators).stream()
                                        .map(each -> '"' + each + '"')
                                        .toList()));
    }

    private ValidatableResponse put(RequestSpecification who, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .body(body)
                .put("/api/v1/themes/" + code)
                .then();
    }

    @Test
    void anAdministratorWritesAThemeAndEverybodyReadsIt() {
        put(administrator(), null, theme(7, "TH_TWO", "TH_ONE", "TH_TWO"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith("/api/v1/themes/" + code))
                .body("indicators", contains("TH_TWO", "TH_ONE"));
        given().get("/api/v1/themes/" + code)
                .then()
                .statusCode(200)
                .body("name.en", equalTo("Digital society"))
                .body("position", equalTo(7));
        given().get("/api/v1/themes?indicator=TH_ONE").then().body("items.code", hasItems(code));
        given().accept("text/csv").get("/api/v1/themes").then().body(containsString("Xã hội số"));
        assertThat(sql.list(
                        "select action from audit_entries where resource = 'themes' and key = ?",
                        row -> row.text("action"),
                        code))
                .containsExactly("create");
    }

    @Test
    void aThemeIsChangedByWhoKnowsWhatStandsThere() {
        put(administrator(), null, theme(1, "TH_ONE")).statusCode(201);
        put(administrator(), null, theme(1, "TH_ONE")).statusCode(200).header("ETag", "\"1\"");
        put(administrator(), null, theme(2, "TH_TWO")).statusCode(428);
        put(administrator(), "\"9\"", theme(2, "TH_TWO")).statusCode(412);
        put(administrator(), "\"1\"", theme(2, "TH_TWO"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("indicators", contains("TH_TWO"));
    }

    @Test
    void themesStandInTheirOrder() {
        String first = code + "_B";
        String second = code + "_A";
        for (String each : List.of(second, first)) {
            code = each;
            put(administrator(), null, theme(each.equals(first) ? 8001 : 8002)).statusCode(201);
        }
        List<String> codes =
                given().get("/api/v1/themes?limit=500").then().extract().path("items.code");
        assertThat(codes.indexOf(first)).isLessThan(codes.indexOf(second));
    }

    @Test
    void whatNoIndicatorHasAndWhatIsNoCodeIsRefused() {
        put(administrator(), null, theme(1, "TH_ONE", "TH_NONE"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/1"))
                .body("errors[0].code", equalTo("theme.indicator-unknown"));
        code = "xa-hoi";
        put(administrator(), null, theme(1)).statusCode(422).body("errors[0].code", equalTo("theme.code-form"));
        put(administrator(), null, "{\"position\": -1, \"colour\": \"red\"}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/position", "/indicators", "/colour"));
    }

    @Test
    void aThemeGoesAndItsIndicatorsStay() {
        put(administrator(), null, theme(1, "TH_ONE")).statusCode(201);
        administrator().delete("/api/v1/themes/" + code).then().statusCode(428);
        administrator()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/themes/" + code)
                .then()
                .statusCode(204);
        given().get("/api/v1/themes/" + code).then().statusCode(404).body("code", equalTo("theme.unknown"));
        given().get("/api/v1/indicators/TH_ONE").then().statusCode(200);
    }

    @Test
    void othersKeepNoThemes() {
        put(world.as(Role.PLANNER, "TH-TINH"), null, theme(1)).statusCode(403);
        put(given().contentType("application/json"), null, theme(1)).statusCode(401);
        world.as(Role.APPROVER, "TH-TINH")
                .header("If-Match", "*")
                .delete("/api/v1/themes/" + code)
                .then()
                .statusCode(403);
    }
}
