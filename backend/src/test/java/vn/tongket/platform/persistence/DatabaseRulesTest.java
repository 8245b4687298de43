package vn.tongket.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import vn.tongket.testing.PostgresTestResource;

/** Each constraint that keeps a rule refuses what breaks it, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DatabaseRulesTest {

    private static final List<String> TABLES = List.of(
            "data_versions",
            "unit_kinds",
            "unit_versions",
            "accounts",
            "role_grants",
            "sessions",
            "api_tokens",
            "idempotency_keys",
            "indicators",
            "indicator_versions",
            "targets",
            "target_versions",
            "observations",
            "observation_versions");

    private static final String UNIT_VERSION =
            "insert into unit_versions (id, unit_id, code, name_vi, kind, parent_id, valid_from, valid_to, search_text, recorded_at) ";
    private static final String INDICATOR_VERSION =
            "insert into indicator_versions (id, indicator_id, version, name_vi, measure, numerator_vi, denominator_vi, unit_of_measure,"
                    + " decimals, direction, frequency, period_basis, levels, breakdowns, roll_up_in_space, roll_up_in_time,"
                    + " minimum, maximum, search_text, recorded_at) ";
    private static final String OBSERVATION_VERSION =
            "insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator,"
                    + " denominator, not_applicable, value_origin, recorded_at, recorded_by, approved_at, known_since) ";
    private static final String SESSION =
            "insert into sessions (id, account_id, secret_hash, created_at, last_seen_at, expires_at) ";
    private static final String TOKEN =
            "insert into api_tokens (id, account_id, name, prefix, secret_hash, scopes, created_at, expires_at) ";

    private static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-0000000dbd01");
    private static final UUID OTHER_UNIT = UUID.fromString("00000000-0000-7000-8000-0000000dbd02");
    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-7000-8000-0000000dbd03");
    private static final UUID INDICATOR = UUID.fromString("00000000-0000-7000-8000-0000000dbd04");
    private static final UUID TARGET = UUID.fromString("00000000-0000-7000-8000-0000000dbd05");
    private static final UUID OBSERVATION = UUID.fromString("00000000-0000-7000-8000-0000000dbd06");

    @Inject
    Sql sql;

    /** Constraint, and a statement that breaks it alone. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("ck_data_versions_shard", "insert into data_versions values ('test', 16, 1)"),
                rule("pk_data_versions", "insert into data_versions values ('db-rules', 1, 1)"),
                rule("pk_unit_kinds", "insert into unit_kinds values ('xã', 'commune')"),
                rule("ck_unit_kinds_level", "insert into unit_kinds values ('thái ấp', 'manor')"),
                rule("ex_unit_versions_unit", unit("UNIT", "DBR-OTHER", "'xã'", "null", "'2022-01-01'", "null")),
                rule("ex_unit_versions_code", unit("OTHER", "DBR", "'xã'", "null", "'2022-01-01'", "'2022-01-02'")),
                rule(
                        "ck_unit_versions_validity",
                        unit("OTHER", "DBR-2", "'xã'", "null", "'2022-01-02'", "'2022-01-02'")),
                rule("ck_unit_versions_parent", unit("OTHER", "DBR-2", "'xã'", "'" + OTHER_UNIT + "'", "null", "null")),
                rule("fk_unit_versions_kind", unit("OTHER", "DBR-2", "'thái ấp'", "null", "null", "null")),
                rule("fk_unit_versions_parent", unit("OTHER", "DBR-2", "'xã'", "gen_random_uuid()", "null", "null")),
                rule("fk_unit_versions_unit", unit("NONE", "DBR-2", "'xã'", "null", "null", "null")),
                rule("uq_accounts_username", account("dbr-account", "active")),
                rule("ck_accounts_username", account("Có Dấu", "active")),
                rule("ck_accounts_status", account("dbr-other", "asleep")),
                rule("ck_role_grants_role", grant("king", "'" + UNIT + "'")),
                rule("ck_role_grants_unit", grant("reporter", "null")),
                rule("uq_role_grants", grant("administrator", "null")),
                rule("fk_role_grants_unit", grant("viewer", "gen_random_uuid()")),
                rule(
                        "fk_role_grants_account",
                        "insert into role_grants values (gen_random_uuid(), gen_random_uuid(), 'viewer', '" + UNIT
                                + "')"),
                rule(
                        "uq_sessions_secret_hash",
                        SESSION + "values (gen_random_uuid(), '" + ACCOUNT + "', 'dbr-hash', now(), now(), now())"),
                rule(
                        "fk_sessions_account",
                        SESSION + "values (gen_random_uuid(), gen_random_uuid(), 'dbr-x', now(), now(), now())"),
                rule("uq_api_tokens_secret_hash", token("'" + ACCOUNT + "'", "dbr-hash", "now() + interval '1 day'")),
                rule("ck_api_tokens_expires_at", token("'" + ACCOUNT + "'", "dbr-x", "now()")),
                rule("fk_api_tokens_account", token("gen_random_uuid()", "dbr-x", "now() + interval '1 day'")),
                rule(
                        "pk_idempotency_keys",
                        "insert into idempotency_keys (caller, key, fingerprint, created_at) values ('dbr', 'k', 'f', now())"),
                rule("uq_indicators_code", "insert into indicators values (gen_random_uuid(), 'DBR_ONE', 1)"),
                rule("ck_indicators_code", "insert into indicators values (gen_random_uuid(), 'dbr-one', 1)"),
                rule(
                        "uq_indicator_versions_version",
                        definition(1, "count", "null", 0, "neutral", "year", "calendar", 0)),
                rule(
                        "ck_indicator_versions_measure",
                        definition(2, "weight", "null", 0, "neutral", "year", "calendar", 0)),
                rule(
                        "ck_indicator_versions_parts",
                        definition(2, "ratio", "null", 0, "neutral", "year", "calendar", 0)),
                rule(
                        "ck_indicator_versions_decimals",
                        definition(2, "count", "null", 7, "neutral", "year", "calendar", 0)),
                rule("ck_indicator_versions_direction", definition(2, "count", "null", 0, "up", "year", "calendar", 0)),
                rule(
                        "ck_indicator_versions_frequency",
                        definition(2, "count", "null", 0, "neutral", "week", "calendar", 0)),
                rule(
                        "ck_indicator_versions_period_basis",
                        definition(2, "count", "null", 0, "neutral", "year", "lunar", 0)),
                rule(
                        "ck_indicator_versions_range",
                        definition(2, "count", "null", 0, "neutral", "year", "calendar", 5)),
                rule(
                        "fk_indicator_versions_indicator",
                        definition(2, "count", "null", 0, "neutral", "year", "calendar", 0)
                                .replace("'" + INDICATOR + "'", "gen_random_uuid()")),
                rule("uq_targets_key", target("'" + INDICATOR + "'", "'" + UNIT + "'", "2025")),
                rule("fk_targets_indicator", target("gen_random_uuid()", "'" + UNIT + "'", "2026")),
                rule("fk_targets_unit", target("'" + INDICATOR + "'", "gen_random_uuid()", "2026")),
                rule("uq_target_versions_version", targetVersion("'" + TARGET + "'")),
                rule("fk_target_versions_target", targetVersion("gen_random_uuid()")),
                rule("uq_observations_key", observation("'" + INDICATOR + "'", "'" + UNIT + "'", "2022", "calendar")),
                rule(
                        "ck_observations_period_basis",
                        observation("'" + INDICATOR + "'", "'" + UNIT + "'", "2023", "lunar")),
                rule(
                        "fk_observations_indicator",
                        observation("gen_random_uuid()", "'" + UNIT + "'", "2023", "calendar")),
                rule(
                        "fk_observations_unit",
                        observation("'" + INDICATOR + "'", "gen_random_uuid()", "2023", "calendar")),
                rule("uq_observation_versions_version", version(1, "withdrawn", "5, null, null", "false", "entered")),
                rule("uq_observation_versions_approved", version(3, "approved", "5, null, null", "false", "entered")),
                rule("uq_observation_versions_pending", version(3, "submitted", "5, null, null", "false", "entered")),
                rule("ck_observation_versions_status", version(3, "lost", "5, null, null", "false", "entered")),
                rule("ck_observation_versions_origin", version(3, "withdrawn", "5, null, null", "false", "guessed")),
                rule("ck_observation_versions_value", version(3, "withdrawn", "5, null, null", "true", "entered")),
                rule("ck_observation_versions_value", version(3, "withdrawn", "null, null, null", "false", "entered")),
                rule("ck_observation_versions_parts", version(3, "withdrawn", "5, 1, null", "false", "entered")),
                rule("ck_observation_versions_denominator", version(3, "withdrawn", "5, 1, 0", "false", "entered")),
                rule("ck_observation_versions_not_negative", version(3, "withdrawn", "5, -1, 2", "false", "entered")),
                rule(
                        "ck_observation_versions_approved",
                        version(3, "superseded", "5, null, null", "false", "entered")
                                .replace("now(), now())", "null, null)")),
                rule(
                        "fk_observation_versions_observation",
                        version(3, "withdrawn", "5, null, null", "false", "entered")
                                .replace("'" + OBSERVATION + "'", "gen_random_uuid()")));
    }

    private static Arguments rule(String constraint, String statement) {
        return Arguments.of(constraint, statement);
    }

    private static String unit(String which, String code, String kind, String parent, String from, String to) {
        String id = which.equals("UNIT")
                ? "'" + UNIT + "'"
                : which.equals("OTHER") ? "'" + OTHER_UNIT + "'" : "gen_random_uuid()";
        return UNIT_VERSION + "values (gen_random_uuid(), " + id + ", '" + code + "', 'X', " + kind + ", " + parent
                + ", " + from + ", " + to + ", 'x', now())";
    }

    private static String account(String username, String status) {
        return "insert into accounts (id, username, display_name, password_hash, status, created_at, revision)"
                + " values (gen_random_uuid(), '" + username + "', 'X', 'x', '" + status + "', now(), 1)";
    }

    private static String grant(String role, String unit) {
        return "insert into role_grants values (gen_random_uuid(), '" + ACCOUNT + "', '" + role + "', " + unit + ")";
    }

    private static String token(String account, String hash, String expires) {
        return TOKEN + "values (gen_random_uuid(), " + account + ", 'x', 'tkt_x', '" + hash
                + "', array['*:read'], now(), " + expires + ")";
    }

    private static String definition(
            int version,
            String measure,
            String part,
            int decimals,
            String direction,
            String frequency,
            String basis,
            int minimum) {
        return INDICATOR_VERSION + "values (gen_random_uuid(), '" + INDICATOR + "', " + version + ", 'X', '" + measure
                + "', " + part + ", "
                + part + ", 'unit', " + decimals + ", '" + direction + "', '" + frequency + "', '" + basis
                + "', array['province'], '[]', 'sum', 'last', " + minimum + ", 4, 'x', now())";
    }

    private static String target(String indicator, String unit, String period) {
        return "insert into targets values (gen_random_uuid(), " + indicator + ", " + unit + ", '" + period
                + "', '2025-12-31', '', 1)";
    }

    private static String targetVersion(String target) {
        return "insert into target_versions (id, target_id, version, value, recorded_at, recorded_by) values (gen_random_uuid(), "
                + target + ", 1, 5, now(), 'x')";
    }

    private static String observation(String indicator, String unit, String period, String basis) {
        return "insert into observations values (gen_random_uuid(), " + indicator + ", " + unit + ", '" + period
                + "', '2022-12-31', '', '" + basis + "', 1)";
    }

    private static String version(int number, String status, String numbers, String notApplicable, String origin) {
        return OBSERVATION_VERSION + "values (gen_random_uuid(), '" + OBSERVATION + "', " + number + ", '" + status
                + "', 1, " + numbers + ", " + notApplicable + ", '" + origin + "', now(), 'x', now(), now())";
    }

    @BeforeEach
    void rowsThatKeepTheRules() {
        if (sql.number("select count(*) as n from units where id = ?", UNIT) > 0) {
            return;
        }
        sql.update("insert into data_versions values ('db-rules', 1, 1)");
        sql.update("insert into units values (?, 1), (?, 1)", UNIT, OTHER_UNIT);
        sql.update(unit("UNIT", "DBR", "'xã'", "null", "null", "null"));
        sql.update(account("dbr-account", "active").replace("gen_random_uuid()", "'" + ACCOUNT + "'"));
        sql.update(grant("administrator", "null"));
        sql.update("update accounts set status = 'disabled' where id = ?", ACCOUNT);
        sql.update(SESSION + "values (gen_random_uuid(), ?, 'dbr-hash', now(), now(), now())", ACCOUNT);
        sql.update(token("'" + ACCOUNT + "'", "dbr-hash", "now() + interval '1 day'"));
        sql.update(
                "insert into idempotency_keys (caller, key, fingerprint, created_at) values ('dbr', 'k', 'f', now())");
        sql.update("insert into indicators values (?, 'DBR_ONE', 1)", INDICATOR);
        sql.update(definition(1, "count", "null", 0, "neutral", "year", "calendar", 0));
        sql.update(target("'" + INDICATOR + "'", "'" + UNIT + "'", "2025")
                .replace("gen_random_uuid()", "'" + TARGET + "'"));
        sql.update(targetVersion("'" + TARGET + "'"));
        sql.update(observation("'" + INDICATOR + "'", "'" + UNIT + "'", "2022", "calendar")
                .replace("gen_random_uuid()", "'" + OBSERVATION + "'"));
        sql.update(version(1, "approved", "5, null, null", "false", "entered"));
        sql.update(version(2, "draft", "5, null, null", "false", "entered"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWhatBreaksIt(String constraint, String statement) {
        assertThatThrownBy(() -> sql.update(statement))
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getServerErrorMessage().getConstraint())
                                .as(refusal.getMessage())
                                .isEqualTo(constraint));
    }

    @Test
    void aCodeMayBelongToAnotherUnitOnceTheFirstHasEnded() {
        String ended = "update unit_versions set valid_to = '2025-07-01' where unit_id = ?";
        sql.update(ended, UNIT);
        sql.update(unit("OTHER", "DBR", "'xã'", "null", "'2025-07-01'", "null"));

        sql.update("delete from unit_versions where unit_id = ?", OTHER_UNIT);
        sql.update("update unit_versions set valid_to = null where unit_id = ?", UNIT);
    }

    @Test
    void everyRuleOfTheseTablesIsTriedHere() {
        Set<String> tried =
                new TreeSet<>(rules().map(rule -> (String) rule.get()[0]).toList());
        List<String> known = sql.list("""
                select c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
                where t.relname = any(?) and c.contype in ('c', 'u', 'x', 'f')
                union select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
                  join pg_class t on t.oid = x.indrelid where t.relname = any(?) and x.indisunique and not x.indisprimary
                """, row -> row.text("name"), TABLES, TABLES);

        assertThat(tried).containsAll(known);
    }

    @Test
    void everyConstraintIsNamedByTheHousesRule() {
        assertThat(sql.list("""
                        select c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
                        join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'public' and t.relname <> 'flyway_schema_history' and c.contype in ('c', 'u', 'x', 'f', 'p')
                        """, row -> row.text("name")))
                .allMatch(name -> name.matches("(pk|fk|uq|ck|ex)_[a-z0-9_]+"));
    }
}
