package vn.tongket.plans.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.amendments.AmendmentDesk.plan;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Many tasks of a plan changed at once. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanChangesResourceTest {

    @Inject
    PlanningDesk desk;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void open() {
        clock.reset();
        desk.open();
    }

    private String draft() {
        String plan = desk.draft();
        desk.task(plan, "T1", ", \"lead\": \"PL-SO\", \"weight\": 2");
        desk.task(plan, "T2", ", \"lead\": \"PL-SO\"");
        return plan;
    }

    private String issued() {
        String plan = draft();
        desk.submit(plan);
        desk.issue(plan);
        return plan;
    }

    private static ValidatableResponse send(RequestSpecification who, String plan, String query, String... lines) {
        return who.body("{\"lines\": [" + String.join(",", lines) + "]}")
                .post(plan(plan) + "/changes" + query)
                .then();
    }

    private ValidatableResponse write(String plan, String... lines) {
        return send(desk.planner(), plan, "", lines);
    }

    private ValidatableResponse preview(String plan, String... lines) {
        return send(desk.planner(), plan, "?dryRun=true", lines);
    }

    private static String line(String task, String field, String from, String value) {
        return """
                {"task": "%s", "field": "%s", "from": %s, "value": %s}
                """.formatted(task, field, from, value);
    }

    private long revisions(String plan) {
        return sql.number(
                "select coalesce(sum(revision), 0)::bigint as n from tasks where plan_id = ?", UUID.fromString(plan));
    }

    @Test
    void aPreviewSaysWhatWasAndWhatWouldBeAndWritesNothing() {
        String plan = draft();
        long before = revisions(plan);
        preview(
                        plan,
                        line("T1", "weight", "null", "5"),
                        line("T2", "weight", "null", "5"),
                        line("T2", "lead", "null", "\"PL-SO\""))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("tasks", equalTo(2))
                .body("lines.code", contains("T1", "T2"))
                .body("lines.field", contains("weight", "weight"))
                .body("lines[0].from", equalTo(2))
                .body("lines[1].from", nullValue())
                .body("lines.to", contains(5, 5));
        assertThat(revisions(plan)).isEqualTo(before);
    }

    @Test
    void theyAreWrittenTogetherAndWrittenBack() {
        String plan = draft();
        write(
                        plan,
                        line("T1", "due", "null", "\"2099-06-30\""),
                        line("T1", "duePrecision", "null", "\"quarter\""),
                        line("T2", "weight", "null", "5"))
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("tasks", equalTo(2))
                .body("lines.to", contains("2099-06-30", "quarter", 5));
        write(
                        plan,
                        line("T1", "due", "\"2099-06-30\"", "null"),
                        line("T1", "duePrecision", "\"quarter\"", "null"),
                        line("T2", "weight", "5", "null"))
                .statusCode(200);
        preview(plan, line("T1", "due", "null", "null"), line("T2", "weight", "null", "null"))
                .statusCode(200)
                .body("lines", empty());
    }

    @Test
    void oneThatBreaksARuleKeepsAllFromBeingWritten() {
        String plan = draft();
        long before = revisions(plan);
        write(plan, line("T1", "weight", "2", "5"), line("T2", "coordinators", "null", "[\"NOWHERE\"]"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lines/1/value/0"))
                .body("errors[0].code", equalTo("plan.unit-unknown"));
        assertThat(revisions(plan)).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        String plan = draft();
        write(plan, line("T1", "weight", "2", "3")).statusCode(200);
        long before = revisions(plan);
        write(plan, line("T2", "weight", "null", "5"), line("T1", "weight", "2", "5"))
                .statusCode(409)
                .body("code", equalTo("plan.changed-meanwhile"))
                .body("errors.pointer", contains("/lines/1"))
                .body("errors.code", contains("amendment.line-outdated"));
        assertThat(revisions(plan)).isEqualTo(before);
    }

    @Test
    void aPlanInForceIsTriedButNotWritten() {
        String plan = issued();
        preview(plan, line("T1", "weight", "null", "5")).statusCode(200).body("tasks", equalTo(1));
        write(plan, line("T1", "weight", "2", "5")).statusCode(409).body("code", equalTo("plan.not-draft"));
    }

    @Test
    void whatIsSentOrClosedIsNotEvenTried() {
        String plan = draft();
        desk.submit(plan);
        preview(plan, line("T1", "weight", "null", "5")).statusCode(409).body("code", equalTo("annex.plan-not-open"));
    }

    @Test
    void linesNameATaskAndAMemberOnce() {
        String plan = draft();
        write(
                        plan,
                        line("T9", "weight", "null", "5"),
                        line("T1", "colour", "null", "5"),
                        line("T2", "weight", "null", "5"),
                        line("T2", "weight", "null", "6"))
                .statusCode(422)
                .body("errors.code", contains("amendment.task-unknown", "body.unknown-value", "amendment.line-twice"));
        send(desk.planner(), plan, "").statusCode(400);
        send(desk.planner(), plan, "?dryRun=perhaps", line("T1", "weight", "2", "5"))
                .statusCode(400);
    }

    @Test
    void onlyAPlannerOfTheUnitChangesThem() {
        String plan = draft();
        String line = line("T1", "weight", "2", "5");
        send(nobody(), plan, "", line).statusCode(401);
        send(desk.viewer(), plan, "", line).statusCode(403);
        send(desk.approver(), plan, "", line).statusCode(403);
        send(desk.stranger(), plan, "", line).statusCode(404);
        write(UUID.randomUUID().toString(), line).statusCode(404);
    }
}
