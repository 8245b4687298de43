package vn.tongket.collection.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** Each constraint of rounds, reports and events refuses what breaks it, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RoundRulesTest {

    private static final List<String> TABLES = List.of(
            "reporting_rounds",
            "reporting_round_indicators",
            "reporting_round_due",
            "reporting_round_units",
            "submissions",
            "submission_moves",
            "submission_comments",
            "events");

    private static final UUID ROUND = UUID.fromString("00000000-0000-7000-8000-0000000dbe01");
    private static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-0000000dbe02");
    private static final UUID OTHER_UNIT = UUID.fromString("00000000-0000-7000-8000-0000000dbe03");
    private static final UUID INDICATOR = UUID.fromString("00000000-0000-7000-8000-0000000dbe04");
    private static final UUID OTHER_INDICATOR = UUID.fromString("00000000-0000-7000-8000-0000000dbe05");
    private static final UUID SUBMISSION = UUID.fromString("00000000-0000-7000-8000-0000000dbe06");
    private static final String NONE = "gen_random_uuid()";

    @Inject
    Refusals refusals;

    @Inject
    Sql sql;

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }

    private static String round(String code, String basis, String from, String within, boolean named, int approvals) {
        return "insert into reporting_rounds (id, code, name_vi, period, period_end, period_basis, units_on, data_from, data_to,"
                + " within_id, units_named, approvals, search_text, recorded_at, revision) values (gen_random_uuid(), '"
                + code + "', 'Đợt', '2022', '2022-12-31', '" + basis + "', '2022-12-14', '" + from + "', '2022-12-14', "
                + within + ", " + named + ", " + approvals + ", 'dot', now(), 1)";
    }

    private static String indicator(String round, int ordinal, String indicator) {
        return "insert into reporting_round_indicators values (" + round + ", " + ordinal + ", " + indicator + ")";
    }

    private static String submission(String round, String unit, String rest) {
        return "insert into submissions values (gen_random_uuid(), " + round + ", " + unit + ", " + rest + ", 1)";
    }

    private static String moved(String submission, int ordinal, String move, String step, String reason) {
        return "insert into submission_moves values (" + submission + ", " + ordinal + ", 1, '" + move + "', " + step
                + ", now(), null, 'x', " + reason + ")";
    }

    private static String event(String type, String subject) {
        return event(type, subject, "reporters");
    }

    private static String event(String type, String subject, String audience) {
        return "insert into events values (gen_random_uuid(), '" + type + "', '" + subject
                + "', gen_random_uuid(), '{}', now(), null, '" + audience + "')";
    }

    @BeforeEach
    void rowsThatKeepTheRules() {
        if (sql.number("select count(*) as n from reporting_rounds where id = ?", ROUND) > 0) {
            return;
        }
        sql.update("insert into units values (?, 1), (?, 1)", UNIT, OTHER_UNIT);
        sql.update("insert into indicators values (?, 'RDB_ONE', 1), (?, 'RDB_TWO', 1)", INDICATOR, OTHER_INDICATOR);
        sql.update(round("RDB-1", "calendar", "2022-01-01", "null", true, 2).replace(NONE, quoted(ROUND)));
        sql.update(indicator(quoted(ROUND), 0, quoted(INDICATOR)));
        sql.update("insert into reporting_round_due values (?, 'commune', '2023-01-12')", ROUND);
        sql.update("insert into reporting_round_units values (?, ?)", ROUND, UNIT);
        sql.update(submission(quoted(ROUND), quoted(UNIT), "'submitted', 1, now(), '2023-01-09', null")
                .replace(NONE, quoted(SUBMISSION)));
        sql.update(moved(quoted(SUBMISSION), 0, "submitted", "null", "null"));
        sql.update(moved(quoted(SUBMISSION), 1, "approved", "1", "null"));
        sql.update("insert into submission_comments values (?, ?, '', 'vì')", SUBMISSION, INDICATOR);
        sql.update(event("submission.overdue", "rdb-1"));
    }

    private static Arguments rule(String constraint, String statement) {
        return Arguments.of(constraint, statement);
    }

    /** Constraint, and a statement that breaks it alone. */
    static Stream<Arguments> rules() {
        return Stream.of(rulesOfRounds(), rulesOfReports()).flatMap(rules -> rules);
    }

    private static Stream<Arguments> rulesOfRounds() {
        String day = "2022-01-01";
        return Stream.of(
                rule("uq_reporting_rounds_code", round("RDB-1", "calendar", day, "null", false, 1)),
                rule("ck_reporting_rounds_code", round("rdb 1", "calendar", day, "null", false, 1)),
                rule("ck_reporting_rounds_period_basis", round("RDB-2", "not-stated", day, "null", false, 1)),
                rule("ck_reporting_rounds_data", round("RDB-2", "calendar", "2022-12-15", "null", false, 1)),
                rule("ck_reporting_rounds_reporters", round("RDB-2", "calendar", day, quoted(UNIT), true, 1)),
                rule("ck_reporting_rounds_approvals", round("RDB-2", "calendar", day, "null", false, 4)),
                rule("fk_reporting_rounds_within", round("RDB-2", "calendar", day, NONE, false, 1)),
                rule("fk_reporting_round_indicators_round", indicator(NONE, 5, quoted(INDICATOR))),
                rule("fk_reporting_round_indicators_indicator", indicator(quoted(ROUND), 5, NONE)),
                rule("uq_reporting_round_indicators_ordinal", indicator(quoted(ROUND), 0, quoted(OTHER_INDICATOR))),
                rule("pk_reporting_round_indicators", indicator(quoted(ROUND), 5, quoted(INDICATOR))),
                rule(
                        "pk_reporting_round_due",
                        "insert into reporting_round_due values (" + quoted(ROUND) + ", 'commune', '2023-01-13')"),
                rule(
                        "fk_reporting_round_due_round",
                        "insert into reporting_round_due values (gen_random_uuid(), 'commune', '2023-01-13')"),
                rule(
                        "ck_reporting_round_due_level",
                        "insert into reporting_round_due values (" + quoted(ROUND) + ", 'manor', '2023-01-13')"),
                rule(
                        "fk_reporting_round_units_round",
                        "insert into reporting_round_units values (gen_random_uuid(), " + quoted(UNIT) + ")"),
                rule(
                        "fk_reporting_round_units_unit",
                        "insert into reporting_round_units values (" + quoted(ROUND) + ", gen_random_uuid())"));
    }

    private static Stream<Arguments> rulesOfReports() {
        String round = quoted(ROUND);
        String other = quoted(OTHER_UNIT);
        String report = quoted(SUBMISSION);
        String comment = "insert into submission_comments values (";
        return Stream.of(
                rule("uq_submissions_key", submission(round, quoted(UNIT), "'draft', 0, null, null, null")),
                rule("fk_submissions_round", submission(NONE, other, "'draft', 0, null, null, null")),
                rule("fk_submissions_unit", submission(round, NONE, "'draft', 0, null, null, null")),
                rule("ck_submissions_status", submission(round, other, "'lost', 1, now(), now(), null")),
                rule("ck_submissions_sent", submission(round, other, "'submitted', 0, null, null, null")),
                rule("ck_submissions_reason", submission(round, other, "'returned', 1, now(), now(), null")),
                rule(
                        "ck_submissions_superseded_by",
                        "update submissions set superseded_by = gen_random_uuid(), sendings = 0, status = 'draft' where id = "
                                + report),
                rule(
                        "fk_submissions_superseded_by",
                        "update submissions set superseded_by = gen_random_uuid(), sendings = 1 where id = " + report),
                rule("fk_submission_moves_submission", moved(NONE, 9, "submitted", "null", "null")),
                rule("pk_submission_moves", moved(report, 0, "submitted", "null", "null")),
                rule("ck_submission_moves_move", moved(report, 9, "lost", "null", "null")),
                rule("ck_submission_moves_step", moved(report, 9, "approved", "null", "null")),
                rule("ck_submission_moves_reason", moved(report, 9, "returned", "null", "null")),
                rule("uq_submission_moves_step", moved(report, 9, "approved", "1", "null")),
                rule("pk_submission_comments", comment + report + ", " + quoted(INDICATOR) + ", '', 'x')"),
                rule("fk_submission_comments_submission", comment + NONE + ", " + quoted(INDICATOR) + ", '', 'x')"),
                rule("fk_submission_comments_indicator", comment + report + ", " + NONE + ", '', 'x')"),
                rule("uq_events_subject", event("submission.overdue", "rdb-1")),
                rule("ck_events_type", event("Quá hạn", "rdb-2")),
                rule("ck_events_audience", event("submission.overdue", "rdb-3", "everybody")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void refusesWhatBreaksIt(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement)).rootCause().hasMessageContaining('"' + constraint + '"');
    }

    @Test
    void neverRewritesWhatWasDoneWithAReport() {
        assertThatThrownBy(() ->
                        sql.update("update submission_moves set actor_name = 'y' where submission_id = ?", SUBMISSION))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.update("delete from submission_moves where submission_id = ?", SUBMISSION))
                .rootCause()
                .hasMessageContaining("never changed");
    }

    @Test
    void everyRuleOfTheseTablesIsTriedHere() {
        assertThat(rules().map(rule -> (String) rule.get()[0]))
                .containsAll(refusals.rulesOf(TABLES.toArray(String[]::new)));
    }
}
