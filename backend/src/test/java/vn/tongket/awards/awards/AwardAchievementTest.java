package vn.tongket.awards.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.tongket.testing.AwardWorld.yearOfItsOwn;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

/** One achievement, one form of commendation. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardAchievementTest {

    private static final String RESCUE = "Cứu người trong lũ";

    @Inject
    AwardWorld world;

    private LocalDate day;
    private String name;
    private String merit;
    private String commendation;

    @BeforeEach
    void twoForms() {
        world.stand();
        LocalDate from = yearOfItsOwn();
        day = from.plusDays(100);
        name = "Nông Văn Cứu " + from.getYear();
        String law = world.law(from);
        merit = world.typeUnder(law, "Giấy khen thử", "individual", "0.3");
        commendation = world.typeUnder(law, "Bằng khen thử", "individual", "1.5");
        world.oneAchievement(from, merit, commendation);
    }

    private String decision() {
        Map<String, Object> body = AwardWorld.decisionBody();
        body.put("date", day.toString());
        return world.draft(body);
    }

    private String award(String decision, String type, String achievement, int year) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "decision",
                decision,
                "type",
                type,
                "recipient",
                Map.of("kind", "individual", "name", name, "unit", AwardWorld.DEPARTMENT),
                "achievementYear",
                year,
                "achievement",
                achievement));
        return world.officer()
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse issue(String decision) {
        return world.approver()
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then();
    }

    @Test
    void aSecondFormForTheSameAchievementIsNotIssued() {
        String first = decision();
        String given = award(first, merit, RESCUE, day.getYear());
        issue(first).statusCode(200);
        String second = decision();
        String repeated = award(second, commendation, "cứu người  trong LŨ", day.getYear());

        issue(second)
                .statusCode(422)
                .body("errors.pointer", contains("/awards/" + repeated))
                .body("errors.code", contains("eligibility.blocked"));
        world.viewer()
                .get("/api/v1/awards/" + repeated + "/details")
                .then()
                .statusCode(200)
                .body("sameAchievement.award", contains(given))
                .body("sameAchievement.blocks", contains(true));
    }

    @Test
    void anotherAchievementOrAnotherYearIsAwardedAgainWithTheSameForm() {
        String first = decision();
        award(first, merit, RESCUE, day.getYear());
        issue(first).statusCode(200);
        String second = decision();
        award(second, merit, "Sáng kiến số hóa", day.getYear());
        award(second, merit, RESCUE, day.getYear() - 1);
        issue(second).statusCode(200);
    }

    @Test
    void theSameAchievementTwiceInOneDecisionIsNotIssued() {
        String decision = decision();
        award(decision, merit, RESCUE, day.getYear());
        award(decision, commendation, RESCUE, day.getYear());
        issue(decision).statusCode(422).body("errors.size()", is(2));
    }

    @Test
    void whatWasAnnulledStandsInNoOnesWay() {
        String first = decision();
        String given = award(first, merit, RESCUE, day.getYear());
        issue(first).statusCode(200);
        world.officer()
                .header("If-Match", "*")
                .body(Map.of(
                        "status",
                        "annulled",
                        "reason",
                        "Sai thẩm quyền",
                        "annulment",
                        Map.of(
                                "ground",
                                "wrong-procedure",
                                "number",
                                "9/QĐ",
                                "date",
                                day.plusDays(3).toString())))
                .put("/api/v1/awards/" + given + "/status")
                .then()
                .statusCode(200);
        String second = decision();
        award(second, commendation, RESCUE, day.getYear());
        issue(second).statusCode(200);
    }

    @Test
    void aTitleBesideAFormIsToldAndDoesNotBlock() {
        String first = decision();
        award(first, merit, RESCUE, day.getYear());
        issue(first).statusCode(200);
        String second = decision();
        String title = award(second, AwardWorld.TITLE, RESCUE, day.getYear());
        world.viewer()
                .get("/api/v1/awards/" + title + "/details")
                .then()
                .body("sameAchievement.blocks", is(List.of(false)));
        issue(second).statusCode(200);
    }
}
