package vn.tongket.awards.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardTypeResourceTest {

    private static final String TYPES = "/api/v1/award-types";

    @Inject
    AwardWorld world;

    @Inject
    Sql sql;

    @BeforeEach
    void stand() {
        world.stand();
    }

    private static Map<String, Object> body(String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", Map.of("vi", name));
        body.put("aliases", List.of(name + " cũ"));
        body.put("concept", "form");
        body.put("recipientKinds", List.of("household", "individual"));
        body.put("level", "commune");
        body.put("legalBasis", "Luật số 06/2022/QH15");
        body.put("validFrom", "2024-01-01");
        return body;
    }

    private ValidatableResponse put(String code, Object body) {
        return world.administrator().body(body).put(TYPES + "/" + code).then();
    }

    @Test
    void anAdministratorAddsATypeThatEverybodyReads() {
        put("AW_NEW", body("Bằng khen thử"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/award-types/AW_NEW"))
                .body("recipientKinds", is(List.of("individual", "household")))
                .body("concept", is("form"))
                .body("validTo", nullValue());

        anybody().get(TYPES + "/AW_NEW").then().statusCode(200).body("name.vi", is("Bằng khen thử"));
        assertThat(world.trail("award-types", "AW_NEW")).containsExactly("create");
    }

    @Test
    void anEqualBodyChangesNothingWithoutAPrecondition() {
        put("AW_EQUAL", body("Bằng khen giữ nguyên")).statusCode(201);
        Map<String, Object> sameInOtherOrder = body("Bằng khen giữ nguyên");
        sameInOtherOrder.put("recipientKinds", List.of("individual", "household", "individual"));

        put("AW_EQUAL", sameInOtherOrder).statusCode(200).header("ETag", "\"1\"");
        assertThat(world.trail("award-types", "AW_EQUAL")).containsExactly("create");
    }

    @Test
    void aChangeNeedsThePresentTag() {
        put("AW_CHANGED", body("Bằng khen trước")).statusCode(201);
        Map<String, Object> other = body("Bằng khen sau");

        put("AW_CHANGED", other).statusCode(428).body("code", is("precondition.required"));
        world.administrator()
                .header("If-Match", "\"7\"")
                .body(other)
                .put(TYPES + "/AW_CHANGED")
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        world.administrator()
                .header("If-Match", "\"1\"")
                .body(other)
                .put(TYPES + "/AW_CHANGED")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name.vi", is("Bằng khen sau"));
        assertThat(sql.one("select name_vi from award_types where code = 'AW_CHANGED'", row -> row.text("name_vi")))
                .contains("Bằng khen sau");
    }

    @Test
    void aTagForATypeThatIsNotThereFails() {
        world.administrator()
                .header("If-Match", "\"1\"")
                .body(body("Không có"))
                .put(TYPES + "/AW_ABSENT")
                .then()
                .statusCode(412);
    }

    @Test
    void anUnchangedTypeIsNotSentAgain() {
        put("AW_CACHED", body("Bằng khen nhớ")).statusCode(201);
        String tag = anybody().get(TYPES + "/AW_CACHED").header("ETag");
        anybody().header("If-None-Match", tag).get(TYPES + "/AW_CACHED").then().statusCode(304);
    }

    @Test
    void onlyAnAdministratorKeepsTheCatalogue() {
        anybody().body(body("x")).put(TYPES + "/AW_FOREIGN").then().statusCode(401);
        world.officer()
                .body(body("x"))
                .put(TYPES + "/AW_FOREIGN")
                .then()
                .statusCode(403)
                .body("code", is("access.denied"));
        anybody().get(TYPES + "/AW_FOREIGN").then().statusCode(404).body("code", is("award-type.unknown"));
    }

    @Test
    void everyFaultOfTheBodyIsNamed() {
        put(
                        "AW_FAULTY",
                        Map.of(
                                "name",
                                Map.of("vi", "x".repeat(300)),
                                "concept",
                                "medal",
                                "recipientKinds",
                                List.of(),
                                "aliases",
                                List.of(""),
                                "legalBasis",
                                1,
                                "colour",
                                "red"))
                .statusCode(400)
                .body("code", is("body.invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name/vi",
                                "/concept",
                                "/recipientKinds",
                                "/aliases",
                                "/legalBasis",
                                "/level",
                                "/colour"));
    }

    @Test
    void aCodeHasAFormAndAnEndComesAfterTheBeginning() {
        Map<String, Object> body = body("Sai");
        body.put("validTo", "2023-12-31");
        put("aw-low", body)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("award-type.code-form", "award-type.validity-empty"))
                .body("errors.pointer", hasItem("/validTo"));
    }

    @Test
    void aSearchIgnoresDiacriticsAndKnowsAliases() {
        put("AW_ALIAS", body("Kỷ niệm chương thử")).statusCode(201);

        anybody()
                .queryParam("q", "cu ki niem chuong")
                .get(TYPES)
                .then()
                .statusCode(200)
                .body("items.code", is(List.of("AW_ALIAS")));
        anybody().queryParam("q", "100%").get(TYPES).then().body("items", is(List.of()));
    }

    @Test
    void aListKeepsToConceptLevelKindAndDay() {
        put("AW_2024", body("Giấy khen hộ gia đình thử")).statusCode(201);

        anybody()
                .queryParam("concept", "form")
                .queryParam("level", "commune,unit")
                .queryParam("recipientKind", "household")
                .queryParam("date", "2024-01-01")
                .get(TYPES)
                .then()
                .body("items.code", hasItem("AW_2024"))
                .body("items.concept", everyItem(equalTo("form")));
        anybody()
                .queryParam("date", "2023-12-31")
                .queryParam("limit", 500)
                .get(TYPES)
                .then()
                .body("items.code", not(hasItems("AW_2024")))
                .body("items.code", not(hasItems(AwardWorld.OLD_TITLE)))
                .body("items.code", hasItem(AwardWorld.PRAISE));
    }

    @Test
    void aListIsReadPageByPageAndAsCsv() {
        String next = anybody()
                .queryParam("limit", 1)
                .queryParam("sort", "-code")
                .queryParam("count", true)
                .queryParam("q", "thu")
                .get(TYPES)
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .extract()
                .path("next");
        anybody().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.size()", is(1));
        anybody()
                .queryParam("format", "csv")
                .get(TYPES)
                .then()
                .statusCode(200)
                .body(containsString("code,name.vi,name.en,aliases,concept,recipientKinds"));
    }

    @Test
    void anUnknownParameterOrValueIsRefused() {
        anybody()
                .queryParam("concept", "medal")
                .queryParam("recipientKind", "dog")
                .queryParam("date", "26/12/2022")
                .get(TYPES)
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("concept", "recipientKind", "date"));
        anybody().queryParam("colour", "red").get(TYPES).then().statusCode(400);
        anybody().queryParam("sort", "colour").get(TYPES).then().statusCode(400);
    }

    @Test
    void aRenamedTypeIsSeenInItsAwardsUnderANewTag() {
        String code = "AW_RENAMED";
        Map<String, Object> body = body("Tên đầu");
        body.put("validFrom", null);
        put(code, body).statusCode(201);
        Map<String, Object> award = AwardWorld.awardBody(world.draft(), "Lê Thị Tên");
        award.put("type", code);
        String id = world.officer()
                .body(award)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");

        body.put("name", Map.of("vi", "Tên sau"));
        world.administrator()
                .header("If-Match", "*")
                .body(body)
                .put(TYPES + "/" + code)
                .then()
                .statusCode(200);

        world.officer()
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/awards/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("type.name.vi", is("Tên sau"));
    }
}
