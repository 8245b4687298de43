package vn.tongket.awards.eligibility.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.awards.eligibility.EligibilityWorld.DEPARTMENT;
import static vn.tongket.awards.eligibility.EligibilityWorld.OTHER;
import static vn.tongket.awards.eligibility.EligibilityWorld.fact;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.eligibility.EligibilityWorld;
import vn.tongket.testing.PostgresTestResource;

/** What is recorded of recipients: by whom, from which document, for whose eyes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RecipientFactTest {

    private static final String FACTS = "/api/v1/recipient-facts";

    @Inject
    EligibilityWorld world;

    private String person;

    @BeforeEach
    void somebody() {
        world.stand();
        person = world.person(DEPARTMENT);
    }

    @Test
    void aFactNamesItsDocumentAndWhoRecordedIt() {
        String id = world.graded(person, 2022, "good");
        world.officer()
                .get(FACTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("grade", is("good"))
                .body("source.document", is("Quyết định thử số 1"))
                .body("recordedBy", startsWith("award-officer"))
                .body("status", is("in-force"))
                .body("withdrawal", nullValue());
        assertThat(world.trail("recipient-facts", id)).containsExactly("create");
    }

    @Test
    void itIsWithdrawnWithAReasonAndStays() {
        String id = world.graded(person, 2022, "good");
        world.officer()
                .body(Map.of("status", "withdrawn", "reason", "Ghi nhầm"))
                .put(FACTS + "/" + id + "/status")
                .then()
                .statusCode(428);
        world.officer()
                .header("If-Match", "\"7\"")
                .body(Map.of("status", "withdrawn", "reason", "Ghi nhầm"))
                .put(FACTS + "/" + id + "/status")
                .then()
                .statusCode(412);
        world.withdraw("recipient-facts", id)
                .statusCode(200)
                .body("status", is("withdrawn"))
                .body("withdrawal.reason", is("Ghi nhầm"));
        world.withdraw("recipient-facts", id).statusCode(409).body("code", is("recipient-fact.move-not-allowed"));
        world.officer()
                .get(FACTS + "?recipient=" + person + "&status=withdrawn")
                .then()
                .body("items.id", contains(id));
        world.officer()
                .get(FACTS + "?recipient=" + person + "&status=in-force")
                .then()
                .body("items", empty());
        world.graded(person, 2022, "excellent");
    }

    @Test
    void aYearIsGradedOnce() {
        world.graded(person, 2022, "good");
        world.record(world.officer(), fact(person, "annual-grade", "year", 2022, "grade", "excellent"))
                .statusCode(409)
                .body("code", is("recipient-fact.year-taken"));
        world.graded(person, 2023, "good");
    }

    @Test
    void conductIsForAwardOfficersOfTheRecipientAlone() {
        String id = world.investigated(person, "2022-11-01");
        world.viewer().get(FACTS + "/" + id).then().statusCode(404);
        world.viewer().get(FACTS).then().statusCode(403);
        world.approver().get(FACTS + "/" + id).then().statusCode(404);
        world.stranger().get(FACTS + "/" + id).then().statusCode(404);
        world.stranger()
                .get(FACTS + "?kind=conduct&limit=500")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        world.officer().get(FACTS + "?kind=conduct&limit=500").then().body("items.id", hasItem(id));
        world.provinceOfficer().get(FACTS + "?recipient=" + person).then().body("items.id", contains(id));
        world.record(world.stranger(), fact(person, "conduct", "conduct", "complaint", "from", "2022-11-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/recipient"));
        world.record(world.viewer(), fact(person, "conduct", "conduct", "complaint", "from", "2022-11-01"))
                .statusCode(403);
    }

    @Test
    void whoEnteredSomebodyOfAnotherUnitLearnsNothingOfHim() {
        String entered = world.enteredBy(OTHER, DEPARTMENT);
        String id = world.investigated(entered, "2022-11-01");
        world.stranger().get("/api/v1/recipients/" + entered).then().statusCode(200);
        world.stranger().get(FACTS + "/" + id).then().statusCode(404);
        world.stranger().get(FACTS + "?recipient=" + entered).then().body("items", empty());
        world.stranger().get("/api/v1/recipients/" + entered + "/export").then().statusCode(403);
        world.officer()
                .get("/api/v1/recipients/" + entered + "/export")
                .then()
                .statusCode(200)
                .body("holdings.content.id", hasItem(id));
    }

    @Test
    void whoEnteredSomebodyDoesNotDrawHimOver() {
        String entered = world.enteredBy(OTHER, DEPARTMENT);
        world.stranger()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"unit\": \"" + OTHER + "\", \"from\": \"2020-01-01\"}")
                .patch("/api/v1/recipients/" + entered)
                .then()
                .statusCode(403);
        String own = world.person(OTHER);
        world.stranger()
                .body(Map.of("recipient", entered, "reason", "Cùng một người"))
                .post("/api/v1/recipients/" + own + "/merges")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsMergedIsForOfficersOfEveryPlace() {
        String own = world.person(OTHER);
        String id = world.investigated(person, "2022-11-01");
        world.merge(own, person);
        world.asked(world.stranger(), own, EligibilityWorld.MERIT, 2022, "2022-12-20")
                .statusCode(404);
        world.stranger().get(FACTS + "?recipient=" + own).then().body("items", empty());
        world.stranger().get("/api/v1/recipients/" + own + "/export").then().statusCode(403);
        world.record(world.stranger(), fact(own, "annual-grade", "year", 2022, "grade", "good"))
                .statusCode(422);
        world.stranger()
                .body(Map.of("recipients", List.of(own), "type", EligibilityWorld.MERIT, "year", 2022))
                .post("/api/v1/eligibility-checks")
                .then()
                .statusCode(403);
        world.provinceOfficer().get(FACTS + "?recipient=" + own).then().body("items.id", contains(id));
    }

    @Test
    void theTrailTellsThatSomethingWasRecordedAndNotWhat() {
        String id = world.recorded(fact(
                person,
                "conduct",
                "conduct",
                "discipline",
                "severity",
                "warning",
                "from",
                "2022-01-01",
                "decisionNumber",
                "7/QĐ-KL"));
        world.withdraw("recipient-facts", id).statusCode(200);
        String entries = world.administrator()
                .get("/api/v1/audit-entries?resource=recipient-facts&key=" + id)
                .then()
                .statusCode(200)
                .body("items.action", containsInAnyOrder("create", "withdraw"))
                .body("items.after.kind", contains("conduct", "conduct"))
                .extract()
                .asString();
        assertThat(entries).doesNotContain(person, "discipline", "warning", "7/QĐ-KL", "Ghi nhầm", "Quyết định thử");
    }

    @Test
    void theKindSaysWhatIsNeededAndEveryFaultIsNamed() {
        world.record(world.officer(), fact(person, "initiative", "grade", "good"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/year", "/title", "/level", "/grade"));
        world.record(
                        world.officer(),
                        fact(person, "service", "unit", "EL-NONE", "from", "2022-02-01", "to", "2022-01-01"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/unit", "/to"));
        world.record(world.officer(), fact(person, "collective-year", "year", 2022))
                .statusCode(422)
                .body("errors.pointer", hasItems("/members", "/kind"));
        world.record(
                        world.officer(),
                        fact(person, "conduct", "conduct", "complaint", "severity", "warning", "from", "2022-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/severity"));
        world.record(
                        world.officer(),
                        fact(person, "service", "unit", DEPARTMENT, "from", "2022-01-01", "collective", person))
                .statusCode(422)
                .body("errors.pointer", contains("/collective"));
        String group = world.recipient("collective", DEPARTMENT);
        world.record(world.officer(), fact(group, "annual-grade", "year", 2022, "grade", "good"))
                .statusCode(422)
                .body("errors.code", contains("recipient-fact.of-other-kind"));
    }

    @Test
    void nobodyIsMadeAMemberOfAnotherUnitsCollective() {
        String group = world.recipient("collective", OTHER);
        world.record(
                        world.officer(),
                        fact(person, "service", "unit", DEPARTMENT, "from", "2022-01-01", "collective", group))
                .statusCode(422)
                .body("errors.pointer", contains("/collective"))
                .body("errors.code", contains("recipient-fact.collective-unknown"));
    }

    @Test
    void whoReadsConductLeavesAnEntry() {
        String id = world.investigated(person, "2022-11-01");
        String grade = world.graded(person, 2022, "good");
        assertThat(world.trail("recipient-facts", id)).containsExactly("create");
        world.officer().get(FACTS + "/" + id).then().statusCode(200);
        world.officer().get(FACTS + "?recipient=" + person).then().statusCode(200);
        world.asked(world.officer(), person, EligibilityWorld.MERIT, 2022, "2022-12-20")
                .statusCode(200);
        world.stranger().get(FACTS + "/" + id).then().statusCode(404);
        assertThat(world.trail("recipient-facts", id)).containsExactlyInAnyOrder("create", "read", "read", "read");
        assertThat(world.trail("recipient-facts", grade)).containsExactly("create");
    }

    @Test
    void whatIsKnownOfAMemberIsHandedOutToTheMemberAlone() {
        String group = world.recipient("collective", DEPARTMENT);
        String open = world.investigated(person, "2022-11-01");
        world.recorded(fact(group, "collective-year", "year", 2022, "members", 1));
        world.recorded(fact(person, "service", "unit", DEPARTMENT, "from", "2020-01-01", "collective", group));
        String check = world.officer()
                .body(Map.of(
                        "recipients", List.of(group), "type", EligibilityWorld.GROUP, "year", 2022, "on", "2022-12-20"))
                .post("/api/v1/eligibility-checks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String ofGroup = export(group);
        assertThat(ofGroup).contains(check).doesNotContain(open);
        assertThat(export(person)).contains(check, open);
        world.officer()
                .get("/api/v1/recipients/" + group + "/export")
                .then()
                .body("trail.findAll { it.resource == 'eligibility-checks' }.key", contains(check));
    }

    private String export(String recipient) {
        return world.officer()
                .get("/api/v1/recipients/" + recipient + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whatIsHeldIsHandedOutToWhomItIsAbout() {
        String id = world.graded(person, 2022, "good");
        world.provinceOfficer()
                .get("/api/v1/recipients/" + person + "/export")
                .then()
                .statusCode(200)
                .body("holdings.findAll { it.resource == 'recipient-facts' }.content.id", contains(id));
    }
}
