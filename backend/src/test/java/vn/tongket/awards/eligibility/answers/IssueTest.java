package vn.tongket.awards.eligibility.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static vn.tongket.awards.eligibility.EligibilityWorld.COMMENDATION;
import static vn.tongket.awards.eligibility.EligibilityWorld.DEPARTMENT;
import static vn.tongket.awards.eligibility.EligibilityWorld.FIGHTER;
import static vn.tongket.awards.eligibility.EligibilityWorld.MERIT;
import static vn.tongket.awards.eligibility.EligibilityWorld.OTHER;
import static vn.tongket.awards.eligibility.EligibilityWorld.WORKER;
import static vn.tongket.awards.eligibility.EligibilityWorld.fact;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.eligibility.EligibilityWorld;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** What stands against a decision when it is issued. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IssueTest {

    private static final String RESCUE = "Cứu người trong lũ";

    @Inject
    EligibilityWorld world;

    @Inject
    Sql sql;

    private String person;

    @BeforeEach
    void somebody() {
        world.stand();
        person = world.person(DEPARTMENT);
    }

    @Test
    void aDozenAdvancedWorkersAreNoneTooMany() {
        String[] all =
                IntStream.range(0, 12).mapToObj(i -> world.person(DEPARTMENT)).toArray(String[]::new);
        world.issue(world.draft(WORKER, 2022, all)).statusCode(200);
    }

    @Test
    void twoFormsForOneAchievementAreNotGivenToOneWhoIsNamedTwice() {
        String decision = world.decision("2022-12-20");
        String one = world.line(decision, MERIT, 2022, person, DEPARTMENT, RESCUE);
        String two = world.line(decision, COMMENDATION, 2022, person, OTHER, "cứu người  trong LŨ");
        world.issue(decision)
                .statusCode(422)
                .body("errors.code", contains("eligibility.blocked", "eligibility.blocked"))
                .body("errors.pointer", containsInAnyOrder("/awards/" + one, "/awards/" + two));
    }

    @Test
    void norToTwoWhoAreOne() {
        String other = world.person(DEPARTMENT);
        world.merge(person, other);
        String first = world.decision("2022-12-20");
        world.line(first, MERIT, 2022, person, DEPARTMENT, RESCUE);
        world.issue(first).statusCode(200);
        String second = world.decision("2022-12-20");
        world.line(second, COMMENDATION, 2022, other, DEPARTMENT, RESCUE);
        world.issue(second).statusCode(422).body("errors.code", contains("eligibility.blocked"));
    }

    @Test
    void twoAchievementsOfOneDecisionAreHonouredEach() {
        String decision = world.decision("2022-12-20");
        world.line(decision, MERIT, 2022, person, DEPARTMENT, RESCUE);
        world.line(decision, MERIT, 2022, person, DEPARTMENT, "Số hóa hồ sơ");
        world.issue(decision).statusCode(200);
    }

    @Test
    void oneTitleOfOneYearIsGivenOnce() {
        String twice = world.decision("2022-12-20");
        String one = world.line(twice, WORKER, 2022, person, DEPARTMENT, null);
        String two = world.line(twice, WORKER, 2022, person, OTHER, null);
        world.issue(twice)
                .statusCode(422)
                .body("errors.code", contains("award.title-given", "award.title-given"))
                .body("errors.pointer", containsInAnyOrder("/awards/" + one, "/awards/" + two));
        world.issue(world.draft(WORKER, 2022, person)).statusCode(200);
        String other = world.person(DEPARTMENT);
        world.merge(person, other);
        world.issue(world.draft(WORKER, 2022, other))
                .statusCode(422)
                .body("errors.code", contains("award.title-given"));
        world.issue(world.draft(WORKER, 2021, other)).statusCode(200);
    }

    @Test
    void ofTwoDecisionsOfOneMomentOneGivesTheTitle() throws Exception {
        assertThat(issuedTogether(world.draft(WORKER, 2022, person), world.draft(WORKER, 2022, person)))
                .containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void twoDecisionsOfOneMomentEnterWhomTheyNameOnce() throws Exception {
        String name = "Người Mới " + EligibilityWorld.word();
        List<String> drafts = List.of(world.decision("2022-12-20"), world.decision("2022-12-20"));
        drafts.forEach(decision -> world.officer()
                .body(Map.of(
                        "decision",
                        decision,
                        "type",
                        MERIT,
                        "recipient",
                        Map.of("kind", "individual", "name", name, "unit", DEPARTMENT),
                        "achievementYear",
                        2022,
                        "achievement",
                        "Thành tích " + decision))
                .post("/api/v1/awards")
                .then()
                .statusCode(201));
        assertThat(issuedTogether(drafts.toArray(String[]::new))).containsOnly(200);
        assertThat(sql.number("select count(distinct recipient_id) as n from recipient_versions where name = ?", name))
                .isOne();
    }

    private List<Integer> issuedTogether(String... drafts) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(drafts.length)) {
            List<Callable<Integer>> issues = Stream.of(drafts)
                    .map(draft -> (Callable<Integer>)
                            () -> world.issue(draft).extract().statusCode())
                    .toList();
            return threads.invokeAll(issues).stream().map(IssueTest::answer).toList();
        }
    }

    private static int answer(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTitleMayRestOnOneThatComesWithIt() {
        String decision = world.decision("2022-12-20");
        world.line(decision, WORKER, 2022, person, DEPARTMENT, null);
        world.line(decision, FIGHTER, 2022, person, DEPARTMENT, null);
        String check = world.officer()
                .body(Map.of("decision", decision, "on", "2022-12-20"))
                .post("/api/v1/eligibility-checks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.officer()
                .get("/api/v1/eligibility-checks/" + check + "/results")
                .then()
                .body(
                        "items.find { it.type == '" + FIGHTER + "' }.rules.find { it.rule == 'EL_SAME' }.outcome",
                        is("pass"));
        world.officer()
                .get("/api/v1/eligibility-checks/" + check + "/replay")
                .then()
                .body("equal", is(true));
    }

    @Test
    void whatIsOpenTodayStopsADecisionOfAnEarlierDay() {
        String decision = world.draft(MERIT, 2022, person);
        String open = world.investigated(person, "2022-12-27");
        world.issue(decision).statusCode(422).body("errors.code", contains("eligibility.blocked"));
        world.withdraw("recipient-facts", open).statusCode(200);
        world.issue(decision).statusCode(200);
    }

    @Test
    void whatWasOpenOnTheDayOfTheDecisionStopsItToo() {
        String decision = world.draft(MERIT, 2022, person);
        world.recorded(fact(person, "conduct", "conduct", "investigation", "from", "2022-12-01", "to", "2022-12-24"));
        world.issue(decision).statusCode(422).body("errors.code", contains("eligibility.blocked"));
    }

    @Test
    void aDecisionOfADayToComeIsNotIssued() {
        String decision = world.decision("2023-01-10");
        world.line(decision, MERIT, 2022, person, DEPARTMENT, null);
        world.issue(decision)
                .statusCode(422)
                .body("errors.pointer", contains("/date"))
                .body("errors.code", contains("award-decision.in-future"));
    }

    @Test
    void whatWasAskedThenIsKept() {
        String decision = world.draft(WORKER, 2022, person);
        world.issue(decision).statusCode(200);
        String check = sql.one(
                        "select id from eligibility_checks where decision_id = ?",
                        row -> row.id("id").toString(),
                        UUID.fromString(decision))
                .orElseThrow();
        world.officer()
                .get("/api/v1/eligibility-checks/" + check + "/results")
                .then()
                .statusCode(200)
                .body("items.recipient.id", contains(person));
        assertThat(world.trail("eligibility-checks", check)).containsExactly("create");
    }
}
