package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

/** What the database refuses, whoever writes to it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskRulesInDatabaseTest {

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    private UUID plan;
    private UUID task;
    private UUID group;

    @BeforeEach
    void writeAPlan() {
        desk.open();
        String draft = desk.draft();
        plan = UUID.fromString(draft);
        group = UUID.fromString(desk.task(draft, "I", ", \"kind\": \"group\""));
        task = UUID.fromString(desk.task(draft, "T1", """
                , "parent": "I", "lead": "PL-SO", "due": "2023-03-31", "duePrecision": "day",
                "deliverables": [{"vi": "a"}, {"vi": "b"}], "milestones": [{"name": {"vi": "m"}, "due": "2023-02-01"}],
                "parties": [{"role": "watcher", "name": {"vi": "Hội"}}], "legalBases": [{"document": "x"}]
                """));
    }

    private void refused(UUID line, String change, String constraint) {
        assertThatThrownBy(() -> sql.update("update tasks set " + change + " where id = ?", line))
                .hasMessageContaining(constraint);
    }

    private void taken(String change) {
        assertThatCode(() -> sql.update("update tasks set " + change + " where id = ?", task))
                .doesNotThrowAnyException();
    }

    @Test
    void aLineIsATaskOrAGroupBelowAGroupOfItsPlan() {
        refused(task, "kind = 'heading'", "ck_tasks_kind");
        refused(group, "parent_id = id", "ck_tasks_parent");
        refused(group, "kind = 'task'", "fk_tasks_parent");
        UUID other = UUID.fromString(desk.task(desk.draft(), "II", ", \"kind\": \"group\""));
        refused(task, "parent_id = '" + other + "'", "fk_tasks_parent");
        refused(task, "parent_id = '" + task + "'", "ck_tasks_parent");
        refused(task, "kind = 'group'", "ck_tasks_group");
        refused(group, "due = '2023-01-01', due_precision = 'day'", "ck_tasks_group");
        refused(group, "completed_on = '2023-01-01', completed_by = 'a'", "ck_tasks_group");
        assertThatThrownBy(() -> sql.update(
                        "insert into task_units (task_id, unit_id, role, ordinal) select ?, unit_id, 'lead', 0 from task_units where task_id = ?",
                        group,
                        task))
                .hasMessageContaining("fk_task_units_task");
        assertThatThrownBy(() -> sql.update("update task_units set task_kind = 'group' where task_id = ?", task))
                .hasMessageContaining("ck_task_units_task_kind");
        assertThatThrownBy(() -> sql.update("update task_units set role = 'owner' where task_id = ?", task))
                .hasMessageContaining("ck_task_units_role");
        refused(task, "ordinal = 1", "uq_tasks_plan_ordinal");
    }

    @Test
    void whatIsWrittenOfATaskFitsTogether() {
        refused(task, "budget = -1", "ck_tasks_budget");
        refused(task, "recurrence = 'week'", "ck_tasks_recurrence");
        refused(task, "carried_from_id = id", "ck_tasks_carried_from");
        refused(task, "carried_from_id = gen_random_uuid()", "fk_tasks_carried_from");
        refused(task, "original_due = null", "ck_tasks_original_due");
        refused(task, "reported_percent = 101", "ck_tasks_reported_percent");
        refused(task, "slips = -1", "ck_tasks_slips");
        refused(task, "added_in = 0", "ck_tasks_versions");
        refused(task, "withdrawn_in = 1", "ck_tasks_versions");
        refused(task, "added_in = 3, withdrawn_in = 3", "ck_tasks_versions");
        refused(task, "external_system = 'TAN'", "ck_tasks_external");
        taken("external_system = '" + task + "', external_key = '1'");
        assertThatThrownBy(() -> sql.update(
                        "update tasks set external_system = ?, external_key = '1' where id = ?",
                        task.toString(),
                        group))
                .hasMessageContaining("uq_tasks_external");
    }

    @Test
    void whatBecomesOfATaskDoesNotContradictItself() {
        refused(task, "completed_on = '2023-01-01'", "ck_tasks_completed");
        refused(task, "completion_note = 'x'", "ck_tasks_completed");
        refused(task, "accepted_on = '2023-01-01', accepted_by = 'b'", "ck_tasks_accepted");
        String completed = "completed_on = '2023-01-02', completed_by = 'a'";
        refused(task, completed + ", accepted_on = '2023-01-01', accepted_by = 'b'", "ck_tasks_accepted");
        refused(task, completed + ", accepted_on = '2023-01-02'", "ck_tasks_accepted");
        refused(task, completed + ", accepted_on = '2023-01-02', accepted_by = 'a'", "ck_tasks_accepted_by");
        refused(task, "cancelled_on = '2023-01-01', cancelled_by = 'a'", "ck_tasks_cancelled");
        refused(task, "cancelled_on = '2023-01-01', cancelled_by = 'a', cancelled_reason = ' '", "ck_tasks_cancelled");
        refused(task, "cancelled_reason = 'x'", "ck_tasks_cancelled");
        refused(task, "paused_on = '2023-01-01', paused_by = 'a'", "ck_tasks_paused");
        refused(task, "paused_reason = 'x'", "ck_tasks_paused");
        String cancelled = "cancelled_on = '2023-01-01', cancelled_by = 'a', cancelled_reason = 'x'";
        String paused = "paused_on = '2023-01-01', paused_by = 'a', paused_reason = 'x'";
        refused(task, completed + ", " + cancelled, "ck_tasks_one_end");
        refused(task, completed + ", " + paused, "ck_tasks_one_end");
        refused(task, cancelled + ", " + paused, "ck_tasks_one_end");
        taken(completed + ", accepted_on = '2023-01-02', accepted_by = 'b'");
    }

    @Test
    void whatHangsOnATaskFitsTogether() {
        refusedLink("update task_parties set role = 'lead' where task_id = ?", "ck_task_parties_role");
        refusedLink("update task_legal_bases set document = ' ' where task_id = ?", "ck_task_legal_bases_document");
        refusedLink("update task_deliverables set kind = 'x' where task_id = ?", "ck_task_deliverables_kind");
        refusedLink(
                "update task_deliverables set accepted_on = '2023-01-01' where task_id = ?",
                "ck_task_deliverables_accepted");
        refusedLink(
                "update task_deliverables set acceptance_note = 'x' where task_id = ?",
                "ck_task_deliverables_accepted");
        refusedLink("update task_deliverables set ordinal = 1 where task_id = ?", "uq_task_deliverables_ordinal");
        refusedLink("update task_milestones set reached_by = 'a' where task_id = ?", "ck_task_milestones_reached");
        refusedLink(
                "insert into task_milestones (id, task_id, ordinal, name_vi, due) values (gen_random_uuid(), ?, 1, 'x', now())",
                "uq_task_milestones_ordinal");
        refusedLink(
                "insert into task_targets (task_id, indicator, unit_id, period, period_end) values (?, 'NONE', gen_random_uuid(), '2023', now())",
                "fk_task_targets");
        assertThatThrownBy(() ->
                        sql.update("insert into plan_legal_bases (plan_id, ordinal, document) values (?, 1, '')", plan))
                .hasMessageContaining("ck_plan_legal_bases_document");
        assertThatThrownBy(() -> sql.update(
                        "insert into plan_legal_bases (plan_id, ordinal, document) values (?, 1, 'x')", task))
                .hasMessageContaining("fk_plan_legal_bases_plan");
    }

    private void refusedLink(String statement, String constraint) {
        assertThatThrownBy(() -> sql.update(statement, task)).hasMessageContaining(constraint);
    }

    @Test
    void theFunctionsArePlannedAsIfTheyWereWrittenOut() {
        String plan = String.join("\n", sql.list("""
                explain (verbose, costs off)
                select task_status(completed_on, accepted_on, cancelled_on, paused_on, k.day),
                       task_timing(due_precision, due, completed_on, accepted_on, cancelled_on, paused_on, k.day)
                from tasks t join task_plans pl on pl.id = t.plan_id cross join (select ?::date as day) k
                """, row -> row.text("QUERY PLAN"), LocalDate.of(2023, 1, 9)));
        assertThat(plan)
                .contains("CASE")
                .doesNotContain("task_status(")
                .doesNotContain("task_timing(")
                .doesNotContain("due_begins(")
                .doesNotContain("task_plans");
    }

    @Test
    void marksThatEndedAreKeptOnceAndForEver() {
        String past = "insert into task_past_marks (task_id, number, kind, marked_on, marked_by, ended_at)"
                + " values (?, %d, '%s', '2023-01-05', 'a', now())";
        sql.update(past.formatted(1, "paused"), task);
        assertThatThrownBy(() -> sql.update(past.formatted(1, "paused"), task))
                .hasMessageContaining("pk_task_past_marks");
        assertThatThrownBy(() -> sql.update(past.formatted(0, "paused"), task))
                .hasMessageContaining("ck_task_past_marks_number");
        assertThatThrownBy(() -> sql.update(past.formatted(2, "extended"), task))
                .hasMessageContaining("ck_task_past_marks_kind");
        assertThatThrownBy(() -> sql.update(past.formatted(1, "paused"), UUID.randomUUID()))
                .hasMessageContaining("fk_task_past_marks_task");
        assertThatThrownBy(() -> sql.update("update task_past_marks set reason = 'x' where task_id = ?", task))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql.update("delete from task_past_marks where task_id = ?", task))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void howATaskStoodIsKeptOnceAndForEver() {
        String state = "insert into task_states (task_id, number, since, slips) values (?, %d, now(), 0)";
        sql.update(state.formatted(1), task);
        assertThatThrownBy(() -> sql.update(state.formatted(1), task)).hasMessageContaining("pk_task_states");
        assertThatThrownBy(() -> sql.update(state.formatted(0), task)).hasMessageContaining("ck_task_states_number");
        assertThatThrownBy(() -> sql.update(state.formatted(1), UUID.randomUUID()))
                .hasMessageContaining("fk_task_states_task");
        assertThatThrownBy(() -> sql.update("update task_states set slips = 1 where task_id = ?", task))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sql.update("delete from task_states where task_id = ?", task))
                .isInstanceOf(RuntimeException.class);
    }
}
