package vn.tongket.awards.nominations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.awards.nominations.NominationWorld.CENTRE;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.FORM;
import static vn.tongket.awards.nominations.NominationWorld.GROUP;
import static vn.tongket.awards.nominations.NominationWorld.NOMINATIONS;
import static vn.tongket.awards.nominations.NominationWorld.OTHER;
import static vn.tongket.awards.nominations.NominationWorld.TITLE;
import static vn.tongket.awards.nominations.NominationWorld.nomination;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;

/** Who is proposed, by whom, and who reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationResourceTest {

    @Inject
    NominationWorld world;

    private String person;

    @BeforeEach
    void somebody() {
        world.stand();
        person = world.person(DEPARTMENT);
    }

    @Test
    void aNominationIsADraftThatNamesWhoWroteIt() {
        String id = world.draft(TITLE, person);
        world.writer()
                .get(NOMINATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("status", is("draft"))
                .body("recipient.id", is(person))
                .body("unit.code", is(DEPARTMENT))
                .body("desk", nullValue())
                .body("type.name.vi", is("Chiến sĩ thử"))
                .body("recordedBy", startsWith("award-officer"));
        assertThat(world.trail("nominations", id)).containsExactly("create");
    }

    @Test
    void whoIsNotKnownYetIsEnteredWithIt() {
        String name = "Người Mới " + NominationWorld.word();
        Map<String, Object> named = Map.of("kind", "individual", "name", name, "position", "Chuyên viên");
        String id = world.created(world.writer(), nomination(FORM, named));
        String recipient =
                world.writer().get(NOMINATIONS + "/" + id).then().extract().path("recipient.id");
        world.writer()
                .get("/api/v1/recipients/" + recipient)
                .then()
                .statusCode(200)
                .body("name", is(name))
                .body("unit.code", is(DEPARTMENT))
                .body("position", is("Chuyên viên"));
        String again = world.created(world.writer(), nomination(FORM, named));
        world.writer().get(NOMINATIONS + "/" + again).then().body("recipient.id", is(recipient));
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, Object> body = nomination("NO_SUCH", Map.of("name", "Không Rõ"));
        body.put("year", 2024);
        world.writer()
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/recipient/kind", "/type", "/year"));
        Map<String, Object> group = nomination(TITLE, Map.of("id", world.recipient("collective", DEPARTMENT)));
        group.put("annualGrade", "good");
        group.put("positionClass", "direct-worker");
        world.writer()
                .body(group)
                .post(NOMINATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/type", "/annualGrade", "/positionClass"));
        world.writer()
                .body(nomination(TITLE, Map.of("id", person, "name", "Người Khác")))
                .post(NOMINATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("nomination.id-alone"));
    }

    @Test
    void aUnitProposesItsOwnPeopleAndThoseBelow() {
        world.created(world.writer(), nomination(FORM, Map.of("id", world.person(CENTRE))));
        world.writer()
                .body(nomination(FORM, Map.of("id", world.person(OTHER))))
                .post(NOMINATIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/recipient/id"));
        Map<String, Object> body = nomination(FORM, Map.of("id", world.person(OTHER)));
        world.taker()
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("nomination.recipient-elsewhere"));
    }

    @Test
    void aTitleIsProposedOnceForAYearAndAFormAgainAndAgain() {
        String first = world.draft(TITLE, person);
        world.writer()
                .body(nomination(TITLE, Map.of("id", person)))
                .post(NOMINATIONS)
                .then()
                .statusCode(409)
                .body("code", is("nomination.title-taken"));
        Map<String, Object> earlier = nomination(TITLE, Map.of("id", person));
        earlier.put("year", 2021);
        world.created(world.writer(), earlier);
        world.draft(FORM, person);
        world.draft(FORM, person);
        world.move(world.writer(), first, "withdrawn", "Rút").statusCode(200);
        world.draft(TITLE, person);
    }

    @Test
    void aTitleIsTakenByWhoeverTurnedOutToBeTheSame() {
        String other = world.person(DEPARTMENT);
        world.draft(TITLE, other);
        world.taker()
                .body(Map.of("recipient", other, "reason", "Một người"))
                .post("/api/v1/recipients/" + person + "/merges")
                .then()
                .statusCode(201);
        world.writer()
                .body(nomination(TITLE, Map.of("id", person)))
                .post(NOMINATIONS)
                .then()
                .statusCode(409);
        world.writer().get(NOMINATIONS + "?recipient=" + person).then().body("items.recipient.id", contains(other));
    }

    @Test
    void itChangesWhileItIsOpenAndWithTheRightRevision() {
        String id = world.draft(FORM, person);
        Map<String, Object> patch = Map.of("achievement", "Việc khác", "annualGrade", "good");
        world.writer()
                .contentType(NominationWorld.MERGE_PATCH)
                .body(patch)
                .patch(NOMINATIONS + "/" + id)
                .then()
                .statusCode(428);
        world.writer()
                .contentType(NominationWorld.MERGE_PATCH)
                .header("If-Match", "\"9\"")
                .body(patch)
                .patch(NOMINATIONS + "/" + id)
                .then()
                .statusCode(412);
        world.change(world.writer(), id, patch)
                .statusCode(200)
                .body("achievement", is("Việc khác"))
                .body("annualGrade", is("good"));
        world.writer()
                .contentType(NominationWorld.MERGE_PATCH)
                .body(patch)
                .patch(NOMINATIONS + "/" + id)
                .then()
                .statusCode(200);
        world.change(world.approver(), id, patch).statusCode(403);
        world.move(world.writer(), id, "submitted").statusCode(200);
        world.change(world.writer(), id, Map.of("achievement", "Muộn")).statusCode(409);
        assertThat(world.trail("nominations", id)).containsExactly("change", "create", "submitted");
    }

    @Test
    void nobodyReadsItButTheUnitAndThoseAbove() {
        String id = world.draft(FORM, person);
        for (var reader : List.of(world.writer(), world.taker(), world.approver(), world.leader())) {
            reader.get(NOMINATIONS + "/" + id).then().statusCode(200);
        }
        for (var other : List.of(world.stranger(), world.centreOfficer(), world.viewer(), world.administrator())) {
            other.get(NOMINATIONS + "/" + id).then().statusCode(404);
        }
        given().get(NOMINATIONS + "/" + id).then().statusCode(401);
        world.viewer().get(NOMINATIONS).then().statusCode(403);
        world.stranger().get(NOMINATIONS + "?limit=500").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void listsAreFiltered() {
        String id = world.draft(TITLE, person);
        String other = world.draft(FORM, person);
        String of = NOMINATIONS + "?recipient=" + person;
        world.writer().get(of).then().body("items.id", containsInAnyOrder(id, other));
        world.writer().get(of + "&type=" + TITLE).then().body("items.id", contains(id));
        world.writer().get(of + "&status=submitted").then().body("items.size()", is(0));
        world.writer().get(of + "&year=2021").then().body("items.size()", is(0));
        world.writer().get(of + "&year=2022,2021&sort=type").then().body("items.id", contains(other, id));
        world.writer().get(of + "&unit=" + CENTRE).then().body("items.size()", is(0));
        world.taker().get(of + "&within=" + NominationWorld.PROVINCE).then().body("items.size()", is(2));
        String next = world.writer()
                .get(of + "&limit=1")
                .then()
                .body("next", notNullValue())
                .extract()
                .path("next");
        world.writer().get(next).then().body("items.size()", is(1)).body("next", nullValue());
        world.writer().get(of + "&colour=red").then().statusCode(400);
        assertThat(world.writer()
                        .accept("text/csv")
                        .get(of)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(id)
                .contains(other);
    }

    @Test
    void theInboxHoldsWhatWaitsForTheCaller() {
        String draft = world.draft(FORM, person);
        String inbox = NOMINATIONS + "?inbox=true&limit=500&recipient=" + person;
        world.writer().get(inbox).then().body("items.id", contains(draft));
        world.move(world.writer(), draft, "submitted").statusCode(200);
        world.writer().get(inbox).then().body("items.size()", is(0));
        world.taker().get(inbox).then().body("items.id", contains(draft));
        world.move(world.taker(), draft, "received").statusCode(200);
        world.taker().get(inbox).then().body("items.id", contains(draft));
        world.move(world.taker(), draft, "in-council").statusCode(200);
        world.taker().get(inbox).then().body("items.size()", is(0));
        world.move(world.taker(), draft, "recommended", "Biên bản số 1").statusCode(200);
        world.taker().get(inbox).then().body("items.id", contains(draft));
        world.decide(draft, world.decision()).statusCode(201);
        world.taker().get(inbox).then().body("items.size()", is(0));
    }

    @Test
    void oneKeyAddsOnce() {
        Map<String, Object> body = nomination(GROUP, Map.of("id", world.recipient("collective", DEPARTMENT)));
        String key = "nominate-" + NominationWorld.word();
        String id = world.writer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.writer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .body("id", is(id));
    }
}
