package vn.tongket.awards.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.AwardWorld.anybody;
import static vn.tongket.testing.AwardWorld.decisionBody;
import static vn.tongket.testing.AwardWorld.patching;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardDecisionResourceTest {

    private static final String DECISIONS = "/api/v1/award-decisions";

    @Inject
    AwardWorld world;

    @Inject
    Sql sql;

    @BeforeEach
    void stand() {
        world.stand();
    }

    private static ValidatableResponse move(RequestSpecification who, String decision, Map<String, ?> body) {
        return who.body(body).put(DECISIONS + "/" + decision + "/status").then();
    }

    private static ValidatableResponse issue(RequestSpecification who, String decision) {
        return move(who.header("If-Match", "*"), decision, Map.of("status", "issued"));
    }

    private String ready() {
        String decision = world.draft();
        world.award(decision, "Hoàng Văn Sẵn");
        return decision;
    }

    private String issued() {
        String decision = ready();
        issue(world.approver(), decision).statusCode(200);
        return decision;
    }

    @Test
    void anAwardOfficerDraftsADecision() {
        Map<String, Object> body = decisionBody();
        String id = world.officer()
                .body(body)
                .post(DECISIONS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/award-decisions/[0-9a-f-]{36}"))
                .body("status", is("draft"))
                .body("number", is(body.get("number")))
                .body("authority.code", is(AwardWorld.DEPARTMENT))
                .body("awardLines", is(0))
                .body("knownSince", nullValue())
                .extract()
                .path("id");

        assertThat(world.column("award_decisions", "status", id)).isEqualTo("draft");
        assertThat(world.column("award_decisions", "decided_on", id)).isEqualTo("2022-12-20");
        assertThat(world.trail("award-decisions", String.valueOf(body.get("number"))))
                .containsExactly("create");
    }

    @Test
    void aDraftMayLackNumberDateAndSigner() {
        world.draft(Map.of("authority", AwardWorld.DEPARTMENT));
    }

    @Test
    void onlyAnAwardOfficerOfTheAuthorityDrafts() {
        anybody()
                .body(decisionBody())
                .post(DECISIONS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue());
        for (RequestSpecification who :
                new RequestSpecification[] {world.stranger(), world.approver(), world.viewer()}) {
            who.body(decisionBody()).post(DECISIONS).then().statusCode(403).body("code", is("access.denied"));
        }
        world.secondOfficer().body(decisionBody()).post(DECISIONS).then().statusCode(201);
    }

    @Test
    void anUnknownAuthorityIsAgainstTheRules() {
        Map<String, Object> body = decisionBody();
        body.put("authority", "AW-NOWHERE");
        world.officer()
                .body(body)
                .post(DECISIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/authority"))
                .body("errors.code", contains("award.unit-unknown"));
    }

    @Test
    void everyFaultOfTheBodyIsNamed() {
        world.officer()
                .body(Map.of("number", "", "date", "20/12/2022", "signer", 7, "status", "issued"))
                .post(DECISIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/authority", "/date", "/signer", "/status", "/number"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAndNotRepeated() {
        Map<String, Object> body = decisionBody();
        String key = UUID.randomUUID().toString();
        String first = create(key, body).statusCode(201).extract().path("id");
        create(key, body)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", is(first))
                .body("authority.name.vi", is("Sở Khen thưởng"));
        assertThat(sql.number(
                        "select count(*) as n from award_decisions where number = ?",
                        String.valueOf(body.get("number"))))
                .isEqualTo(1);

        create(key, decisionBody()).statusCode(422).body("code", is("idempotency.other-request"));
    }

    private ValidatableResponse create(String key, Map<String, Object> body) {
        return world.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(DECISIONS)
                .then();
    }

    @Test
    void aDraftIsThereOnlyForThoseWithARoleOnTheAuthority() {
        String id = world.draft();
        world.viewer().get(DECISIONS + "/" + id).then().statusCode(200).header("ETag", "\"1\"");
        world.administrator().get(DECISIONS + "/" + id).then().statusCode(200);
        anybody().get(DECISIONS + "/" + id).then().statusCode(404).body("code", is("award-decision.unknown"));
        world.stranger().get(DECISIONS + "/" + id).then().statusCode(404);
        anybody().get(DECISIONS + "/" + UUID.randomUUID()).then().statusCode(404);
        anybody().get(DECISIONS + "/not-an-id").then().statusCode(404);
    }

    @Test
    void aListShowsDraftsOnlyToThoseWithARoleOnTheAuthority() {
        String draft = world.draft();
        String issued = issued();

        list(anybody()).body("items.id", hasItem(issued)).body("items.id", not(hasItem(draft)));
        list(world.stranger()).body("items.id", hasItem(issued)).body("items.id", not(hasItem(draft)));
        list(world.viewer()).body("items.id", hasItem(issued)).body("items.id", hasItem(draft));
    }

    private static ValidatableResponse list(RequestSpecification who) {
        return who.queryParam("unit", AwardWorld.DEPARTMENT)
                .queryParam("limit", 500)
                .get(DECISIONS)
                .then()
                .statusCode(200);
    }

    @Test
    void aListKeepsToAuthorityYearAndStatus() {
        String issued = issued();
        anybody()
                .queryParam("unit", AwardWorld.DEPARTMENT)
                .queryParam("year", 2022)
                .queryParam("status", "issued,annulled")
                .queryParam("sort", "-date,number")
                .queryParam("limit", 500)
                .get(DECISIONS)
                .then()
                .body("items.id", hasItem(issued))
                .body("items.authority.code", everyItem(is(AwardWorld.DEPARTMENT)));
        anybody()
                .queryParam("unit", AwardWorld.OTHER_DEPARTMENT)
                .get(DECISIONS)
                .then()
                .body("items.id", not(hasItem(issued)));
        anybody()
                .queryParam("unit", AwardWorld.DEPARTMENT)
                .queryParam("year", 2021)
                .get(DECISIONS)
                .then()
                .body("items.id", not(hasItem(issued)));
    }

    @Test
    void anUnknownValueOfAFilterIsRefused() {
        anybody()
                .queryParam("year", "2022-Q1")
                .queryParam("status", "lost")
                .get(DECISIONS)
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("year", "status"));
        anybody().queryParam("unit", "AW-NOWHERE").get(DECISIONS).then().statusCode(404);
    }

    @Test
    void aDraftIsChangedByAMergePatch() {
        String id = world.draft();
        patching(world.officer())
                .header("If-Match", "\"1\"")
                .body("{\"signer\": \"Trần Thị Mới\", \"note\": {\"vi\": \"Ghi chú\"}, \"number\": null}")
                .patch(DECISIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("signer", is("Trần Thị Mới"))
                .body("number", nullValue())
                .body("date", is("2022-12-20"));
        assertThat(world.column("award_decisions", "signer", id)).isEqualTo("Trần Thị Mới");
        assertThat(world.trail("award-decisions", id)).containsExactly("change");
    }

    @Test
    void aChangeNeedsThePresentTagAndAnEqualPatchNone() {
        String id = world.draft();
        String patch = "{\"signer\": \"Người Khác\"}";
        patching(world.officer()).body(patch).patch(DECISIONS + "/" + id).then().statusCode(428);
        patching(world.officer())
                .header("If-Match", "\"9\"")
                .body(patch)
                .patch(DECISIONS + "/" + id)
                .then()
                .statusCode(412);
        patching(world.officer())
                .body("{\"signer\": \"Nguyễn Văn Ký\"}")
                .patch(DECISIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void aPatchOfAnotherOrWithAnotherShapeIsRefused() {
        String id = world.draft();
        String patch = "{\"signer\": \"Người Khác\"}";
        patching(anybody()).body(patch).patch(DECISIONS + "/" + id).then().statusCode(401);
        patching(world.viewer()).body(patch).patch(DECISIONS + "/" + id).then().statusCode(403);
        patching(world.stranger())
                .body(patch)
                .patch(DECISIONS + "/" + id)
                .then()
                .statusCode(404);
        patching(world.officer())
                .body("{\"authority\": \"AW-SO-2\"}")
                .patch(DECISIONS + "/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/authority"));
        String issued = issued();
        patching(world.officer())
                .header("If-Match", "*")
                .body(patch)
                .patch(DECISIONS + "/" + issued)
                .then()
                .statusCode(409)
                .body("code", is("award-decision.not-draft"));
    }

    @Test
    void anApproverIssuesAndTheAwardsGetTheirSerials() {
        String decision = world.draft();
        String award = world.award(decision, "Phạm Thị Huy");
        String tag = world.approver().get(DECISIONS + "/" + decision).header("ETag");
        move(world.approver().header("If-Match", tag), decision, Map.of("status", "issued"))
                .statusCode(200)
                .body("status", is("issued"))
                .body("awardLines", is(1))
                .body("knownSince", notNullValue());

        anybody()
                .get("/api/v1/awards/" + award)
                .then()
                .statusCode(200)
                .body("status", is("issued"))
                .body("serial", matchesPattern("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
        assertThat(world.column("award_decisions", "status", decision)).isEqualTo("issued");
        assertThat(world.column("awards", "serial", award)).isNotEqualTo("null");
        assertThat(world.trail("awards", award)).contains("create", "issue");
    }

    @Test
    void anotherAwardOfficerIssuesToo() {
        issue(world.secondOfficer(), ready()).statusCode(200);
    }

    @Test
    void whoEntersDoesNotIssue() {
        String decision = ready();
        issue(world.officer(), decision).statusCode(403).body("code", is("award-decision.own-work"));

        patching(world.secondOfficer())
                .header("If-Match", "*")
                .body("{\"signer\": \"Người Sửa\"}")
                .patch(DECISIONS + "/" + decision)
                .then()
                .statusCode(200);
        issue(world.secondOfficer(), decision).statusCode(403).body("code", is("award-decision.own-work"));
        issue(world.approver(), decision).statusCode(200);
    }

    @Test
    void whoEntersAnAwardDoesNotIssueEither() {
        String decision = ready();
        world.secondOfficer()
                .body(AwardWorld.awardBody(decision, "Vi Văn Thêm"))
                .post("/api/v1/awards")
                .then()
                .statusCode(201);
        issue(world.secondOfficer(), decision).statusCode(403).body("code", is("award-decision.own-work"));
    }

    @Test
    void issuingIsNotForEverybody() {
        String decision = ready();
        issue(anybody(), decision).statusCode(401);
        issue(world.viewer(), decision).statusCode(403);
        issue(world.stranger(), decision).statusCode(404);
    }

    @Test
    void whatADecisionLacksIsNamedWhenItIsIssued() {
        String decision = world.draft(Map.of("authority", AwardWorld.DEPARTMENT));
        issue(world.approver(), decision)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/number", "/date", "/signer", "/awards"));
        assertThat(world.column("award_decisions", "status", decision)).isEqualTo("draft");
    }

    @Test
    void theAwardsKeepTheRulesOnTheDayOfTheDecision() {
        Map<String, Object> body = new HashMap<>(decisionBody());
        body.remove("date");
        String decision = world.draft(body);
        String award = world.award(decision, "Nông Văn Sớm");
        patching(world.officer())
                .header("If-Match", "*")
                .body("{\"date\": \"2023-01-05\"}")
                .patch(DECISIONS + "/" + decision)
                .then()
                .statusCode(200);
        issue(world.approver(), decision)
                .statusCode(422)
                .body("errors.pointer", contains("/awards/" + award + "/presentedOn"))
                .body("errors.code", contains("award.presented-before-decision"));
    }

    @Test
    void aNumberServesOneDecisionAYear() {
        Map<String, Object> body = decisionBody();
        String first = world.draft(body);
        world.award(first, "Đinh Văn Một");
        issue(world.approver(), first).statusCode(200);
        String second = world.draft(body);
        world.award(second, "Đinh Văn Hai");
        issue(world.approver(), second).statusCode(409).body("code", is("award-decision.number-taken"));

        Map<String, Object> nextYear = new HashMap<>(body);
        nextYear.put("date", "2021-12-20");
        String other = world.draft(nextYear);
        Map<String, Object> award = AwardWorld.awardBody(other, "Đinh Văn Ba");
        award.put("achievementYear", 2021);
        world.officer().body(award).post("/api/v1/awards").then().statusCode(201);
        issue(world.approver(), other).statusCode(200);
    }

    @Test
    void issuingNeedsThePresentTagWhichEveryAwardMoves() {
        String decision = ready();
        move(world.approver(), decision, Map.of("status", "issued")).statusCode(428);
        move(world.approver().header("If-Match", "\"1\""), decision, Map.of("status", "issued"))
                .statusCode(412)
                .header("ETag", "\"2\"");
    }

    @Test
    void aSecondIssueIsAConflict() {
        String decision = issued();
        issue(world.approver(), decision).statusCode(409).body("code", is("award-decision.move-not-allowed"));
        move(world.approver().header("If-Match", "\"1\""), decision, Map.of("status", "issued"))
                .statusCode(412);
    }

    @Test
    void anIssuedDecisionIsAnnulledWithAReasonThatOnlyTheTrailShows() {
        String decision = issued();
        move(world.officer().header("If-Match", "*"), decision, Map.of("status", "annulled"))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        move(world.approver().header("If-Match", "*"), decision, Map.of("status", "annulled", "reason", "x"))
                .statusCode(403);
        move(
                        world.officer().header("If-Match", "*"),
                        decision,
                        Map.of("status", "annulled", "reason", "Hồ sơ không đúng"))
                .statusCode(200)
                .body("status", is("annulled"))
                .body("annulledAt", notNullValue());

        anybody()
                .queryParam("decision", decision)
                .get("/api/v1/awards")
                .then()
                .body("items.status", contains("annulled"))
                .body("items.serial", contains(notNullValue()));
        assertThat(anybody().get(DECISIONS + "/" + decision).asString()).doesNotContain("Hồ sơ không đúng");
        assertThat(
                        sql.number(
                                "select count(*) as n from audit_entries where action = 'annul' and reason = 'Hồ sơ không đúng'"))
                .isEqualTo(2);
        issue(world.approver(), decision).statusCode(409);
    }

    @Test
    void aDraftIsWithdrawnWithItsAwards() {
        String decision = world.draft();
        String award = world.award(decision, "Lý Thị Thôi");
        move(world.officer().header("If-Match", "*"), decision, Map.of("status", "withdrawn"))
                .statusCode(200)
                .body("awardLines", is(0));
        assertThat(world.column("awards", "status", award)).isEqualTo("withdrawn");
        anybody().get(DECISIONS + "/" + decision).then().statusCode(404);
        world.viewer().get(DECISIONS + "/" + decision).then().statusCode(200);
    }

    @Test
    void nobodyMakesADecisionRecordedOrADraftAgain() {
        String decision = ready();
        for (String status : new String[] {"recorded", "draft", "annulled"}) {
            move(world.officer().header("If-Match", "*"), decision, Map.of("status", status, "reason", "x"))
                    .statusCode(409);
        }
        move(world.officer().header("If-Match", "*"), decision, Map.of("status", "lost", "by", "x"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/status", "/by"));
    }
}
