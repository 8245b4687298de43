package vn.tongket.plans.amendments;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** What the database refuses of versions and amendments, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AmendmentRulesTest {

    private static final String LEAD = ", \"lead\": \"" + DEPARTMENT + "\"";

    @Inject
    PlanningDesk desk;

    @Inject
    AmendmentDesk amendments;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    private String plan;
    private String draft;

    @BeforeEach
    void writeAnAmendment() {
        clock.reset();
        desk.open();
        plan = desk.draft();
        desk.task(plan, "T1", LEAD);
        desk.task(plan, "T2", LEAD);
        desk.submit(plan);
        desk.issue(plan);
        draft = amendments.draft(plan);
        amendments
                .lines(
                        draft,
                        AmendmentDesk.change("T1", "submittedTo", "\"Giám đốc\"") + "," + AmendmentDesk.add("T3", ""))
                .statusCode(200);
    }

    private void refused(String statement, String constraint, Object... arguments) {
        assertThatThrownBy(() -> sql.update(statement, arguments)).hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | amended | 2 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | ck_plan_versions_version",
                "2 | issued  | 2 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | ck_plan_versions_kind",
                "2 | other   | 2 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | ck_plan_versions_kind",
                "2 | amended | -1 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | ck_plan_versions_tasks",
                "2 | amended | 2 | 0000c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | ck_plan_versions_sha256",
                "1 | issued  | 2 | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | pk_plan_versions"
            })
    void aVersionIsWhole(int version, String kind, int tasks, String sum, String constraint) {
        refused(insertVersion(), constraint, UUID.fromString(plan), version, kind, tasks, sum);
    }

    private static String insertVersion() {
        return """
                insert into plan_versions
                  (plan_id, version, kind, decision_number, decision_date, decision_signer, in_force_from, recorded_at,
                   known_since, tasks, document, sha256)
                values (?, ?, ?, '1', '2023-01-01', 'x', '2023-01-01', now(), now(), ?, '', ?)
                """;
    }

    @Test
    void aVersionIsOfAPlanAndNeverChanges() {
        refused(
                insertVersion(),
                "fk_plan_versions_plan",
                UUID.randomUUID(),
                1,
                "issued",
                0,
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        refused("update plan_versions set tasks = 7 where plan_id = ?", "plan_versions", UUID.fromString(plan));
        refused("delete from plan_versions where plan_id = ?", "plan_versions", UUID.fromString(plan));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number = 0                                          | ck_plan_amendments_number",
                "status = 'open'                                     | ck_plan_amendments_status",
                "reason = ' '                                        | ck_plan_amendments_reason",
                "status = 'decided'                                  | ck_plan_amendments_decision",
                "decision_number = '1'                               | ck_plan_amendments_decision",
                "version = 1                                         | ck_plan_amendments_version",
                "status = 'withdrawn'                                | ck_plan_amendments_withdrawn",
                "status = 'withdrawn', status_reason = 'x', submitted_by = 'a', decided_by = 'a' | ck_plan_amendments_decided_by",
                "plan_id = gen_random_uuid()                         | fk_plan_amendments_plan",
                "status = 'in-force', version = 9, submitted_by = 'a', decided_by = 'b', decided_at = now(), effective_on = now(), decision_number = '1', decision_date = now(), decision_signer = 'x' | fk_plan_amendments_version"
            })
    void anAmendmentIsWhole(String change, String constraint) {
        refused("update plan_amendments set " + change + " where id = ?", constraint, UUID.fromString(draft));
    }

    @Test
    void numbersAndVersionsAreThereOnce() {
        String other = amendments.draft(plan);
        refused(
                "update plan_amendments set number = 1 where id = ?",
                "uq_plan_amendments_number",
                UUID.fromString(other));
        String first = amendments.inForce(plan, AmendmentDesk.change("T2", "submittedTo", "\"Giám đốc\""));
        refused("""
                update plan_amendments set status = 'in-force', version = 2, submitted_by = 'a', decided_by = 'b',
                  decided_at = now(), effective_on = now(), decision_number = '1', decision_date = now(), decision_signer = 'x'
                where id = ?
                """, "uq_plan_amendments_version", UUID.fromString(other));
        refused("update plan_amendments set reason = 'x' where id = ?", "plan_amendments", UUID.fromString(first));
        refused("delete from plan_amendments where id = ?", "plan_amendments", UUID.fromString(first));
        refused("update plan_amendment_lines set reason = 'x' where amendment_id = ?", "final", UUID.fromString(first));
        refused("delete from plan_amendment_lines where amendment_id = ?", "final", UUID.fromString(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action = 'move'        | ordinal = 0 | ck_plan_amendment_lines_action",
                "field = null           | ordinal = 0 | ck_plan_amendment_lines_action",
                "old_value = new_value  | ordinal = 0 | ck_plan_amendment_lines_differ",
                "old_value = '1'        | ordinal = 1 | ck_plan_amendment_lines_action",
                "wanted = null          | ordinal = 1 | ck_plan_amendment_lines_action",
                "action = 'withdraw'    | ordinal = 0 | ck_plan_amendment_lines_action",
                "task_id = gen_random_uuid() | ordinal = 0 | fk_plan_amendment_lines_task",
                "amendment_id = gen_random_uuid() | ordinal = 0 | fk_plan_amendment_lines_amendment",
                "ordinal = 1            | ordinal = 0 | pk_plan_amendment_lines"
            })
    void aLineIsWhole(String change, String which, String constraint) {
        refused(
                "update plan_amendment_lines set " + change + " where amendment_id = ? and " + which,
                constraint,
                UUID.fromString(draft));
    }

    @Test
    void aMemberOfATaskChangesOnceAndACodeComesOnce() {
        String copy = """
                insert into plan_amendment_lines (amendment_id, ordinal, action, task_id, code, title_vi, field, new_value, wanted)
                select amendment_id, 7, action, task_id, code, title_vi, field, new_value, wanted
                from plan_amendment_lines where amendment_id = ? and ordinal = %d
                """;
        refused(copy.formatted(0), "uq_plan_amendment_lines_field", UUID.fromString(draft));
        refused(copy.formatted(1), "uq_plan_amendment_lines_added", UUID.fromString(draft));
    }

    @Test
    void aLegalBasisNamesADocument() {
        String insert = "insert into plan_amendment_legal_bases (amendment_id, ordinal, document) values (?, 0, ?)";
        refused(insert, "ck_plan_amendment_legal_bases_document", UUID.fromString(draft), " ");
        refused(insert, "fk_plan_amendment_legal_bases_amendment", UUID.randomUUID(), "Luật");
    }

    @Test
    void aTaskIsCarriedOverOnce() {
        String later = desk.draft();
        UUID source = sql.one(
                        "select id from tasks where plan_id = ? and code = 'T1'",
                        row -> row.id("id"),
                        UUID.fromString(plan))
                .orElseThrow();
        desk.task(later, "A", LEAD);
        desk.task(later, "B", LEAD);
        refused(
                "update tasks set carried_from_id = ? where plan_id = ?",
                "uq_tasks_carried_from",
                source,
                UUID.fromString(later));
    }
}
