package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of reports, their files, extensions and occurrences, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProgressRulesTest {

    private static final List<String> TABLES =
            List.of("progress_reports", "progress_files", "task_extensions", "task_occurrences");

    /** Made once, with a draft report that has a file, a report that was sent, and an extension that was refused. */
    private static String task;

    @Inject
    Refusals refusals;

    @Inject
    ProgressDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void aTaskWithAllOfThem() {
        if (task != null) {
            return;
        }
        desk.open();
        task = desk.task("");
        String draft = desk.report(task, "2023-01", 10);
        desk.sent(desk.report(task, "2023-Q1", 10));
        sql.update(file(draft, "repeat('0', 64)"));
        sql.update(extension("'asked', null, null, null, null").replace("TASK", id()));
        sql.update("update task_extensions set status = 'refused', decided_at = now(), decided_by = 'y',"
                + " decision_reason = 'x', revision = 2 where task_id = " + id());
        sql.update(occurrence("'2023-01', '2023-01-31', '2023-01-05', 'x', null, null, null")
                .replace("TASK", id()));
    }

    private static String id() {
        return "'" + task + "'::uuid";
    }

    private static String report(String changes) {
        return "insert into progress_reports select (jsonb_populate_record(null::progress_reports, to_jsonb(x) || "
                + "jsonb_build_object('id', gen_random_uuid(), 'period', '2023-02') || " + changes
                + ")).* from (select * from progress_reports where task_id = TASK and period = '2023-01') x";
    }

    private static String changed(String name, String value) {
        return report("jsonb_build_object('" + name + "', " + value + ")");
    }

    private static String file(String report, String sum) {
        return "insert into progress_files (id, report_id, name, media_type, size, sha256, recorded_at, recorded_by)"
                + " values (gen_random_uuid(), '" + report + "', 'a.pdf', 'application/pdf', 1, " + sum
                + ", now(), 'x')";
    }

    private static String otherFile(String period, String name, String type, String size, String sum) {
        return "insert into progress_files (id, report_id, name, media_type, size, sha256, recorded_at, recorded_by)"
                + " select gen_random_uuid(), id, " + name + ", " + type + ", " + size + ", " + sum + ", now(), 'x'"
                + " from progress_reports where task_id = TASK and period = '" + period + "'";
    }

    private static String extension(String decision) {
        return "insert into task_extensions (id, task_id, from_due, from_precision, asked_due, asked_precision, reason,"
                + " asked_at, asked_by, status, decided_at, decided_by, decision_reason, decision_document, revision)"
                + " values (gen_random_uuid(), TASK, '2023-03-31', 'day', '2023-04-30', 'day', 'x', now(), 'x', "
                + decision + ", 1)";
    }

    private static String occurrence(String values) {
        return "insert into task_occurrences (task_id, period, due, completed_on, completed_by, completion_note,"
                + " accepted_on, accepted_by, revision) values (TASK, " + values
                + ", 1)";
    }

    private static Arguments rule(String constraint, String statement) {
        return Arguments.of(constraint, statement);
    }

    static Stream<Arguments> rules() {
        return Stream.of(rulesOfReports(), rulesOfFiles(), rulesOfExtensions(), rulesOfOccurrences())
                .flatMap(rules -> rules);
    }

    private static Stream<Arguments> rulesOfReports() {
        String sent = "jsonb_build_object('submitted_at', now(), 'submitted_by', 'x')";
        return Stream.of(
                rule("fk_progress_reports_task", changed("task_id", "gen_random_uuid()")),
                rule("ck_progress_reports_task_kind", changed("task_kind", "'group'")),
                rule("ck_progress_reports_narrative", changed("narrative", "' '")),
                rule("ck_progress_reports_percent", changed("percent", "100.01")),
                rule("ck_progress_reports_percent", changed("percent", "-1")),
                rule("ck_progress_reports_status", changed("status", "'sent'")),
                rule("ck_progress_reports_authors", changed("authors", "'[]'::jsonb")),
                rule("ck_progress_reports_submitted", changed("status", "'submitted'")),
                rule("ck_progress_reports_submitted", changed("submitted_by", "'x'")),
                rule("ck_progress_reports_decided", report(sent + " || jsonb_build_object('status', 'approved')")),
                rule("ck_progress_reports_decided", changed("decided_by", "'y'")),
                rule(
                        "ck_progress_reports_decided_by",
                        report(sent + " || jsonb_build_object('status', 'approved', 'decided_at', now(), 'decided_by',"
                                + " x.authors[1])")),
                rule(
                        "ck_progress_reports_reason",
                        report(
                                sent
                                        + " || jsonb_build_object('status', 'returned', 'decided_at', now(), 'decided_by', 'y')")),
                rule("uq_progress_reports_current", changed("period", "'2023-01'")));
    }

    private static Stream<Arguments> rulesOfFiles() {
        String sum = "repeat('1', 64)";
        String pdf = "'application/pdf'";
        return Stream.of(
                rule(
                        "fk_progress_files_report",
                        "alter table progress_files disable trigger progress_files_keep; "
                                + file("00000000-0000-0000-0000-000000000000", sum)),
                rule("uq_progress_files_content", otherFile("2023-01", "'b.pdf'", pdf, "1", "repeat('0', 64)")),
                rule("ck_progress_files_name", otherFile("2023-01", "'a/b.pdf'", pdf, "1", sum)),
                rule("ck_progress_files_name", otherFile("2023-01", "''", pdf, "1", sum)),
                rule("ck_progress_files_media_type", otherFile("2023-01", "'b.pdf'", "'text/html'", "1", sum)),
                rule("ck_progress_files_size", otherFile("2023-01", "'b.pdf'", pdf, "20971521", sum)),
                rule("ck_progress_files_sha256", otherFile("2023-01", "'b.pdf'", pdf, "1", "'ABC'")));
    }

    private static Stream<Arguments> rulesOfExtensions() {
        String asked = extension("'asked', null, null, null, null");
        return Stream.of(
                rule("fk_task_extensions_task", asked.replace("TASK", "gen_random_uuid()")),
                rule(
                        "ck_task_extensions_task_kind",
                        asked.replace("task_id,", "task_id, task_kind,").replace("TASK,", "TASK, 'group',")),
                rule("ck_task_extensions_later", asked.replace("2023-04-30", "2023-03-31")),
                rule("ck_task_extensions_precision", asked.replace("'day', 'x'", "'none', 'x'")),
                rule("ck_task_extensions_reason", asked.replace("'day', 'x'", "'day', ' '")),
                rule("ck_task_extensions_status", extension("'open', null, null, null, null")),
                rule("ck_task_extensions_decided", extension("'granted', null, null, null, null")),
                rule("ck_task_extensions_decided", extension("'asked', now(), 'y', null, null")),
                rule("ck_task_extensions_decided", extension("'withdrawn', null, null, null, 'x'")),
                rule("ck_task_extensions_decided_by", extension("'granted', now(), 'x', null, null")),
                rule("ck_task_extensions_decision_reason", extension("'refused', now(), 'y', ' ', null")),
                rule("uq_task_extensions_asked", asked + "; " + asked));
    }

    private static Stream<Arguments> rulesOfOccurrences() {
        String done = "'2023-02', '2023-02-28', '2023-01-05', 'x', null, ";
        return Stream.of(
                rule("pk_task_occurrences", occurrence("'2023-01', '2023-01-31', '2023-01-05', 'x', null, null, null")),
                rule("fk_task_occurrences_task", occurrence(done + "null, null").replace("TASK", "gen_random_uuid()")),
                rule(
                        "ck_task_occurrences_task_kind",
                        occurrence(done + "null, null")
                                .replace("task_id,", "task_id, task_kind,")
                                .replace("TASK,", "TASK, 'group',")),
                rule(
                        "ck_task_occurrences_completed",
                        occurrence("'2023-02', '2023-02-28', null, 'x', null, null, null")),
                rule(
                        "ck_task_occurrences_completed",
                        occurrence("'2023-02', '2023-02-28', null, null, 'x', null, null")),
                rule("ck_task_occurrences_accepted", occurrence(done + "'2023-01-04', 'y'")),
                rule("ck_task_occurrences_accepted", occurrence(done + "'2023-01-06', null")),
                rule("ck_task_occurrences_accepted_by", occurrence(done + "'2023-01-06', 'x'")));
    }

    private String refused(String statements) {
        return refusals.of(statements.replace("TASK", id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWhatBreaksARule(String constraint, String statements) {
        assertThat(refused(statements)).isEqualTo(constraint);
    }

    @Test
    void everyRuleOfTheTablesIsTriedHere() {
        assertThat(rules().map(rule -> (String) rule.get()[0]))
                .containsAll(refusals.rulesOf(TABLES.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from progress_reports where task_id = TASK",
                "truncate progress_reports cascade",
                "update progress_reports set percent = 50 where task_id = TASK and period = '2023-Q1'",
                "update progress_reports set authors = array['z'] where task_id = TASK and period = '2023-Q1'",
                "update progress_reports set period = '2023-Q2' where task_id = TASK and period = '2023-01'",
                "update progress_files set name = 'b.pdf'",
                "truncate progress_files",
                "delete from task_extensions where task_id = TASK",
                "truncate task_extensions",
                "update task_extensions set status = 'granted', revision = 3 where task_id = TASK",
            })
    void neverRewritesWhatWasSaid(String statement) {
        assertRefused(statement);
    }

    @Test
    void neitherAddsNorRemovesFilesOnceTheReportWasSent() {
        assertRefused(otherFile("2023-Q1", "'a.pdf'", "'application/pdf'", "1", "repeat('2', 64)"));
        assertRefused("update progress_reports set status = 'submitted', submitted_at = now(), submitted_by = 'x'"
                + " where task_id = TASK and period = '2023-01'; delete from progress_files");
    }

    private void assertRefused(String statements) {
        assertThat(refused(statements)).isEqualTo(Refusals.RESTRICT);
    }
}
