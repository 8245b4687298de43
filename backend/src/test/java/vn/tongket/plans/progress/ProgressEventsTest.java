package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tongket.plans.progress.ProgressDesk.API;
import static vn.tongket.plans.progress.ProgressDesk.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What people are told of: the lead unit of decisions, those who answer for the plan of what waits for them, each once. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProgressEventsTest {

    @Inject
    ProgressDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    /** Type, audience and unit of what is told of the plan of a task, in the order of the types. */
    private List<String> told(String task) {
        return sql.list("""
                select e.type || ' ' || e.audience || ' ' || u.code as told
                from events e cross join lateral unit_version_at(e.unit_id, '2023-12-31') u
                where e.data ->> 'plan' = (select p.title_vi from plans p join tasks t on t.plan_id = p.id where t.id = ?::uuid)
                  and e.data ->> 'code' = (select t.code from tasks t where t.id = ?::uuid)
                order by e.type
                """, row -> row.text("told"), task, task);
    }

    /** A task whose plan and code nobody else has. */
    private String task(String code, String more) {
        String plan = desk.draft(2023);
        String task = desk.task(
                plan, code, ", \"lead\": \"PG-CHUTRI\", \"due\": \"2023-03-31\", \"duePrecision\": \"day\"" + more);
        desk.issue(plan);
        return task;
    }

    private String extension(String task) {
        return desk.reporter()
                .body("{\"due\": \"2023-04-30\", \"duePrecision\": \"month\", \"reason\": \"Chờ vốn\"}")
                .post(API + "/tasks/" + task + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String owners(String type, String unit) {
        return type + " owners " + unit;
    }

    private static String lead(String type) {
        return type + " reporters PG-CHUTRI";
    }

    private String planUnit(String task) {
        return desk.key(task).split("/")[0];
    }

    @Test
    void aReportThatIsReturnedOrApprovedIsToldToTheLeadUnit() {
        String task = task("EV.1", "");
        String report = desk.report(task, "2023-01", 0);
        desk.sent(report);
        assertThat(told(task)).isEmpty();
        desk.sentBack(report);
        assertThat(told(task)).containsExactly(lead("progress.returned"));
        desk.approved(report);
        assertThat(told(task)).containsExactly(lead("progress.approved"), lead("progress.returned"));
        move(desk.approver(), "/progress-reports/" + report, "{\"status\": \"withdrawn\", \"reason\": \"Nhầm\"}")
                .statusCode(200);
        assertThat(told(task)).hasSize(2);
    }

    @Test
    void aRequestIsToldToThoseWhoDecideAndItsDecisionToTheLeadUnit() {
        String task = task("EV.2", "");
        String asked = extension(task);
        assertThat(told(task)).containsExactly(owners("extension.asked", planUnit(task)));
        move(desk.approver(), "/extensions/" + asked, "{\"status\": \"refused\", \"reason\": \"Không\"}")
                .statusCode(200);
        String again = extension(task);
        move(desk.approver(), "/extensions/" + again, "{\"status\": \"granted\"}")
                .statusCode(200);
        assertThat(told(task))
                .containsExactly(
                        owners("extension.asked", planUnit(task)),
                        owners("extension.asked", planUnit(task)),
                        lead("extension.granted"),
                        lead("extension.refused"));
        assertThat(sql.list(
                        "select data ->> 'from' as f, data ->> 'due' as d, data ->> 'reason' as r, actor from events where type = 'extension.refused' and subject = ?",
                        row -> String.join(" ", row.text("f"), row.text("d"), row.text("r"), row.text("actor")),
                        asked))
                .containsExactly("2023-03-31 2023-04-30 Không " + desk.name(Role.APPROVER, ProgressDesk.DISTRICT));
    }

    @Test
    void whatItsOwnUnitWithdrawsIsToldToNobody() {
        String task = task("EV.3", "");
        String asked = extension(task);
        move(desk.reporter(), "/extensions/" + asked, "{\"status\": \"withdrawn\"}")
                .statusCode(200);
        assertThat(told(task)).containsExactly(owners("extension.asked", planUnit(task)));
    }

    @Test
    void aCompletionThatIsRefusedOrAcceptedIsToldToTheLeadUnit() {
        String task = task("EV.4", "");
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\"}").statusCode(200);
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"open\", \"reason\": \"Nhầm\"}")
                .statusCode(200);
        assertThat(told(task)).as("its own doing").isEmpty();
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\"}").statusCode(200);
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"open\", \"reason\": \"Chưa đạt\"}")
                .statusCode(200);
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\"}").statusCode(200);
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"done\"}").statusCode(200);
        assertThat(told(task)).containsExactly(lead("task.accepted"), lead("task.refused"));
    }

    @Test
    void theSameGoesForEachTimeAtWhichARecurringTaskComesUp() {
        String task = task("EV.5", ", \"recurrence\": \"quarter\"");
        String occurrence = "/tasks/" + task + "/occurrences/1";
        move(desk.reporter(), occurrence, "{\"status\": \"completed\"}").statusCode(200);
        move(desk.approver(), occurrence, "{\"status\": \"done\"}").statusCode(200);
        assertThat(told(task)).containsExactly(lead("occurrence.accepted"));
    }

    @Test
    void whatIsRefusedByARuleIsToldToNobody() {
        String task = task("EV.6", "");
        move(desk.reporter(), "/tasks/" + task, "{\"status\": \"completed\"}").statusCode(200);
        move(desk.approver(), "/tasks/" + task, "{\"status\": \"done\", \"on\": \"2023-01-01\"}")
                .statusCode(422);
        assertThat(told(task)).isEmpty();
    }
}
