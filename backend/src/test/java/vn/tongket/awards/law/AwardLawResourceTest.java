package vn.tongket.awards.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.lawBody;
import static vn.tongket.testing.AwardWorld.yearOfItsOwn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardLawResourceTest {

    private static final String LAWS = "/api/v1/award-laws";

    @Inject
    AwardWorld world;

    private LocalDate from;

    @BeforeEach
    void stand() {
        world.stand();
        from = yearOfItsOwn();
    }

    private ValidatableResponse put(String code, String tag, Object body) {
        return (tag == null ? world.administrator() : world.administrator().header("If-Match", tag))
                .body(body)
                .put(LAWS + "/" + code)
                .then();
    }

    @Test
    void anAdministratorAddsALegalVersionThatIsFoundByItsDays() {
        String code = world.law(from);

        anybody()
                .get(LAWS + "/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("recipientKinds", is(List.of("individual", "collective")))
                .body("confidence", is("found"))
                .body("note", nullValue());
        for (LocalDate day : List.of(from, from.plusYears(1).minusDays(1))) {
            anybody().get(LAWS + "?date=" + day).then().body("items.code", contains(code));
        }
        anybody()
                .get(LAWS + "?date=" + from.plusYears(1) + "&count=true")
                .then()
                .body("items.code", org.hamcrest.Matchers.not(hasItems(code)));
        anybody().header("If-None-Match", "\"1\"").get(LAWS + "/" + code).then().statusCode(304);
        assertThat(world.trail("award-laws", code)).containsExactly("create");
    }

    @Test
    void noTwoLegalVersionsHoldOnTheSameDay() {
        String code = world.law(from);
        Map<String, Object> body = lawBody(from);
        body.put("validFrom", from.plusMonths(6).toString());
        body.put("validTo", from.plusMonths(7).toString());

        put("AW_OTHER_LAW", null, body)
                .statusCode(422)
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains("award-law.overlaps"))
                .body("errors[0].message", containsString(code));
        body.remove("validTo");
        put("AW_OTHER_LAW", null, body).statusCode(422).body("errors[0].message", containsString(code));
    }

    @Test
    void aCodeHasAFormAndAnEndComesAfterTheBeginning() {
        Map<String, Object> body = lawBody(from);
        body.put("validTo", from.toString());
        put("luat-moi", null, body)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("award-type.code-form", "award-type.validity-empty"));
    }

    @Test
    void everyFaultOfTheBodyIsNamed() {
        put(
                        "AW_FAULTY_LAW",
                        null,
                        Map.of("recipientKinds", List.of(), "legalBasis", " ", "confidence", "sure", "colour", "red"))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/name", "/recipientKinds", "/legalBasis", "/confidence", "/colour"));
        anybody().get(LAWS + "?date=26/12/2022").then().statusCode(400);
    }

    @Test
    void aChangeNeedsThePresentTagAndAnEqualBodyNone() {
        String code = world.law(from);
        put(code, null, lawBody(from)).statusCode(200).header("ETag", "\"1\"");
        Map<String, Object> other = lawBody(from);
        other.put("confidence", "recalled-low");
        put(code, null, other).statusCode(428);
        put(code, "\"9\"", other).statusCode(412);
        put(code, "\"1\"", other).statusCode(200).header("ETag", "\"2\"").body("confidence", is("recalled-low"));
        put("AW_ABSENT_LAW", "\"1\"", lawBody(yearOfItsOwn())).statusCode(412);
        assertThat(world.trail("award-laws", code)).containsExactlyInAnyOrder("create", "change");
    }

    @Test
    void onlyAnAdministratorKeepsLegalVersions() {
        anybody().body(lawBody(from)).put(LAWS + "/AW_FOREIGN").then().statusCode(401);
        world.officer().body(lawBody(from)).put(LAWS + "/AW_FOREIGN").then().statusCode(403);
        anybody().get(LAWS + "/AW_FOREIGN").then().statusCode(404).body("code", is("award-law.unknown"));
    }
}
