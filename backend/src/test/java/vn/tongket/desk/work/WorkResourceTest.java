package vn.tongket.desk.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Codes;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** What waits for a person, held against what the lists of the rooms say. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WorkResourceTest {

    private static final String WORK = "/api/v1/me/work";

    @Inject
    World world;

    @Inject
    RoundDesk rounds;

    @Inject
    PlanningDesk plans;

    @Inject
    AwardDesk awards;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @Inject
    @All
    List<WorkPart> parts;

    @BeforeEach
    void open() {
        clock.reset();
        rounds.stand();
        plans.open();
        awards.open();
    }

    /** The token of somebody new with several roles on a unit. */
    private String withRoles(String unit, Role... roles) {
        String username = world.account(roles[0], unit);
        QuarkusTransaction.requiringNew()
                .run(() -> Arrays.stream(roles).skip(1).forEach(role -> sql.update("""
                        insert into role_grants (id, account_id, role, unit_id)
                        select gen_random_uuid(), a.id, ?, g.unit_id
                        from accounts a join role_grants g on g.account_id = a.id where a.username = ? limit 1
                        """, role.code(), username)));
        return World.newToken(username, "*:read", "*:write");
    }

    private static RequestSpecification by(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private static ValidatableResponse work(RequestSpecification who, WorkKind kind) {
        return who.queryParam("kind", kind.code())
                .get(WORK)
                .then()
                .statusCode(200)
                .body("blocks", hasSize(1))
                .body("blocks[0].failed", is(false));
    }

    private static long total(RequestSpecification who, WorkKind kind) {
        return ((Number) work(who, kind).extract().path("blocks[0].total")).longValue();
    }

    @Test
    void eachKindOfWorkIsSaidByOneRoom() {
        List<String> said =
                parts.stream().flatMap(part -> part.waiting().keySet().stream()).toList();
        List<String> kinds = Arrays.stream(WorkKind.values())
                .filter(kind -> kind != WorkKind.ENTRIES_TO_APPROVE)
                .map(WorkKind::code)
                .toList();

        assertThat(said).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyKindIsFoundOutForWhoHoldsEveryRole() {
        String everything = withRoles(PlanningDesk.PROVINCE, Role.values());

        List<Map<String, Object>> blocks =
                by(everything).get(WORK).then().statusCode(200).extract().path("blocks");

        assertThat(blocks.stream().map(block -> block.get("kind")))
                .containsExactlyElementsOf(Codes.all(WorkKind.class));
        assertThat(blocks).allSatisfy(block -> assertThat(block).containsEntry("failed", false));
    }

    @Test
    void anAdministratorOfTheInstallationIsToldOfTheWholeOfIt() {
        world.as(Role.ADMINISTRATOR, null)
                .get(WORK)
                .then()
                .statusCode(200)
                .body("on", equalTo("2023-01-09"))
                .body(
                        "blocks.kind",
                        contains("accounts-waiting", "webhooks-failing", "tokens-ending", "trail-unsealed"))
                .body("blocks.failed", everyItem(is(false)));
    }

    @Test
    void whoHasNoSuchRoleIsToldNothingOfIt() {
        world.as(Role.PLANNER, PlanningDesk.DEPARTMENT)
                .queryParam("kind", "plans-to-approve,plan-drafts")
                .get(WORK)
                .then()
                .statusCode(200)
                .body("blocks.kind", contains("plan-drafts"));
        world.as(Role.PLANNER, PlanningDesk.DEPARTMENT)
                .queryParam("kind", "everything")
                .get(WORK)
                .then()
                .statusCode(400)
                .body("code", equalTo("query.invalid"));
    }

    @Test
    void nobodyInParticularHasNoDesk() {
        given().get(WORK).then().statusCode(401);
    }

    @Test
    void whatIsOwedToRoundsIsToldToItsReporterAsTheListTellsIt() {
        closeOtherRounds();
        String round = rounds.begin(RoundDesk.round(rounds.count()));

        ValidatableResponse mine = work(world.as(Role.REPORTER, RoundDesk.COMMUNE), WorkKind.ENTRIES_OWED);

        mine.body("blocks[0].items.place", hasItem(List.of(round, RoundDesk.COMMUNE)))
                .body("blocks[0].items.find { it.place[0] == '" + round + "' }.due", equalTo("2023-01-12"))
                .body("blocks[0].items.find { it.place[0] == '" + round + "' }.unit.vi", equalTo("Xã Một"));
        int listed = world.as(Role.REPORTER, RoundDesk.COMMUNE)
                .get("/api/v1/submissions?for=reporter&status=not-started,draft&count=true&limit=1&round=" + round)
                .then()
                .extract()
                .path("total");
        assertThat(((Number) mine.extract().path("blocks[0].total")).intValue()).isEqualTo(listed);
    }

    /** Only a few of what is owed are told, and those of other tests may be due before. */
    private void closeOtherRounds() {
        List<String> open = world.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/reporting-rounds?status=open&limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
        open.stream().filter(code -> code.startsWith("RR-")).forEach(this::close);
    }

    private void close(String round) {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("status", "closed"))
                .put("/api/v1/reporting-rounds/" + round + "/status")
                .then()
                .statusCode(200);
    }

    @Test
    void anotherUnitsReportIsNeitherShownNorCounted() {
        long before = total(world.as(Role.REPORTER, RoundDesk.FAR_COMMUNE), WorkKind.ENTRIES_OWED);
        String round = rounds.begin(RoundDesk.round(rounds.count()));

        work(world.as(Role.REPORTER, RoundDesk.FAR_COMMUNE), WorkKind.ENTRIES_OWED)
                .body("blocks[0].items.place", not(hasItem(hasItem(round))))
                .body("blocks[0].total", equalTo((int) before));
    }

    @Test
    void aClosedRoundIsOwedByNobodyAnyMore() {
        String round = rounds.begin(RoundDesk.round(rounds.count()));
        long before = total(world.as(Role.REPORTER, RoundDesk.COMMUNE), WorkKind.ENTRIES_OWED);

        close(round);

        assertThat(total(world.as(Role.REPORTER, RoundDesk.COMMUNE), WorkKind.ENTRIES_OWED))
                .isEqualTo(before - 1);
    }

    @Test
    void whatWasSentWaitsForItsApproverAndComesBackToItsReporter() {
        String indicator = rounds.count();
        Map<String, Object> body = RoundDesk.round(indicator);
        body.put("approvals", 1);
        String round = rounds.begin(body);
        RoundDesk.made(rounds.enter(RoundDesk.COMMUNE, indicator, 5));
        RoundDesk.made(rounds.send(round, RoundDesk.COMMUNE));

        work(world.as(Role.APPROVER, RoundDesk.COMMUNE), WorkKind.ENTRIES_TO_APPROVE)
                .body("blocks[0].items.place", hasItem(List.of(round, RoundDesk.COMMUNE)))
                .body("blocks[0].items.since", everyItem(notNullValue()));
        work(world.as(Role.APPROVER, RoundDesk.FAR_COMMUNE), WorkKind.ENTRIES_TO_APPROVE)
                .body("blocks[0].items.place", not(hasItem(hasItem(round))));
        // A value in a report is decided with it.
        work(world.as(Role.APPROVER, RoundDesk.COMMUNE), WorkKind.VALUES_TO_APPROVE)
                .body("blocks[0].items.place", not(hasItem(hasItem(indicator))));

        RoundDesk.made(rounds.giveBack(RoundDesk.COMMUNE, round, RoundDesk.COMMUNE));

        work(world.as(Role.REPORTER, RoundDesk.COMMUNE), WorkKind.ENTRIES_RETURNED)
                .body("blocks[0].items.place", hasItem(List.of(round, RoundDesk.COMMUNE)));
    }

    @Test
    void aSingleValueWaitsForApproversOtherThanItsAuthor() {
        String indicator = rounds.count();
        RoundDesk.made(rounds.enter(RoundDesk.WARD, indicator, 5));
        world.as(Role.REPORTER, RoundDesk.WARD)
                .header("If-Match", "*")
                .body(Map.of("status", "submitted"))
                .put("/api/v1/observations/" + indicator + "/" + RoundDesk.WARD + "/" + RoundDesk.PERIOD
                        + "/versions/1/status")
                .then()
                .statusCode(200);

        work(world.as(Role.APPROVER, RoundDesk.WARD), WorkKind.VALUES_TO_APPROVE)
                .body("blocks[0].items.place", hasItem(List.of(indicator, RoundDesk.WARD, RoundDesk.PERIOD, "")));
        work(world.as(Role.APPROVER, RoundDesk.FAR_COMMUNE), WorkKind.VALUES_TO_APPROVE)
                .body("blocks[0].items.place", not(hasItem(hasItem(indicator))));
    }

    @Test
    void aPlanIsAPlannersDraftAndThenAnApproversDecisionButNotItsSenders() {
        String both = withRoles(PlanningDesk.DEPARTMENT, Role.PLANNER, Role.APPROVER);
        long drafts = total(plans.planner(), WorkKind.PLAN_DRAFTS);
        long waiting = total(plans.approver(), WorkKind.PLANS_TO_APPROVE);
        String plan = plans.draft();
        assertThat(total(plans.planner(), WorkKind.PLAN_DRAFTS)).isEqualTo(drafts + 1);
        plans.task(plan, "T1", ", \"lead\": \"" + PlanningDesk.DEPARTMENT + "\"");
        plans.submit(plan);

        assertThat(total(plans.approver(), WorkKind.PLANS_TO_APPROVE)).isEqualTo(waiting + 1);
        assertThat(total(plans.planner(), WorkKind.PLAN_DRAFTS)).isEqualTo(drafts);
        String other = plans.draft();
        plans.task(other, "T1", ", \"lead\": \"" + PlanningDesk.DEPARTMENT + "\"");
        plans.move(by(both), other, "{\"status\": \"submitted\"}").statusCode(200);
        assertThat(total(plans.approver(), WorkKind.PLANS_TO_APPROVE)).isEqualTo(waiting + 2);
        assertThat(total(world.as(Role.APPROVER, PlanningDesk.ELSEWHERE), WorkKind.PLANS_TO_APPROVE))
                .isZero();
        assertThat(total(by(both), WorkKind.PLANS_TO_APPROVE)).isEqualTo(waiting + 1);
    }

    @Test
    void aTaskIsDueForItsLeadOverdueForThoseAboveAndThenWaitsToBeAccepted() {
        String plan = plans.draft();
        String late =
                plans.task(plan, "T1", ", \"lead\": \"PL-SO\", \"due\": \"2023-01-06\", \"duePrecision\": \"day\"");
        plans.task(plan, "T2", ", \"lead\": \"PL-SO\", \"due\": \"2023-03-31\", \"duePrecision\": \"day\"");
        plans.submit(plan);
        plans.issue(plan);

        work(plans.planner(), WorkKind.TASKS_DUE)
                .body("blocks[0].items.place", hasItem(List.of(late)))
                .body("blocks[0].items.due", everyItem(notNullValue()))
                .body("blocks[0].items.code", not(hasItem("T2")));
        work(plans.viewer(), WorkKind.TASKS_OVERDUE_BELOW).body("blocks[0].items.place", hasItem(List.of(late)));
        work(world.as(Role.VIEWER, PlanningDesk.ELSEWHERE), WorkKind.TASKS_OVERDUE_BELOW)
                .body("blocks[0].total", equalTo(0));

        plans.as(Role.REPORTER, PlanningDesk.DEPARTMENT)
                .header("If-Match", "*")
                .body("{\"status\": \"completed\"}")
                .put("/api/v1/tasks/" + late + "/status")
                .then()
                .statusCode(200);

        work(plans.approver(), WorkKind.TASKS_TO_ACCEPT).body("blocks[0].items.place", hasItem(List.of(late)));
        work(plans.planner(), WorkKind.TASKS_DUE).body("blocks[0].items.place", not(hasItem(List.of(late))));
    }

    @Test
    void aDecisionOnAwardsIsIssuedByOthersThanItsAuthors() {
        String decision = awards.draft();
        awards.award(decision, "Lý Thị A");

        work(awards.approver(), WorkKind.DECISIONS_TO_ISSUE).body("blocks[0].items.place", hasItem(List.of(decision)));
        work(awards.officer(), WorkKind.DECISIONS_TO_ISSUE)
                .body("blocks[0].items.place", not(hasItem(List.of(decision))));
    }

    @Test
    void noMoreThanAFewAreShownAndTheMostUrgentFirst() {
        for (int i = 0; i < WorkRepository.SHOWN + 1; i++) {
            Map<String, Object> body = RoundDesk.round(rounds.count());
            body.put("due", List.of(Map.of("level", "commune", "date", "2023-01-" + (25 - i))));
            rounds.begin(body);
        }

        List<String> days = work(world.as(Role.REPORTER, RoundDesk.NEIGHBOUR), WorkKind.ENTRIES_OWED)
                .body("blocks[0].items", hasSize(WorkRepository.SHOWN))
                .extract()
                .path("blocks[0].items.due");

        assertThat(days).isSorted();
    }

    @Test
    void aTokenThatMayNotReadTheDeskIsRefused() {
        String token = World.newToken(world.account(Role.REPORTER, RoundDesk.COMMUNE), "units:read");
        given().header("Authorization", "Bearer " + token)
                .get(WORK)
                .then()
                .statusCode(403)
                .body("blocks", nullValue());
    }
}
