package vn.tongket.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.nominations.NominationWorld.CENTRE;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.ELSEWHERE;
import static vn.tongket.awards.nominations.NominationWorld.FORM;
import static vn.tongket.awards.nominations.NominationWorld.NOMINATIONS;
import static vn.tongket.awards.nominations.NominationWorld.OTHER;
import static vn.tongket.awards.nominations.NominationWorld.PROVINCE;
import static vn.tongket.awards.nominations.NominationWorld.nomination;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.World;

/** How a nomination goes from unit to unit, one step at a time. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationChainTest {

    @Inject
    NominationWorld world;

    @Inject
    Nominations nominations;

    @Inject
    ReorganisationDesk reorganisations;

    private String draft;

    @BeforeEach
    void aDraft() {
        world.stand();
        draft = world.draft(FORM, world.person(DEPARTMENT));
    }

    @Test
    void itIsSentToTheUnitAboveAndTakenInThere() {
        world.writer()
                .body(Map.of("status", "submitted"))
                .put(NOMINATIONS + "/" + draft + "/status")
                .then()
                .statusCode(428);
        world.writer()
                .header("If-Match", "\"7\"")
                .body(Map.of("status", "submitted"))
                .put(NOMINATIONS + "/" + draft + "/status")
                .then()
                .statusCode(412);
        world.move(world.writer(), draft, "submitted")
                .statusCode(200)
                .body("desk.code", is(PROVINCE))
                .body("submittedAt", notNullValue())
                .body("eligibilityCheck", notNullValue());
        world.move(world.writer(), draft, "submitted").statusCode(409);
        world.move(world.writer(), draft, "received").statusCode(403);
        world.move(world.stranger(), draft, "received").statusCode(404);
        world.move(world.taker(), draft, "received").statusCode(200).body("status", is("received"));
        world.move(world.taker(), draft, "received").statusCode(409).body("code", is("nomination.move-not-allowed"));
        world.writer()
                .get(NOMINATIONS + "/" + draft + "/steps")
                .then()
                .body("items.to", contains("draft", "submitted", "received"))
                .body("items.desk.code[1]", is(PROVINCE));
        assertThat(world.told(draft))
                .containsExactlyInAnyOrder(
                        "nomination.submitted award-officers " + PROVINCE,
                        "nomination.received award-officers " + DEPARTMENT);
    }

    @Test
    void whoWroteOrSentItDoesNotTakeItIn() {
        String own = world.created(world.taker(), nomination(FORM, Map.of("id", world.person(DEPARTMENT))));
        world.move(world.writer(), own, "submitted").statusCode(200);
        world.move(world.taker(), own, "received").statusCode(403).body("code", is("nomination.own-work"));
        world.taker()
                .get(NOMINATIONS + "?inbox=true&limit=500&status=submitted&sort=-recordedAt")
                .then()
                .body("items.find { it.id == '" + own + "' }", nullValue());
    }

    @Test
    void aRightThatAnAuthorLentIsNone() {
        String author = world.account(Role.AWARD_OFFICER, PROVINCE);
        String friend = world.account(Role.VIEWER, PROVINCE);
        String own = world.created(World.inPerson(author), nomination(FORM, Map.of("id", world.person(DEPARTMENT))));
        world.move(world.writer(), own, "submitted").statusCode(200);
        World.inPerson(author)
                .body(Map.of("to", friend, "from", "2023-01-09", "until", "2023-01-20", "reason", "Nghỉ phép"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);
        world.move(World.inPerson(friend), own, "received").statusCode(403).body("code", is("delegation.from-author"));
    }

    @Test
    void aUnitMayDecideItselfWithAnotherOfficer() {
        world.send(draft, DEPARTMENT).statusCode(200).body("desk.code", is(DEPARTMENT));
        world.move(world.writer(), draft, "received").statusCode(403).body("code", is("nomination.own-work"));
        world.move(world.colleague(), draft, "received").statusCode(200);
    }

    @Test
    void itGoesOnlyToAUnitAbove() {
        world.send(draft, OTHER).statusCode(422).body("errors.code", contains("nomination.to-not-above"));
        world.send(draft, ELSEWHERE).statusCode(422);
        world.send(draft, "NO-NOWHERE").statusCode(422).body("errors.pointer", contains("/to"));
        world.send(draft, PROVINCE).statusCode(200);
    }

    @Test
    void aUnitInBetweenSendsItOn() {
        RequestSpecification centre = world.centreOfficer();
        Map<String, Object> body = nomination(FORM, Map.of("id", world.person(CENTRE)));
        body.put("unit", CENTRE);
        String id = world.created(centre, body);
        world.move(world.centreOfficer(), id, "submitted").statusCode(200).body("desk.code", is(DEPARTMENT));
        world.move(world.writer(), id, "received").statusCode(200);
        world.move(world.writer(), id, "submitted").statusCode(200).body("desk.code", is(PROVINCE));
        world.move(world.writer(), id, "received").statusCode(403);
        world.move(world.taker(), id, "received").statusCode(200);
        world.move(world.taker(), id, "submitted").statusCode(409).body("code", is("nomination.nobody-above"));
        world.centreOfficer()
                .get(NOMINATIONS + "/" + id + "/steps")
                .then()
                .body("items.desk.code", contains(DEPARTMENT, DEPARTMENT, PROVINCE, PROVINCE));
    }

    @Test
    void whatCameAfterTheUnitGoesOnWithIt() {
        String former = "NO-XA-" + NominationWorld.word().toUpperCase(Locale.ROOT);
        String heir = former + "-2";
        world.unit(former, "xã");
        Map<String, Object> body = nomination(FORM, Map.of("id", world.person(former)));
        body.put("unit", former);
        String id = world.created(world.officerOf(former), body);
        world.move(world.officerOf(former), id, "submitted").statusCode(200).body("desk.code", is(PROVINCE));
        world.move(world.taker(), id, "returned", "Thiếu biên bản").statusCode(200);
        reorganisations.carryOut(reorganisations
                .on("2023-01-09")
                .create(heir, "Xã mới", "xã", PROVINCE)
                .merge(former, heir));
        world.officerOf(heir).get(NOMINATIONS + "?inbox=true&limit=500").then().body("items.id", contains(id));
        world.change(world.officerOf(heir), id, Map.of("achievement", "Bổ sung"))
                .statusCode(200);
        world.move(world.officerOf(heir), id, "submitted").statusCode(200).body("desk.code", is(PROVINCE));
        world.stranger().get(NOMINATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void itIsReturnedWithReasonsAndSentAgain() {
        world.move(world.writer(), draft, "submitted").statusCode(200);
        world.move(world.taker(), draft, "returned").statusCode(422).body("errors.pointer", contains("/reason"));
        world.move(world.taker(), draft, "returned", "Thiếu biên bản")
                .statusCode(200)
                .body("reason", is("Thiếu biên bản"));
        world.change(world.writer(), draft, Map.of("achievement", "Nói rõ hơn")).statusCode(200);
        world.move(world.writer(), draft, "submitted").statusCode(200).body("reason", nullValue());
        world.move(world.taker(), draft, "received").statusCode(200);
        world.move(world.taker(), draft, "returned", "Chưa rõ").statusCode(200);
        assertThat(world.trail("nominations", draft)).contains("returned", "submitted", "received");
    }

    @ParameterizedTest
    @CsvSource({"submitted", "received", "in-council", "recommended"})
    void itIsWithdrawnWithAReasonUntilItIsDecided(String status) {
        String id = world.nominated(status);
        world.move(world.writer(), id, "withdrawn").statusCode(422);
        world.move(world.stranger(), id, "withdrawn", "Rút").statusCode(404);
        world.move(world.writer(), id, "withdrawn", "Chuyển công tác")
                .statusCode(200)
                .body("closedAt", notNullValue());
        world.move(world.writer(), id, "submitted").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"received", "in-council", "recommended", "decided", "draft"})
    void aDraftSkipsNoStep(String status) {
        world.move(world.taker(), draft, status, "Nhảy bước").statusCode(409);
    }

    @Test
    void nobodySaysThatItIsDecided() {
        String id = world.nominated("recommended");
        world.move(world.taker(), id, "decided").statusCode(409);
    }

    @Test
    void whatACouncilOnPaperSaysIsEnteredWithItsMinutes() {
        String id = world.nominated("in-council");
        world.move(world.taker(), id, "not-recommended").statusCode(422);
        world.move(world.taker(), id, "not-recommended", "Biên bản số 2")
                .statusCode(200)
                .body("closedAt", notNullValue())
                .body("council", nullValue());
        assertThat(world.told(id)).contains("nomination.not-recommended award-officers " + DEPARTMENT);
    }

    @Test
    @ActivateRequestContext
    void aSessionTakesItUpAndConcludes() {
        String id = world.nominated("received");
        UUID key = UUID.fromString(id);
        UUID session = UUID.randomUUID();
        nominations.takeUp(key, session);
        assertThat(nominations.find(key))
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(NominationStatus.IN_COUNCIL));
        world.move(world.taker(), id, "recommended", "Bằng tay").statusCode(409);
        assertThatThrownBy(() -> conclude(key, UUID.randomUUID(), true)).isInstanceOf(ApiProblem.class);
        nominations.release(key, session);
        nominations.takeUp(key, session);
        conclude(key, session, true);
        world.writer()
                .get(NOMINATIONS + "/" + id)
                .then()
                .body("status", is("recommended"))
                .body("council.members", is(9))
                .body("council.present", is(8))
                .body("council.votes", is(7))
                .body("council.heldOn", is("2023-01-05"));
        assertThatThrownBy(() -> conclude(key, session, false)).isInstanceOf(ApiProblem.class);
    }

    @Test
    @ActivateRequestContext
    void whatASessionDoesNotRecommendEndsThere() {
        String id = world.nominated("received");
        UUID key = UUID.fromString(id);
        UUID session = UUID.randomUUID();
        nominations.takeUp(key, session);
        conclude(key, session, false);
        world.writer()
                .get(NOMINATIONS + "/" + id)
                .then()
                .body("status", is("not-recommended"))
                .body("closedAt", notNullValue());
    }

    @Test
    @ActivateRequestContext
    void whatIsWithdrawnBeforeASessionEndsStaysSo() {
        for (boolean concluded : new boolean[] {true, false}) {
            String id = world.nominated("received");
            UUID key = UUID.fromString(id);
            UUID session = UUID.randomUUID();
            nominations.takeUp(key, session);
            world.move(world.writer(), id, "withdrawn", "Chuyển công tác").statusCode(200);
            if (concluded) {
                conclude(key, session, true);
            } else {
                nominations.release(key, session);
            }
            world.writer()
                    .get(NOMINATIONS + "/" + id)
                    .then()
                    .body("status", is("withdrawn"))
                    .body("council.votes", nullValue());
            assertThatThrownBy(() -> nominations.release(key, UUID.randomUUID()))
                    .isInstanceOf(ApiProblem.class);
        }
    }

    private void conclude(UUID nomination, UUID session, boolean recommended) {
        QuarkusTransaction.requiringNew()
                .run(() -> nominations.conclude(
                        nomination, new CouncilOutcome(session, recommended, 9, 8, 7, LocalDate.of(2023, 1, 5))));
    }

    @Test
    void anUnknownOneIsNobodys() {
        assertThat(nominations.find(UUID.randomUUID())).isEmpty();
        world.writer().get(NOMINATIONS + "/" + UUID.randomUUID()).then().statusCode(404);
        world.writer().get(NOMINATIONS + "/nothing/steps").then().statusCode(404);
    }

    @Test
    void theDoorTellsWhereTheRecipientBelongs() {
        NominationRef found = nominations.find(UUID.fromString(draft)).orElseThrow();
        assertThat(found.recipientUnit()).isEqualTo(found.unit());
        assertThat(List.of(found.type(), found.year(), found.status()))
                .isEqualTo(List.of(FORM, 2022, NominationStatus.DRAFT));
        assertThat(found.desk()).isNull();
    }
}
