package vn.tongket.awards.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.tongket.awards.nominations.NominationWorld.DEPARTMENT;
import static vn.tongket.awards.nominations.NominationWorld.FORM;
import static vn.tongket.awards.nominations.NominationWorld.NOMINATIONS;
import static vn.tongket.awards.nominations.NominationWorld.OTHER;
import static vn.tongket.awards.nominations.NominationWorld.TITLE;
import static vn.tongket.awards.nominations.NominationWorld.VOTED;
import static vn.tongket.awards.nominations.NominationWorld.nomination;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What blocks a nomination from being sent, and what only has to be answered for. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NominationReadinessTest {

    private static final String REQUIREMENTS = "/api/v1/nomination-requirements";

    @Inject
    NominationWorld world;

    @Inject
    SettableClock clock;

    private String person;

    @BeforeEach
    void somebody() {
        world.stand();
        person = world.person(DEPARTMENT);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    /** A draft for the title with everything that is asked. */
    private String complete() {
        world.graded(person, "good");
        world.registered(person);
        String draft = world.draft(TITLE, person);
        world.upload(world.writer(), draft, "achievement-report", "%PDF-1.4 x").statusCode(201);
        return draft;
    }

    @Test
    void whatIsCompleteIsReadyAndKeepsWhatWasSaid() {
        String draft = complete();
        world.readiness(draft)
                .statusCode(200)
                .body("ready", is(true))
                .body("blockers", empty())
                .body("warnings", empty())
                .body("dossier.requirement", contains("NO_REGISTERED", "NO_REPORT"))
                .body("dossier.there", contains(true, true))
                .body("eligibility.verdict", is("clear"));
        String check = world.move(world.writer(), draft, "submitted")
                .statusCode(200)
                .extract()
                .path("eligibilityCheck");
        world.writer()
                .get("/api/v1/eligibility-checks/" + check + "/replay")
                .then()
                .statusCode(200);
        world.fact(person, "conduct", "conduct", "investigation", "from", "2022-11-01");
        world.readiness(draft).body("blockers", empty()).body("eligibility.verdict", is("clear"));
    }

    @Test
    void aMissingPaperBlocksAndIsNamed() {
        String draft = complete();
        String file = world.writer()
                .get(NOMINATIONS + "/" + draft + "/documents")
                .then()
                .extract()
                .path("items[0].id");
        world.writer()
                .delete(NOMINATIONS + "/" + draft + "/documents/" + file)
                .then()
                .statusCode(204);
        world.readiness(draft)
                .body("ready", is(false))
                .body("blockers.code", contains("nomination.document-missing"))
                .body("blockers.message", contains(containsString("NO_REPORT")));
        world.move(world.writer(), draft, "submitted")
                .statusCode(422)
                .body("errors.code", contains("nomination.document-missing"))
                .body("errors.pointer", contains("/dossier/NO_REPORT"));
    }

    @Test
    void aRequirementHoldsFromItsDay() {
        String draft = complete();
        clock.advance(Duration.ofDays(11));
        world.readiness(draft)
                .body("on", is("2023-01-20"))
                .body("blockers.pointer", contains("/dossier/NO_REPORT"))
                .body("dossier.find { it.requirement == 'NO_REPORT' }.document", is("minutes"));
        world.upload(world.writer(), draft, "minutes", "%PDF-1.4 y").statusCode(201);
        world.readiness(draft).body("ready", is(true));
    }

    @Test
    void anOpenCaseBlocksWhateverIsSaid() {
        String draft = complete();
        world.fact(person, "conduct", "conduct", "investigation", "from", "2022-11-01");
        world.change(world.writer(), draft, Map.of("warningsComment", "Vẫn đề nghị"))
                .statusCode(200);
        world.readiness(draft)
                .body("blockers.code", contains("nomination.rule-blocks"))
                .body("eligibility.verdict", is("blocked"));
        world.move(world.writer(), draft, "submitted")
                .statusCode(422)
                .body("errors.pointer", contains("/eligibility/rules/NO_OPEN"));
    }

    @Test
    void whatOnlyWarnsWantsAComment() {
        world.registered(person);
        world.fact(person, "service", "unit", DEPARTMENT, "from", "2015-01-01");
        world.fact(person, "annual-grade", "year", 2022, "grade", "completed");
        String draft = world.draft(TITLE, person);
        world.upload(world.writer(), draft, "achievement-report", "%PDF-1.4 x").statusCode(201);
        world.readiness(draft)
                .body("ready", is(false))
                .body("commentNeeded", is(true))
                .body("blockers", empty())
                .body("warnings.code", contains("nomination.rule-not-passed"));
        world.move(world.writer(), draft, "submitted")
                .statusCode(422)
                .body("errors.pointer", contains("/eligibility/rules/NO_GRADE", "/warningsComment"));
        world.change(world.writer(), draft, Map.of("warningsComment", "Đã xét lại"))
                .statusCode(200);
        world.readiness(draft).body("ready", is(true)).body("commentNeeded", is(false));
        world.move(world.writer(), draft, "submitted").statusCode(200);
    }

    @Test
    void nobodyAnswersForTheVoteOfACouncilThatComesLater() {
        String draft = world.draft(VOTED, person);
        world.readiness(draft)
                .body("ready", is(true))
                .body("warnings", empty())
                .body("eligibility.rules.find { it.rule == 'NO_VOTE' }.outcome", is("needs-evidence"));
        world.move(world.writer(), draft, "submitted").statusCode(200);
    }

    @Test
    void aWaiverAnswersForAWarning() {
        world.registered(person);
        world.fact(person, "service", "unit", DEPARTMENT, "from", "2015-01-01");
        world.fact(person, "annual-grade", "year", 2022, "grade", "completed");
        world.writer()
                .body(Map.of(
                        "rule", "NO_GRADE", "recipient", person, "type", TITLE, "year", 2022, "reason", "Đã xác minh"))
                .post("/api/v1/rule-waivers")
                .then()
                .statusCode(201);
        String draft = world.draft(TITLE, person);
        world.upload(world.writer(), draft, "achievement-report", "%PDF-1.4 x").statusCode(201);
        world.move(world.writer(), draft, "submitted").statusCode(200);
    }

    @Test
    void whoWasNotRegisteredIsWarnedOfUnlessThePaperIsThere() {
        world.graded(person, "good");
        String draft = world.draft(TITLE, person);
        world.upload(world.writer(), draft, "achievement-report", "%PDF-1.4 x").statusCode(201);
        world.readiness(draft).body("warnings.code", contains("nomination.not-registered"));
        world.upload(world.writer(), draft, "registration", "%PDF-1.4 z").statusCode(201);
        world.readiness(draft).body("warnings", empty()).body("ready", is(true));
    }

    @Test
    void whoCameFromAnotherUnitBringsItsOpinion() {
        world.fact(person, "annual-grade", "year", 2022, "grade", "good");
        world.fact(person, "service", "unit", OTHER, "from", "2015-01-01", "to", "2022-09-01");
        world.fact(person, "service", "unit", DEPARTMENT, "from", "2022-09-01");
        world.registered(person);
        String draft = world.draft(TITLE, person);
        world.upload(world.writer(), draft, "achievement-report", "%PDF-1.4 x").statusCode(201);
        world.readiness(draft)
                .body("blockers.pointer", contains("/dossier/NO_OPINION"))
                .body("warnings.pointer", contains("/eligibility/rules/NO_OLD_UNIT"));
        world.upload(world.writer(), draft, "former-unit-opinion", "%PDF-1.4 o").statusCode(201);
        world.readiness(draft).body("blockers", empty()).body("commentNeeded", is(true));
    }

    @Test
    void whoStayedNeedsNoOpinion() {
        world.readiness(complete()).body("dossier.requirement", not(hasItem("NO_OPINION")));
    }

    @Test
    void withoutAnAchievementNothingIsSent() {
        Map<String, Object> body = nomination(FORM, Map.of("id", person));
        body.remove("achievement");
        String draft = world.created(world.writer(), body);
        world.readiness(draft).body("blockers.pointer", contains("/achievement"));
        world.move(world.writer(), draft, "submitted")
                .statusCode(422)
                .body("errors.code", contains("nomination.achievement-missing"));
    }

    @Test
    void aGradeThatIsNotTheRecordedOneIsWarnedOf() {
        String draft = complete();
        world.change(world.writer(), draft, Map.of("annualGrade", "excellent")).statusCode(200);
        world.readiness(draft)
                .body("ready", is(false))
                .body("warnings.code", contains("nomination.grade-differs"))
                .body("warnings.pointer", contains("/annualGrade"));
        world.change(world.writer(), draft, Map.of("annualGrade", "good")).statusCode(200);
        world.readiness(draft).body("ready", is(true)).body("warnings", empty());
    }

    @Test
    void titlesAreInTheLanguageOfTheRequest() {
        String draft = world.draft(TITLE, person);
        String english = "warnings.find { it.pointer == '/eligibility/rules/NO_GRADE' }.message";
        world.writer()
                .header("Accept-Language", "en")
                .get(NOMINATIONS + "/" + draft + "/readiness")
                .then()
                .body(english, containsString("Test rule NO_GRADE"));
        world.readiness(draft).body(english, containsString("Quy tắc thử NO_GRADE"));
    }

    @Test
    void ofTwoWhoTurnOutToBeOneOnlyOneIsProposed() {
        String draft = complete();
        String other = world.person(DEPARTMENT);
        String second = world.draft(TITLE, other);
        world.taker()
                .body(Map.of("recipient", other, "reason", "Một người"))
                .post("/api/v1/recipients/" + person + "/merges")
                .then()
                .statusCode(201);
        world.readiness(draft).body("blockers.code", contains("nomination.title-taken"));
        world.move(world.writer(), second, "withdrawn", "Trùng").statusCode(200);
        world.readiness(draft).body("blockers", empty());
    }

    @Test
    void whatRulesSayIsForAwardOfficersAlone() {
        String draft = complete();
        world.approver().get(NOMINATIONS + "/" + draft + "/readiness").then().statusCode(403);
        world.viewer().get(NOMINATIONS + "/" + draft + "/readiness").then().statusCode(404);
        world.taker().get(NOMINATIONS + "/" + draft + "/readiness").then().statusCode(200);
    }

    @Test
    void whoWentElsewhereMeanwhileIsNotSent() {
        String draft = world.draft(FORM, person);
        world.taker()
                .contentType(NominationWorld.MERGE_PATCH)
                .header("If-Match", "*")
                .body(Map.of("unit", OTHER, "from", "2023-01-05"))
                .patch("/api/v1/recipients/" + person)
                .then()
                .statusCode(200);
        world.move(world.writer(), draft, "submitted")
                .statusCode(409)
                .body("code", is("nomination.recipient-elsewhere"));
    }

    @Test
    void papersAreKnownByTheirContentAndComeOnlyWhileItIsOpen() {
        String draft = world.draft(FORM, person);
        world.upload(world.writer(), draft, "proposal", "MZ program").statusCode(422);
        world.upload(world.writer(), draft, "whim", "%PDF-1.4").statusCode(400);
        world.upload(world.approver(), draft, "proposal", "%PDF-1.4").statusCode(403);
        world.upload(world.stranger(), draft, "proposal", "%PDF-1.4").statusCode(404);
        String file = world.upload(world.writer(), draft, "proposal", "%PDF-1.4 p")
                .statusCode(201)
                .body("document", is("proposal"))
                .body("mediaType", is("application/pdf"))
                .extract()
                .path("id");
        world.upload(world.writer(), draft, "proposal", "%PDF-1.4 p")
                .statusCode(200)
                .body("id", is(file));
        world.upload(world.writer(), draft, "other", "%PDF-1.4 p").statusCode(201);
        world.leader()
                .get(NOMINATIONS + "/" + draft + "/documents/" + file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", is("nosniff"));
        world.viewer()
                .get(NOMINATIONS + "/" + draft + "/documents/" + file)
                .then()
                .statusCode(404);
        world.move(world.writer(), draft, "submitted").statusCode(200).body("documents", is(2));
        world.upload(world.writer(), draft, "minutes", "%PDF-1.4 q").statusCode(409);
        world.writer()
                .delete(NOMINATIONS + "/" + draft + "/documents/" + file)
                .then()
                .statusCode(409);
        assertThat(world.trail("nominations", draft)).contains("add-document");
    }

    @Test
    void requirementsAreDatedAndKeptByAdministrators() {
        String code = "NO_" + NominationWorld.word().toUpperCase(Locale.ROOT);
        Map<String, Object> body = Map.of(
                "title",
                Map.of("vi", "Giấy tờ thử"),
                "document",
                "minutes",
                "types",
                List.of(FORM + "_X"),
                "transferred",
                false,
                "mandatory",
                true,
                "legalBasis",
                "Nghị định thử",
                "confidence",
                "found");
        String address = REQUIREMENTS + "/" + code + "/versions/2021-01-01";
        world.administrator()
                .body(body)
                .put(address)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/types/0"));
        Map<String, Object> good = new HashMap<>(body);
        good.put("types", List.of(NominationWorld.GROUP));
        world.writer().body(good).put(address).then().statusCode(403);
        world.administrator().body(good).put(address).then().statusCode(201);
        world.administrator().body(good).put(address).then().statusCode(200);
        good.put("mandatory", false);
        world.administrator().body(good).put(address).then().statusCode(428);
        world.administrator()
                .header("If-Match", "\"1\"")
                .body(good)
                .put(address)
                .then()
                .statusCode(200);
        world.administrator()
                .body(good)
                .put(REQUIREMENTS + "/" + code + "/versions/2022-01-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("award-rule.overlaps"));
        good.put("document", "other");
        world.administrator()
                .header("If-Match", "*")
                .body(good)
                .put(address)
                .then()
                .statusCode(422)
                .body("errors.code", contains("nomination-requirement.of-other"));
        world.viewer()
                .get(REQUIREMENTS + "?date=2020-12-31&type=" + NominationWorld.GROUP)
                .then()
                .body("items.code", not(hasItem(code)));
        world.viewer()
                .get(REQUIREMENTS + "?date=2021-01-01&limit=500&type=" + NominationWorld.GROUP)
                .then()
                .body("items.code", hasItem(code));
        assertThat(world.trail("nomination-requirements", code + " 2021-01-01"))
                .containsExactlyInAnyOrder("create-version", "change-version");
        world.viewer().get(address).then().body("types", containsInAnyOrder(NominationWorld.GROUP));
    }
}
