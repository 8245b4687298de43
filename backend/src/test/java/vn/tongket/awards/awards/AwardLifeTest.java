package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

/** What becomes of an award after it was issued: it is presented, and a single one may be annulled; it never goes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardLifeTest {

    private static final String AWARDS = "/api/v1/awards/";

    @Inject
    AwardWorld world;

    @BeforeEach
    void stand() {
        world.stand();
    }

    private static Map<String, Object> annulment() {
        return new HashMap<>(Map.of(
                "status",
                "annulled",
                "reason",
                "Sáng kiến không phải của người được khen",
                "annulment",
                new HashMap<>(Map.of("ground", "fraud", "number", "310/QĐ-AW", "date", "2023-01-05"))));
    }

    private static ValidatableResponse move(RequestSpecification who, String award, Object body) {
        return who.header("If-Match", "*")
                .body(body)
                .put(AWARDS + award + "/status")
                .then();
    }

    @Test
    void aSingleAwardIsAnnulledByADecisionAndStaysInTheRegister() {
        String decision = world.draft();
        String award = world.award(decision, "Lý Văn Thu Hồi");
        String other = world.award(decision, "Lý Thị Còn Lại");
        world.issue(decision);

        move(world.officer(), award, annulment())
                .statusCode(200)
                .body("status", is("annulled"))
                .body("serial", notNullValue())
                .body("annulment.number", is("310/QĐ-AW"))
                .body("annulment.date", is("2023-01-05"));

        anybody().get(AWARDS + other).then().body("status", is("issued")).body("annulment", nullValue());
        anybody().get("/api/v1/award-decisions/" + decision).then().body("status", is("issued"));
        String seen =
                anybody().get(AWARDS + award).then().statusCode(200).extract().asString();
        assertThat(seen).doesNotContain("fraud").doesNotContain("Sáng kiến không phải");
        world.viewer()
                .get(AWARDS + award + "/details")
                .then()
                .statusCode(200)
                .body("annulment.ground", is("fraud"))
                .body("annulment.reason", containsString("Sáng kiến"))
                .body("annulment.at", notNullValue());
        assertThat(world.trail("awards", award)).containsExactlyInAnyOrder("create", "issue", "annul");
        move(world.officer(), award, annulment()).statusCode(409).body("code", is("award.move-not-allowed"));
    }

    @Test
    void anAwardIsAnnulledOnTheDayOfItsDecisionToo() {
        String award = world.issuedAward("Lý Văn Cùng Ngày");
        Map<String, Object> same = annulment();
        same.put("annulment", Map.of("ground", "other", "number", "1", "date", "2022-12-20"));
        move(world.officer(), award, same).statusCode(200);
    }

    @Test
    void anAnnulmentOfASingleAwardNeedsReasonGroundAndDecision() {
        String award = world.issuedAward("Lý Văn Thiếu");
        move(world.officer(), award, Map.of("status", "annulled"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/annulment"));
        Map<String, Object> early = annulment();
        early.put("annulment", Map.of("ground", "other", "number", "1", "date", "2022-12-19"));
        move(world.officer(), award, early)
                .statusCode(422)
                .body("errors.code", contains("award.annulled-before-decision"));
        early.put("annulment", Map.of("ground", "other", "number", "1", "date", "2199-01-01"));
        move(world.officer(), award, early).statusCode(422).body("errors.code", contains("award.annulled-in-future"));
        early.put("annulment", Map.of("ground", "whim"));
        move(world.officer(), award, early)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/annulment/ground", "/annulment/number", "/annulment/date"));
        move(world.approver(), award, annulment()).statusCode(403);
        world.officer().body(annulment()).put(AWARDS + award + "/status").then().statusCode(428);
    }

    @Test
    void onlyAnAnnulmentHasAGround() {
        String decision = world.draft();
        String award = world.award(decision, "Lý Thị Nháp");
        Map<String, Object> withdrawal = annulment();
        withdrawal.put("status", "withdrawn");
        move(world.officer(), award, withdrawal)
                .statusCode(422)
                .body("errors.code", contains("award.annulment-of-other-move"));
        world.officer()
                .header("If-Match", "*")
                .body(withdrawal)
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/annulment"));
        move(world.officer(), award, annulment()).statusCode(409);
    }

    @Test
    void theGroundOfAWholeDecisionGoesToItsAwards() {
        String award = world.issuedAward("Lý Văn Cả");
        String decision = anybody().get(AWARDS + award).path("decision.id");
        world.officer()
                .header("If-Match", "*")
                .body(annulment())
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(200)
                .body("annulment.number", is("310/QĐ-AW"));
        anybody().get(AWARDS + award).then().body("status", is("annulled")).body("annulment.number", is("310/QĐ-AW"));
        assertThat(world.column("awards", "annulment_ground", award)).isEqualTo("fraud");
    }

    @Test
    void thePresentationIsEnteredLaterByItself() {
        String award = world.issuedAward("Lý Thị Trao");
        String tag = anybody().get(AWARDS + award).header("ETag");
        RequestSpecification officer = world.officer().header("If-Match", tag);
        officer.body(Map.of("presentedOn", "2023-01-08"))
                .put(AWARDS + award + "/presentation")
                .then()
                .statusCode(200)
                .body("presentedOn", is("2023-01-08"))
                .header("ETag", not(tag));
        world.officer()
                .body(Map.of("presentedOn", "2023-01-08"))
                .put(AWARDS + award + "/presentation")
                .then()
                .statusCode(200);
        world.officer()
                .body(Map.of("presentedOn", "2023-01-07"))
                .put(AWARDS + award + "/presentation")
                .then()
                .statusCode(428);
        world.officer()
                .header("If-Match", tag)
                .body(Map.of("presentedOn", "2023-01-07"))
                .put(AWARDS + award + "/presentation")
                .then()
                .statusCode(412);
        world.officer()
                .header("If-Match", "*")
                .body(Map.of("presentedOn", "2022-12-19"))
                .put(AWARDS + award + "/presentation")
                .then()
                .statusCode(422)
                .body("errors.code", contains("award.presented-before-decision"));
        assertThat(world.trail("awards", award)).containsExactlyInAnyOrder("create", "issue", "present");
    }

    @Test
    void allAwardsOfADecisionArePresentedTogether() {
        String decision = world.draft();
        String one = world.award(decision, "Lý Văn Một");
        String two = world.award(decision, "Lý Văn Hai");
        String address = "/api/v1/award-decisions/" + decision + "/presentation";
        Map<String, Object> day = Map.of("presentedOn", "2023-01-06");
        world.officer()
                .header("If-Match", "*")
                .body(day)
                .put(address)
                .then()
                .statusCode(409)
                .body("code", is("award.not-in-force"));
        world.officer()
                .header("If-Match", "*")
                .body(day)
                .put(AWARDS + one + "/presentation")
                .then()
                .statusCode(409);
        world.issue(decision);
        move(world.officer(), two, annulment()).statusCode(200);
        world.officer().body(day).put(address).then().statusCode(428);
        world.viewer().header("If-Match", "*").body(day).put(address).then().statusCode(403);
        world.officer().header("If-Match", "*").body(day).put(address).then().statusCode(200);
        world.officer().body(day).put(address).then().statusCode(200);
        anybody().get(AWARDS + one).then().body("presentedOn", is("2023-01-06"));
        anybody().get(AWARDS + two).then().body("presentedOn", is("2022-12-26"));
        assertThat(world.trail("awards", one)).containsExactlyInAnyOrder("create", "issue", "present");
        assertThat(world.trail("awards", two)).containsExactlyInAnyOrder("create", "issue", "annul");
    }

    @Test
    void whatGoesWithAnAwardIsKeptAndNotPublic() {
        String decision = world.draft();
        Map<String, Object> body = AwardWorld.awardBody(decision, "Lý Thị Kín");
        body.put("way", "ad-hoc");
        body.put("positionClass", "direct-worker");
        body.put("achievement", "Cứu hộ trong lũ");
        String award = world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .body("way", is("ad-hoc"))
                .extract()
                .path("id");
        AwardWorld.patching(world.officer())
                .header("If-Match", "*")
                .body("{\"positionClass\": \"other-leader\", \"way\": null}")
                .patch(AWARDS + award)
                .then()
                .statusCode(200)
                .body("way", nullValue());
        world.viewer()
                .get(AWARDS + award + "/details")
                .then()
                .statusCode(200)
                .body("achievement", is("Cứu hộ trong lũ"))
                .body("positionClass", is("other-leader"))
                .body("prize", nullValue())
                .body("annulment", nullValue());
        world.stranger().get(AWARDS + award + "/details").then().statusCode(404);
        world.issue(decision);
        world.stranger().get(AWARDS + award + "/details").then().statusCode(403);
        anybody().get(AWARDS + award + "/details").then().statusCode(401);
        assertThat(anybody()
                        .get(AWARDS + award)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("Cứu hộ")
                .doesNotContain("other-leader");
    }

    @Test
    void onlyAPersonHasAPositionClass() {
        Map<String, Object> body = AwardWorld.awardBody(world.draft(), "Phòng thử");
        body.put("type", AwardWorld.MERIT);
        body.put("recipient", Map.of("kind", "collective", "name", "Phòng thử"));
        body.put("positionClass", "direct-worker");
        world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/positionClass"));
    }
}
