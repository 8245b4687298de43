package vn.tongket.plans.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.ISSUE;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.newYear;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.plans.directives.DirectiveRef;
import vn.tongket.plans.directives.Directives;
import vn.tongket.plans.directives.OccasionKind;
import vn.tongket.plans.directives.WriteDirective;
import vn.tongket.plans.tasks.PlanRef;
import vn.tongket.plans.tasks.Tasks;
import vn.tongket.plans.tasks.WriteTask;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanImportTest {

    private static final Instant KNOWN_SINCE = Instant.parse("2022-12-25T17:00:00Z");
    private static final Source SOURCE = new Source("Báo Kế Hoạch", null, null, "triển khai nhiệm vụ");

    @Inject
    PlanningDesk desk;

    @Inject
    Plans plans;

    @Inject
    Tasks tasks;

    @Inject
    Directives directives;

    @Inject
    CurrentRequest request;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    private static WritePlan plan(int year) {
        return new WritePlan("PL-SO", year, new Name("Nhiệm vụ năm " + year, null), null);
    }

    private static WriteTask task(String code) {
        return WriteTask.of(code, new Name("Nhiệm vụ " + code, null));
    }

    private static WriteDirective directive(String code, String parent, String number) {
        return new WriteDirective(
                code,
                new LocalizedText("Chỉ đạo " + code, null),
                new WriteDirective.Giver("Phạm Văn B", null, "PL-TINH"),
                new WriteDirective.Occasion(
                        OccasionKind.CONFERENCE, null, LocalDate.of(2022, 12, 26), number, null, null, null),
                parent,
                List.of(new WriteDirective.Addressee(null, new Name("Các doanh nghiệp", null))),
                null,
                null,
                null,
                SOURCE,
                null);
    }

    @Test
    @ActivateRequestContext
    void loadingTwiceChangesNothing() {
        request.actAs(Actor.installation("test"));
        int year = newYear();
        String event = UUID.randomUUID().toString();
        UUID plan = plans.importPlan(plan(year), KNOWN_SINCE, SOURCE);
        UUID task = tasks.importTask(plan, task("T10"), SOURCE);
        UUID above = directives.importDirective(directive("D3", null, event), List.of(task));
        UUID part = directives.importDirective(directive("D3.1", "D3", event), List.of());
        long entries = sql.number("select count(*) as n from audit_entries");

        assertThat(plans.importPlan(plan(year), KNOWN_SINCE.plusSeconds(1), SOURCE))
                .isEqualTo(plan);
        assertThat(tasks.importTask(plan, task("T10"), SOURCE)).isEqualTo(task);
        assertThat(directives.importDirective(directive("D3", null, event), List.of(task)))
                .isEqualTo(above);
        assertThat(directives.importDirective(directive("D3.1", "D3", event), List.of()))
                .isEqualTo(part);
        assertThat(sql.number("select count(*) as n from audit_entries")).isEqualTo(entries);
        assertThat(sql.number("select count(*) as n from tasks where plan_id = ?", plan))
                .isEqualTo(1);

        nobody().get("/api/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("recorded"))
                .body("decision", nullValue())
                .body("knownSince", equalTo("2022-12-25T17:00:00Z"))
                .body("source.document", equalTo("Báo Kế Hoạch"));
        nobody().get("/api/v1/plans/" + plan + "?asOf=2022-12-25T16:59:59Z")
                .then()
                .statusCode(404);
        nobody().queryParam("asOf", "2022-12-26T00:00:00+07:00")
                .get("/api/v1/plans/" + plan)
                .then()
                .statusCode(200);
        nobody().get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .body("items.code", contains("T10"))
                .body("items[0].lead", nullValue())
                .body("items[0].timing", equalTo("not-stated"))
                .body("items[0].directives.code", contains("D3"))
                .body("items[0].source.quote", equalTo("triển khai nhiệm vụ"));
        nobody().get("/api/v1/directives/" + above)
                .then()
                .body("tasks.code", contains("T10"))
                .body("tasks[0].plan.year", equalTo(year))
                .body("addressees[0].party.vi", equalTo("Các doanh nghiệp"));
    }

    @Test
    @ActivateRequestContext
    void aRecordedPlanIsFinalAndNoOpenPlan() {
        request.actAs(Actor.installation("test"));
        int year = newYear();
        UUID plan = plans.importPlan(plan(year), KNOWN_SINCE, SOURCE);
        UUID task = tasks.importTask(plan, task("T1"), SOURCE);
        desk.planner()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"title\": {\"vi\": \"Khác\"}}")
                .patch("/api/v1/plans/" + plan)
                .then()
                .statusCode(409);
        desk.planner()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"title\": {\"vi\": \"Khác\"}}")
                .patch("/api/v1/tasks/" + task)
                .then()
                .statusCode(409);
        desk.move(desk.planner(), plan.toString(), "{\"status\": \"closed\"}").statusCode(409);
        desk.move(desk.approver(), plan.toString(), ISSUE).statusCode(409);
        assertThatThrownBy(() -> sql.update("update plans set status = 'draft', known_since = null where id = ?", plan))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.update("delete from plans where id = ?", plan))
                .hasMessageContaining("never changed");
        UUID draft = UUID.fromString(desk.draft(year));
        assertThatThrownBy(() -> sql.update(
                        "update plans set status = 'recorded', known_since = now(), source_document = 'x' where id = ?",
                        draft))
                .hasMessageContaining("never changed");
    }

    @Test
    @ActivateRequestContext
    void onlyAnAdministratorImports() {
        request.actAs(Actor.ANONYMOUS);
        assertThatThrownBy(() -> plans.importPlan(plan(newYear()), KNOWN_SINCE, SOURCE))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(403));
        assertThatThrownBy(() -> directives.importDirective(directive("D1", null, "x"), List.of()))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(403));
        request.actAs(Actor.installation("test"));
        UUID plan = plans.importPlan(plan(newYear()), KNOWN_SINCE, SOURCE);
        UUID draft = UUID.fromString(desk.draft());
        assertThatThrownBy(() -> tasks.importTask(draft, task("T1"), SOURCE))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(404));
        request.actAs(Actor.ANONYMOUS);
        assertThatThrownBy(() -> tasks.importTask(plan, task("T1"), SOURCE))
                .isInstanceOfSatisfying(
                        ApiProblem.class,
                        problem -> assertThat(problem.status()).isEqualTo(403));
    }

    @Test
    @ActivateRequestContext
    void theDoorShowsWhatEverybodyMaySee() {
        request.actAs(Actor.installation("test"));
        int year = newYear();
        UUID unit = sql.one("select unit_id from unit_versions where code = 'PL-SO'", row -> row.id("unit_id"))
                .orElseThrow();
        assertThat(plans.published(unit, year)).isEmpty();
        String own = desk.draft(year);
        assertThat(plans.published(unit, year)).isEmpty();
        assertThat(plans.published(UUID.fromString(own))).isEmpty();
        UUID recorded = plans.importPlan(plan(year), KNOWN_SINCE, SOURCE);
        assertThat(plans.published(unit, year)).map(PlanRef::id).contains(recorded);
        desk.submit(own);
        desk.issue(own);
        assertThat(plans.published(unit, year)).map(PlanRef::id).contains(UUID.fromString(own));
        assertThat(plans.published(recorded)).map(PlanRef::year).contains(year);

        String event = UUID.randomUUID().toString();
        String code = "PL" + Math.abs(event.hashCode());
        UUID tenth = directives.importDirective(directive(code + ".10", null, event), List.of());
        UUID second = directives.importDirective(directive(code + ".2", null, event), List.of());
        assertThat(directives.all(List.of(tenth, second))).map(DirectiveRef::id).containsExactly(second, tenth);
        assertThat(directives.named(code + ".10")).map(DirectiveRef::id).containsExactly(tenth);
        assertThat(directives.named(tenth.toString())).map(DirectiveRef::id).containsExactly(tenth);
        assertThat(directives.named(code)).isEmpty();
    }
}
