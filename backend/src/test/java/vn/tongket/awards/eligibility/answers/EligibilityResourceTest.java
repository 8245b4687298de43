package vn.tongket.awards.eligibility.answers;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.eligibility.EligibilityWorld.DEPARTMENT;
import static vn.tongket.awards.eligibility.EligibilityWorld.FIGHTER;
import static vn.tongket.awards.eligibility.EligibilityWorld.GROUP;
import static vn.tongket.awards.eligibility.EligibilityWorld.MERIT;
import static vn.tongket.awards.eligibility.EligibilityWorld.VOTED;
import static vn.tongket.awards.eligibility.EligibilityWorld.WORKER;
import static vn.tongket.awards.eligibility.EligibilityWorld.fact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.eligibility.EligibilityWorld;
import vn.tongket.awards.eligibility.VotesOfTests;
import vn.tongket.awards.eligibility.facts.CouncilTallies;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** Whether somebody may be proposed, asked for one and for many, and kept. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EligibilityResourceTest {

    private static final String CHECKS = "/api/v1/eligibility-checks";

    @Inject
    EligibilityWorld world;

    @Inject
    Sql sql;

    @Inject
    VotesOfTests votes;

    private String person;

    @BeforeEach
    void somebody() {
        world.stand();
        person = world.person(DEPARTMENT);
    }

    private static String of(String rule, String member) {
        return "rules.find { it.rule == '" + rule + "' }." + member;
    }

    @Test
    void eachRuleSaysWhatItReadAndOnWhichGround() {
        String grade = world.graded(person, 2022, "good");
        world.asked(world.officer(), person, WORKER, 2022, "2022-12-20")
                .statusCode(200)
                .body("recipient.id", is(person))
                .body("type.code", is(WORKER))
                .body(of("EL_GRADE", "outcome"), is("pass"))
                .body(of("EL_GRADE", "records.id"), contains(grade))
                .body(of("EL_GRADE", "records.resource"), contains("recipient-facts"))
                .body(of("EL_GRADE", "legalBasis"), is("Luật thử, Điều 1"))
                .body(of("EL_GRADE", "effect"), is("warn"))
                .body(of("EL_OPEN", "outcome"), is("pass"))
                .body("rules.rule", not(hasItem("EL_SAME")));
    }

    @Test
    void theAnswerForAPastDayUsesTheRulesThenInForce() {
        world.graded(person, 2023, "good");
        world.asked(world.officer(), person, WORKER, 2023, "2023-12-31")
                .body(of("EL_GRADE", "validFrom"), is("2020-01-01"))
                .body(of("EL_GRADE", "outcome"), is("pass"));
        world.asked(world.officer(), person, WORKER, 2023, "2024-01-01")
                .body(of("EL_GRADE", "validFrom"), is("2024-01-01"))
                .body(of("EL_GRADE", "outcome"), is("fail"))
                .body("verdict", is("warned"));
        world.asked(world.officer(), person, WORKER, 2019, "2019-12-31")
                .body("rules.rule.findAll { it.startsWith('EL_') }", empty());
    }

    @Test
    void whatIsNotRecordedNeedsEvidence() {
        world.asked(world.officer(), person, WORKER, 2022, "2022-12-20")
                .body(of("EL_GRADE", "outcome"), is("needs-evidence"))
                .body(of("EL_GRADE", "reason"), is("grade-missing"))
                .body(of("EL_GRADE", "arguments"), contains("2022"))
                .body("verdict", is("warned"));
    }

    @Test
    void anAwardOfTheSameYearIsReadFromTheRegister() {
        world.asked(world.officer(), person, FIGHTER, 2022, "2023-06-01").body(of("EL_SAME", "outcome"), is("fail"));
        world.issue(world.draft(WORKER, 2022, person)).statusCode(200);
        world.asked(world.officer(), person, FIGHTER, 2022, "2023-06-01")
                .body(of("EL_SAME", "outcome"), is("pass"))
                .body(of("EL_SAME", "records.resource"), contains("awards"));
        world.asked(world.officer(), person, FIGHTER, 2022, "2022-12-19").body(of("EL_SAME", "outcome"), is("fail"));
    }

    @Test
    void whatIsMergedCountsAsOne() {
        String other = world.person(DEPARTMENT);
        String grade = world.graded(other, 2022, "good");
        String waiver = world.officer()
                .body(Map.of(
                        "rule", "EL_SAME", "recipient", other, "type", FIGHTER, "year", 2022, "reason", "Có bản sao"))
                .post("/api/v1/rule-waivers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.merge(person, other);
        world.asked(world.officer(), person, WORKER, 2022, "2022-12-20")
                .body(of("EL_GRADE", "records.id"), contains(grade));
        world.asked(world.officer(), person, FIGHTER, 2022, "2022-12-20")
                .body(of("EL_SAME", "outcome"), is("waived"))
                .body(of("EL_SAME", "waiver.id"), is(waiver));
    }

    @Test
    void aCollectiveIsJudgedByItsMembers() {
        String group = world.recipient("collective", DEPARTMENT);
        String other = world.person(DEPARTMENT);
        world.recorded(fact(group, "collective-year", "year", 2022, "members", 2));
        for (String member : List.of(person, other)) {
            world.recorded(fact(member, "service", "unit", DEPARTMENT, "from", "2020-01-01", "collective", group));
        }
        world.asked(world.officer(), group, GROUP, 2022, "2022-12-30").body(of("EL_HALF", "outcome"), is("fail"));
        world.issue(world.draft(WORKER, 2022, person)).statusCode(200);
        world.asked(world.officer(), group, GROUP, 2022, "2022-12-30")
                .body(of("EL_HALF", "outcome"), is("pass"))
                .body(of("EL_HALF", "arguments"), contains(WORKER, "1", "2"));
    }

    @Test
    void membersOfACollectiveThatWasMergedAreItsMembersToo() {
        String group = world.recipient("collective", DEPARTMENT);
        String same = world.recipient("collective", DEPARTMENT);
        world.recorded(fact(group, "collective-year", "year", 2022, "members", 2));
        world.recorded(fact(person, "service", "unit", DEPARTMENT, "from", "2020-01-01", "collective", same));
        world.issue(world.draft(WORKER, 2022, person)).statusCode(200);
        world.merge(group, same);
        world.asked(world.officer(), group, GROUP, 2022, "2022-12-31")
                .body(of("EL_HALF", "outcome"), is("pass"))
                .body(of("EL_HALF", "arguments"), contains(WORKER, "1", "2"));
    }

    @Test
    void whoLeftBeforeTheEndOfTheYearIsNoMember() {
        String group = world.recipient("collective", DEPARTMENT);
        String stays = world.person(DEPARTMENT);
        world.recorded(fact(group, "collective-year", "year", 2022, "members", 1));
        world.recorded(fact(
                person, "service", "unit", DEPARTMENT, "from", "2020-01-01", "to", "2022-06-01", "collective", group));
        world.recorded(fact(stays, "service", "unit", DEPARTMENT, "from", "2022-06-01", "collective", group));
        world.issue(world.draft(WORKER, 2022, person)).statusCode(200);
        world.asked(world.officer(), group, GROUP, 2022, "2022-12-31")
                .body(of("EL_HALF", "outcome"), is("fail"))
                .body(of("EL_HALF", "arguments"), contains(WORKER, "0", "1"));
    }

    @Test
    void whoLeavesLaterInTheYearIsAMemberOnTheDayAskedFor() {
        String group = world.recipient("collective", DEPARTMENT);
        world.recorded(fact(group, "collective-year", "year", 2022, "members", 1));
        world.recorded(fact(
                person, "service", "unit", DEPARTMENT, "from", "2020-01-01", "to", "2022-11-01", "collective", group));
        world.asked(world.officer(), group, GROUP, 2022, "2022-10-01")
                .body(of("EL_HALF", "outcome"), is("fail"))
                .body(of("EL_HALF", "arguments"), contains(WORKER, "0", "1"));
        world.asked(world.officer(), group, GROUP, 2022, "2022-12-31")
                .body(of("EL_HALF", "reason"), is("members-unknown"));
    }

    @Test
    void aTypeIsAskedAboutForWhomItIs() {
        String group = world.recipient("collective", DEPARTMENT);
        world.asked(world.officer(), group, WORKER, 2022, "2022-12-20")
                .statusCode(400)
                .body("errors.parameter", contains("recipient"))
                .body("errors.code", contains("award.recipient-kind"));
        check(Map.of("recipients", List.of(person, person, group), "type", WORKER, "year", 2022))
                .statusCode(422)
                .body("errors.pointer", contains("/recipients/2"))
                .body("errors.code", contains("award.recipient-kind"));
        check(Map.of("recipients", List.of(person, person), "type", WORKER, "year", 2022))
                .statusCode(201)
                .body("candidates", is(1));
    }

    @Test
    void onlyOfficersOfTheUnitMayAsk() {
        world.asked(world.viewer(), person, WORKER, 2022, "2022-12-20").statusCode(404);
        world.asked(world.stranger(), person, WORKER, 2022, "2022-12-20").statusCode(404);
        world.asked(world.provinceOfficer(), person, WORKER, 2022, "2022-12-20").statusCode(200);
        get("/api/v1/eligibility?recipient=" + person + "&type=EL_WORKER&year=2022")
                .then()
                .statusCode(401);
    }

    @Test
    void everyFaultOfTheQuestionIsNamed() {
        world.officer()
                .get("/api/v1/eligibility?year=x")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("year", "recipient", "type"));
        world.asked(world.officer(), person, "EL_NONE", 2022, "2022-12-20")
                .statusCode(400)
                .body("errors.parameter", contains("type"));
    }

    private Map<String, Object> waiver(String rule) {
        return Map.of("rule", rule, "recipient", person, "type", WORKER, "year", 2022, "reason", "Đã xác minh");
    }

    private ValidatableResponse waive(String rule) {
        return world.officer().body(waiver(rule)).post("/api/v1/rule-waivers").then();
    }

    @Test
    void aWaiverNamesWhoAnswersForIt() {
        String id = waive("EL_GRADE")
                .statusCode(201)
                .body("status", is("in-force"))
                .extract()
                .path("id");
        world.asked(world.officer(), person, WORKER, 2022, "2022-12-20")
                .body(of("EL_GRADE", "outcome"), is("waived"))
                .body(of("EL_GRADE", "waiver.id"), is(id))
                .body(of("EL_GRADE", "waiver.reason"), is("Đã xác minh"))
                .body(of("EL_GRADE", "waiver.by"), containsString("award-officer"));
        world.asked(world.officer(), person, WORKER, 2021, "2022-12-20")
                .body(of("EL_GRADE", "outcome"), is("needs-evidence"));
        waive("EL_GRADE").statusCode(409).body("code", is("rule-waiver.in-force"));
        world.withdraw("rule-waivers", id)
                .statusCode(200)
                .body("status", is("withdrawn"))
                .body("withdrawal.reason", is("Ghi nhầm"));
        world.asked(world.officer(), person, WORKER, 2022, "2022-12-20")
                .body(of("EL_GRADE", "outcome"), is("needs-evidence"))
                .body(of("EL_GRADE", "waiver"), nullValue());
        world.withdraw("rule-waivers", id).statusCode(409);
        assertThat(world.trail("rule-waivers", id)).containsExactly("create", "withdraw");
    }

    @Test
    void whatBlocksIsNotWaived() {
        waive("EL_OPEN").statusCode(422).body("errors.code", contains("rule-waiver.of-block"));
        waive("EL_UNHEARD_OF").statusCode(422).body("errors.code", contains("rule-waiver.rule-unknown"));
        world.viewer()
                .body(waiver("EL_GRADE"))
                .post("/api/v1/rule-waivers")
                .then()
                .statusCode(403);
        world.stranger()
                .body(waiver("EL_GRADE"))
                .post("/api/v1/rule-waivers")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/recipient"));
    }

    private ValidatableResponse check(Map<String, Object> body) {
        return world.officer().body(body).post(CHECKS).then();
    }

    @Test
    void anAnswerIsKeptAndComesOutTheSameWhateverHappensLater() {
        String second = world.person(DEPARTMENT);
        String grade = world.graded(person, 2022, "good");
        world.investigated(second, "2022-11-01");
        String id = check(
                        Map.of("recipients", List.of(person, second), "type", WORKER, "year", 2022, "on", "2022-12-20"))
                .statusCode(201)
                .body("candidates", is(2))
                .body("blocked", is(1))
                .extract()
                .path("id");
        world.withdraw("recipient-facts", grade).statusCode(200);
        world.officer()
                .get(CHECKS + "/" + id + "/results")
                .then()
                .statusCode(200)
                .body("items.ordinal", contains(1, 2))
                .body("items[0].recipient.id", is(person))
                .body("items[0].rules.find { it.rule == 'EL_GRADE' }.outcome", is("pass"))
                .body("items[0].rules.find { it.rule == 'EL_GRADE' }.records.id", contains(grade))
                .body("items[1].verdict", is("blocked"));
        world.officer()
                .get(CHECKS + "/" + id + "/results?verdict=blocked")
                .then()
                .body("items.recipient.id", contains(second));
        world.officer()
                .get(CHECKS + "/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("equal", is(true))
                .body("candidates", is(2))
                .body("different", empty());
        assertThat(world.trail("eligibility-checks", id)).containsExactly("create");
    }

    @Test
    void anAnswerThatDoesNotFollowFromWhatItRestsOnIsTold() {
        world.graded(person, 2022, "good");
        String id = check(Map.of("recipients", List.of(person), "type", WORKER, "year", 2022, "on", "2022-12-20"))
                .extract()
                .path("id");
        UUID forged = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("""
                    insert into eligibility_checks
                    select ?, on_day, units, decision_id, rules, candidates, unnamed, clear, warned, blocked, recorded_at,
                      recorded_by
                    from eligibility_checks where id = ?::uuid
                    """, forged, id);
            sql.update("""
                    insert into eligibility_results
                    select ?, ordinal, recipient_id, verdict, candidate, replace(facts::text, '"good"', '"completed"')::jsonb,
                      waivers, said
                    from eligibility_results where check_id = ?::uuid
                    """, forged, id);
        });
        world.officer()
                .get(CHECKS + "/" + forged + "/replay")
                .then()
                .body("equal", is(false))
                .body("different", contains(1));
    }

    @Test
    void aWholeUnitIsCheckedWithAllBelowIt() {
        String below = world.person(EligibilityWorld.CENTRE);
        String beside = world.person(EligibilityWorld.OTHER);
        String id = check(Map.of("unit", DEPARTMENT, "type", WORKER, "year", 2022, "on", "2022-12-20"))
                .statusCode(201)
                .extract()
                .path("id");
        world.officer()
                .get(CHECKS + "/" + id + "/results?limit=500")
                .then()
                .body("items.recipient.id", hasItems(person, below))
                .body("items.recipient.id", not(hasItem(beside)));
    }

    @Test
    void theLinesOfADraftDecisionAreCheckedEachForItself() {
        String decision = world.draft(WORKER, 2022, person);
        check(Map.of("decision", decision, "on", "2022-12-20"))
                .statusCode(201)
                .body("decision", is(decision))
                .body("candidates", is(1));
    }

    @Test
    void votesAreAskedForOnceForAllAndByWhoSomebodyIs() {
        String other = world.person(DEPARTMENT);
        String merged = world.person(DEPARTMENT);
        world.merge(person, merged);
        votes.carried(
                new CouncilTallies.Proposal(UUID.fromString(person), VOTED, 2022),
                new CouncilTallies.Tally(10, 10, 10, 8, LocalDate.of(2022, 12, 10)));
        String id = check(Map.of("recipients", List.of(merged, other), "type", VOTED, "year", 2022, "on", "2022-12-20"))
                .statusCode(201)
                .extract()
                .path("id");
        world.officer()
                .get(CHECKS + "/" + id + "/results")
                .then()
                .body("items.find { it.recipient.id == '" + merged + "' }." + of("EL_VOTE", "outcome"), is("pass"))
                .body(
                        "items.find { it.recipient.id == '" + other + "' }." + of("EL_VOTE", "outcome"),
                        is("needs-evidence"));
        assertThat(votes.asked(VOTED))
                .containsExactly(Set.of(
                        new CouncilTallies.Proposal(UUID.fromString(person), VOTED, 2022),
                        new CouncilTallies.Proposal(UUID.fromString(other), VOTED, 2022)));
    }

    @Test
    void votesAreNotAskedForWhereNoRuleWantsThem() {
        world.asked(world.officer(), person, WORKER, 2022, "2022-12-20").statusCode(200);
        assertThat(votes.asked(WORKER)).isEmpty();
    }

    @Test
    void whomToCheckIsSaidInOneWay() {
        check(Map.of("type", WORKER, "year", 2022)).statusCode(422).body("errors.pointer", contains("/recipients"));
        check(Map.of("recipients", List.of(person), "unit", DEPARTMENT))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/recipients", "/type", "/year"));
        check(Map.of("decision", UUID.randomUUID().toString(), "type", WORKER))
                .statusCode(422)
                .body("errors.pointer", contains("/type"));
        check(Map.of("recipients", List.of(UUID.randomUUID().toString()), "type", WORKER, "year", 2022))
                .statusCode(422)
                .body("errors.pointer", contains("/recipients/0"));
        check(Map.of("unit", "EL-NONE", "type", WORKER, "year", 2022)).statusCode(422);
    }

    @Test
    void whatIsNotOnesOwnIsNeitherCheckedNorRead() {
        String beside = world.person(EligibilityWorld.OTHER);
        check(Map.of("recipients", List.of(person, beside), "type", WORKER, "year", 2022))
                .statusCode(403);
        world.viewer()
                .body(Map.of("recipients", List.of(person), "type", WORKER, "year", 2022))
                .post(CHECKS)
                .then()
                .statusCode(403);
        String id = check(Map.of("recipients", List.of(person), "type", WORKER, "year", 2022))
                .extract()
                .path("id");
        world.stranger().get(CHECKS + "/" + id).then().statusCode(404);
        world.viewer().get(CHECKS + "/" + id + "/results").then().statusCode(404);
        world.stranger().get(CHECKS + "/" + id + "/replay").then().statusCode(404);
        world.provinceOfficer().get(CHECKS + "/" + id).then().statusCode(200).body("rules", not(hasSize(0)));
    }

    @Test
    void nobodyUnderInvestigationIsGivenAnAward() {
        String decision = world.draft(MERIT, 2022, person);
        String open = world.investigated(person, "2022-11-01");
        world.issue(decision)
                .statusCode(422)
                .body("errors.code", contains("eligibility.blocked"))
                .body("errors[0].pointer", containsString("/awards/"));
        world.withdraw("recipient-facts", open).statusCode(200);
        world.issue(decision).statusCode(200);
    }
}
