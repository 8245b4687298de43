package vn.tongket.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.FORM;
import static vn.tongket.awards.nominations.NominationWorld.NOMINATIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** How what is recommended becomes an award. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationAwardTest {

    @Inject
    NominationWorld world;

    @Inject
    SettableClock clock;

    private String nomination;

    @BeforeEach
    void somethingRecommended() {
        clock.reset();
        world.stand();
        nomination = world.nominated("recommended");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private String award() {
        return world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .extract()
                .path("award.id");
    }

    @Test
    void itBecomesALineThatSaysTheSame() {
        world.decide(nomination, world.decision())
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", is("recommended"))
                .body("award.status", is("draft"));
        Map<String, Object> said = world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .extract()
                .path("$");
        world.taker()
                .get("/api/v1/awards/" + award())
                .then()
                .statusCode(200)
                .body("type.code", is(FORM))
                .body("recipient.name", is(((Map<?, ?>) said.get("recipient")).get("name")))
                .body("recipient.unit.code", is(DEPARTMENT))
                .body("achievementYear", is(2022))
                .body("way", is("regular"));
        world.taker()
                .get("/api/v1/awards/" + award() + "/details")
                .then()
                .body("achievement", is(said.get("achievement")));
        world.decide(nomination, world.decision()).statusCode(409).body("code", is("nomination.in-decision"));
        world.move(world.writer(), nomination, "withdrawn", "Rút").statusCode(409);
    }

    @Test
    void theLineNamesThePersonAsKnownOnTheDayOfTheDecision() {
        String person = world.person(DEPARTMENT);
        String promoted = world.nominated("recommended", person);
        clock.advance(Duration.ofDays(2));
        world.taker()
                .contentType(NominationWorld.MERGE_PATCH)
                .header("If-Match", "*")
                .body(Map.of("position", "Trưởng phòng", "from", "2023-01-10"))
                .patch("/api/v1/recipients/" + person)
                .then()
                .statusCode(200);
        String award = world.decide(promoted, world.decision("2023-01-11"))
                .statusCode(201)
                .extract()
                .path("award.id");
        world.taker()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("recipient.position", is("Trưởng phòng"));
    }

    @Test
    void itIsDecidedWithTheDecision() {
        String decision = world.decision();
        world.decide(nomination, decision).statusCode(201);
        world.moveTo(world.leader(), "award-decisions/" + decision, "issued").statusCode(200);
        world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .body("status", is("decided"))
                .body("closedAt", notNullValue())
                .body("award.status", is("issued"))
                .body("award.number", notNullValue());
        world.move(world.writer(), nomination, "withdrawn", "Muộn").statusCode(409);
        assertThat(world.trail("nominations", nomination)).contains("propose-award", "decide");
        assertThat(world.told(nomination)).contains("nomination.decided award-officers " + DEPARTMENT);
    }

    @Test
    void aLineThatIsWithdrawnLeavesItRecommended() {
        world.decide(nomination, world.decision()).statusCode(201);
        world.moveTo(world.taker(), "awards/" + award(), "withdrawn").statusCode(200);
        world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .body("status", is("recommended"))
                .body("award", nullValue());
        world.decide(nomination, world.decision()).statusCode(201);
    }

    @Test
    void aDecisionThatIsGivenUpLeavesItRecommended() {
        String decision = world.decision();
        world.decide(nomination, decision).statusCode(201);
        world.moveTo(world.taker(), "award-decisions/" + decision, "withdrawn").statusCode(200);
        world.writer()
                .get(NOMINATIONS + "/" + nomination)
                .then()
                .body("status", is("recommended"))
                .body("award", nullValue());
        String again = world.decision();
        world.decide(nomination, again).statusCode(201);
        world.moveTo(world.leader(), "award-decisions/" + again, "issued").statusCode(200);
        world.writer().get(NOMINATIONS + "/" + nomination).then().body("status", is("decided"));
    }

    @Test
    void onlyWhatIsRecommendedAndOnlyByOfficersOfTheDesk() {
        for (String status : List.of("submitted", "in-council")) {
            world.decide(world.nominated(status), world.decision())
                    .statusCode(409)
                    .body("code", is("nomination.not-recommended"));
        }
        String decision = world.decision();
        world.writer()
                .body(Map.of("decision", decision))
                .post(NOMINATIONS + "/" + nomination + "/award")
                .then()
                .statusCode(403);
        world.stranger()
                .body(Map.of("decision", decision))
                .post(NOMINATIONS + "/" + nomination + "/award")
                .then()
                .statusCode(404);
        world.decide(nomination, "0190b0c4-5a10-7c3e-9d2b-3f1a6c8e0b00")
                .statusCode(422)
                .body("errors.pointer", contains("/decision"));
    }

    @Test
    void whatWasDecidedByHandTouchesNoNomination() {
        String decision = world.decision();
        world.decide(nomination, decision).statusCode(201);
        String other = world.nominated("recommended");
        world.moveTo(world.leader(), "award-decisions/" + decision, "issued").statusCode(200);
        world.writer().get(NOMINATIONS + "/" + other).then().body("status", is("recommended"));
    }
}
