package vn.tongket.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.World;

/** Each constraint that keeps a rule refuses what breaks it, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DatabaseRulesTest {

    private static final List<String> TABLES = List.of(
            "data_versions",
            "unit_kinds",
            "unit_versions",
            "unit_changes",
            "unit_change_rows",
            "unit_successions",
            "unit_version_records",
            "unit_succession_records",
            "calendar_day_records",
            "accounts",
            "role_grants",
            "sessions",
            "provider_identities",
            "provider_sessions",
            "api_tokens",
            "delegations",
            "delegation_roles",
            "audit_contents",
            "audit_entries",
            "idempotency_keys",
            "jobs",
            "job_inputs",
            "backups",
            "indicators",
            "indicator_versions",
            "targets",
            "target_versions",
            "target_waypoints",
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

    private static final String ACT =
            "insert into unit_changes (id, effective_date, date_precision, title_vi, source_document, rights_follow, status,"
                    + " created_units, closed_units, changed_units, edits, recorded_at, known_since, recorded_by, revision, undone_at,"
                    + " undone_by, undone_reason) ";
    private static final String SUCCESSION =
            "insert into unit_successions (change_id, ordinal, predecessor_id, successor_id, kind, share, effective_date,"
                    + " date_precision, source_document, rights_follow) ";
    private static final String CHECK_NOW = "set constraints all immediate";
    private static final String RESTRICT_VIOLATION = "23001";
    private static final String UNKNOWN = "gen_random_uuid()";

    private static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-0000000dbd01");
    private static final UUID OTHER_UNIT = UUID.fromString("00000000-0000-7000-8000-0000000dbd02");
    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-7000-8000-0000000dbd03");
    private static final UUID INDICATOR = UUID.fromString("00000000-0000-7000-8000-0000000dbd04");
    private static final UUID TARGET = UUID.fromString("00000000-0000-7000-8000-0000000dbd05");
    private static final UUID OBSERVATION = UUID.fromString("00000000-0000-7000-8000-0000000dbd06");
    private static final UUID ACT_IN_FORCE = UUID.fromString("00000000-0000-7000-8000-0000000dbd07");
    private static final UUID DISTRICT = UUID.fromString("00000000-0000-7000-8000-0000000dbd08");
    private static final UUID FORMER = UUID.fromString("00000000-0000-7000-8000-0000000dbd09");
    private static final UUID MERGED = UUID.fromString("00000000-0000-7000-8000-0000000dbd10");
    private static final UUID HEIR = UUID.fromString("00000000-0000-7000-8000-0000000dbd11");
    private static final UUID OTHER_HEIR = UUID.fromString("00000000-0000-7000-8000-0000000dbd12");
    private static final UUID DEPARTMENT = UUID.fromString("00000000-0000-7000-8000-0000000dbd13");

    /**
     * A district; a commune in it that ended, of which nothing is said yet; one that was merged into a new one; and another
     * new one. Each trial makes them and leaves none.
     */
    private static final List<String> REORGANISED = List.of(
            "insert into units (id, revision) values "
                    + Stream.of(DISTRICT, FORMER, MERGED, HEIR, OTHER_HEIR, DEPARTMENT)
                            .map(unit -> "('" + unit + "', 1)")
                            .collect(Collectors.joining(", ")),
            unit(DISTRICT, "DBR-DISTRICT", "'huyện'", "null", "null", "null"),
            unit(FORMER, "DBR-FORMER", "'xã'", "'" + DISTRICT + "'", "null", "'2025-07-01'"),
            unit(MERGED, "DBR-MERGED", "'xã'", "'" + DISTRICT + "'", "null", "'2025-07-01'"),
            unit(HEIR, "DBR-HEIR", "'xã'", "'" + DISTRICT + "'", "'2025-07-01'", "null"),
            unit(OTHER_HEIR, "DBR-OTHER-HEIR", "'xã'", "null", "'2025-07-01'", "null"),
            act("in-force", "null, null, null").replace(UNKNOWN, "'" + ACT_IN_FORCE + "'"),
            row(1, "merge"),
            succession(1, MERGED, HEIR, "merged", "null"));

    private static final String UNDO =
            "update unit_changes set status = 'undone', undone_at = now(), undone_by = 'x', undone_reason = 'x' where id = '"
                    + ACT_IN_FORCE + "'";

    @Inject
    Sql sql;

    @Inject
    Refusals refusals;

    @Inject
    World world;

    /** Constraint, and statements that break it alone. */
    static Stream<Arguments> rules() {
        return Stream.of(
                        rulesOfRows(),
                        rulesOfDelegations(),
                        rulesOfProviders(),
                        rulesOfSystemsAndTheirTokens(),
                        rulesOfDefinitions(),
                        rulesOfReorganisations(),
                        rulesThatHoldUnitsTogether())
                .flatMap(rules -> rules);
    }

    private static Stream<Arguments> rulesOfProviders() {
        String session = "(select id from sessions where secret_hash = 'dbr-hash')";
        String kept = providerSession(session, "'" + "a".repeat(64) + "'");
        return Stream.of(
                rule(
                        "uq_provider_identities_account",
                        identity("'i'", "'s'", "'" + ACCOUNT + "'"),
                        identity("'i'", "'t'", "'" + ACCOUNT + "'")),
                rule("fk_provider_identities_account", identity("'i'", "'s'", "gen_random_uuid()")),
                rule("ck_provider_identities_issuer", identity("''", "'s'", "'" + ACCOUNT + "'")),
                rule("ck_provider_identities_subject", identity("'i'", "''", "'" + ACCOUNT + "'")),
                rule("ck_provider_sessions_handle_hash", providerSession(session, "'plain'")),
                rule("fk_provider_sessions_session", providerSession("gen_random_uuid()", "'" + "a".repeat(64) + "'")),
                rule(
                        "uq_provider_sessions_handle_hash",
                        kept,
                        SESSION + "values ('" + UNIT + "', '" + ACCOUNT + "', 'dbr-second', now(), now(), now())",
                        providerSession("'" + UNIT + "'", "'" + "a".repeat(64) + "'")));
    }

    private static String identity(String issuer, String subject, String account) {
        return "insert into provider_identities values (%s, %s, %s, now(), now())".formatted(issuer, subject, account);
    }

    private static String providerSession(String session, String handleHash) {
        return "insert into provider_sessions values (%s, %s, 'token', now())".formatted(session, handleHash);
    }

    /** Rows of a delegation from a reporter of the unit to a person without a role. */
    private static final String GIVER = "(select id from accounts where username = 'dbr-giver')";

    private static final String RECEIVER = "(select id from accounts where username = 'dbr-receiver')";
    private static final String DELEGATION = "'00000000-0000-7000-8000-0000000dbd14'";
    private static final List<String> LENDING = List.of(
            account("dbr-giver", "active"),
            account("dbr-receiver", "active"),
            "insert into role_grants values (gen_random_uuid(), " + GIVER + ", 'reporter', '" + UNIT + "')");
    private static final List<String> LENT = Stream.of(
                    LENDING.stream(),
                    Stream.of(
                            delegation(
                                    DELEGATION, RECEIVER, "'2023-01-09', '2023-01-20', 'x'", "false, null, null, null"),
                            lent(DELEGATION, "'reporter'", "'" + UNIT + "'")))
            .flatMap(statements -> statements)
            .toList();

    private static String delegation(String id, String receiver, String daysAndReason, String revocation) {
        return "insert into delegations (id, giver_id, receiver_id, valid_from, valid_until, reason, recorded_at,"
                + " recorded_by, revoked, revoked_at, revoked_by, revoked_reason, revision) select " + id + ", "
                + GIVER + ", " + receiver + ", " + daysAndReason + ", now(), 'x', " + revocation + ", 1";
    }

    private static String lent(String delegation, String role, String unit) {
        return "insert into delegation_roles select d.id, d.giver_id, d.receiver_id, d.valid_from, d.valid_until, d.revoked, "
                + role + ", " + unit + " from delegations d where d.id = " + delegation;
    }

    private static Arguments lending(String constraint, String... statements) {
        return rule(
                constraint, Stream.concat(LENT.stream(), Stream.of(statements)).toArray(String[]::new));
    }

    private static String system(String kind, String responsible, String password) {
        return "insert into accounts (id, username, display_name, password_hash, status, created_at, revision, kind,"
                + " responsible_id) values ('00000000-0000-7000-8000-0000000dbd16', 'dbr-system', 'X', '" + password
                + "', 'active', now(), 1, '" + kind + "', " + responsible + ")";
    }

    private static Stream<Arguments> rulesOfSystemsAndTheirTokens() {
        String person = "'" + ACCOUNT + "'";
        String none =
                "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        String system = system("service", person, none);
        String token = "update api_tokens set %s where secret_hash = 'dbr-hash'";
        return Stream.of(
                rule("ck_accounts_kind", system("robot", "null", none)),
                rule("ck_accounts_responsible", system("service", "null", none)),
                rule("ck_accounts_responsible", system("person", person, "x")),
                rule("ck_accounts_service_password", system("service", person, "x")),
                rule("ck_accounts_responsible_person", system("service", UNKNOWN, none)),
                rule(
                        "ck_accounts_responsible_person",
                        system,
                        system.replace("dbd16", "dbd17")
                                .replace("dbr-system", "dbr-system-2")
                                .replace(person, "'00000000-0000-7000-8000-0000000dbd16'")),
                rule(
                        "fk_accounts_responsible",
                        "alter table accounts disable trigger accounts_keep_their_kind",
                        system("service", UNKNOWN, none)),
                rule(
                        "ck_accounts_kind_stays",
                        system,
                        "update accounts set kind = 'person', responsible_id = null where username = 'dbr-system'"),
                rule(
                        "ck_sessions_person",
                        system,
                        SESSION + "values (gen_random_uuid(), '00000000-0000-7000-8000-0000000dbd16', 'dbr-y', now(),"
                                + " now(), now())"),
                rule(
                        "ck_accounts_last_administrator",
                        "update accounts set status = 'active' where id = '" + ACCOUNT + "'",
                        "update accounts set status = 'disabled'"),
                rule(
                        "ck_accounts_last_administrator",
                        "update accounts set status = 'active' where id = '" + ACCOUNT + "'",
                        "delete from role_grants"),
                rule("fk_api_tokens_unit", token.formatted("unit_id = gen_random_uuid()")),
                rule("fk_api_tokens_replaced_by", token.formatted("replaced_by = gen_random_uuid()")),
                rule("ck_api_tokens_replaced_by", token.formatted("replaced_by = id")),
                rule(
                        "uq_api_tokens_replaced_by",
                        token("'" + ACCOUNT + "'", "dbr-y", "now() + interval '1 day'"),
                        token("'" + ACCOUNT + "'", "dbr-z", "now() + interval '1 day'"),
                        "update api_tokens set replaced_by = (select id from api_tokens where secret_hash = 'dbr-z')"
                                + " where secret_hash in ('dbr-hash', 'dbr-y')"),
                rule("ck_api_tokens_addresses", token.formatted("addresses = '{}'")),
                rule("ck_api_tokens_addresses", token.formatted("addresses = '{10.0.0.0/8, null}'")),
                rule("ck_api_tokens_last_used", token.formatted("last_used_from = '127.0.0.1'")),
                rule("ck_api_tokens_told_days", token.formatted("told_days = 0")));
    }

    private static Stream<Arguments> rulesOfDelegations() {
        String again = "'00000000-0000-7000-8000-0000000dbd15'";
        String days = "'2023-01-20', '2023-01-31', 'x'";
        String open = "false, null, null, null";
        return Stream.of(
                lending("ck_delegations_receiver", delegation(again, GIVER, days, open)),
                lending("ck_delegations_days", delegation(again, RECEIVER, "'2023-01-09', '2023-01-08', 'x'", open)),
                lending("ck_delegations_days", delegation(again, RECEIVER, "'2023-01-09', '2024-01-09', 'x'", open)),
                lending("ck_delegations_reason", delegation(again, RECEIVER, "'2023-01-09', '2023-01-09', ' '", open)),
                lending("ck_delegations_revoked", delegation(again, RECEIVER, days, "true, now(), 'x', ' '")),
                lending("ck_delegations_revoked", delegation(again, RECEIVER, days, "false, now(), 'x', 'x'")),
                lending("fk_delegations_receiver", delegation(again, "gen_random_uuid()", days, open)),
                lending(
                        "fk_delegations_giver",
                        delegation(again, RECEIVER, days, open).replace(GIVER, UNKNOWN)),
                lending(
                        "uq_delegations_parts",
                        "alter table delegations drop constraint pk_delegations",
                        delegation(DELEGATION, RECEIVER, "'2023-01-09', '2023-01-20', 'x'", open)),
                lending(
                        "ck_delegations_accounts",
                        "update accounts set status = 'disabled' where username = 'dbr-receiver'",
                        delegation(again, RECEIVER, days, open)),
                lending("ck_delegation_roles_role", lent(DELEGATION, "'administrator'", "'" + UNIT + "'")),
                lending("ck_delegation_roles_held", lent(DELEGATION, "'approver'", "'" + UNIT + "'")),
                lending("ck_delegation_roles_held", lent(DELEGATION, "'reporter'", "'" + OTHER_UNIT + "'")),
                lending("fk_delegation_roles_unit", lent(DELEGATION, "'reporter'", UNKNOWN)),
                lending(
                        "fk_delegation_roles_delegation",
                        lent(DELEGATION, "'reporter'", "'" + UNIT + "'")
                                .replace("select d.id", "select " + UNKNOWN)
                                .replace("d.valid_from, d.valid_until", "date '2024-01-01', date '2024-01-02'")),
                lending(
                        "ex_delegation_roles_same",
                        delegation(again, RECEIVER, days, open),
                        lent(again, "'reporter'", "'" + UNIT + "'")),
                rule(
                        "ck_audit_entries_on_behalf_of",
                        "insert into audit_entries (id, at, actor_name, on_behalf_of, action, resource, key, request_id)"
                                + " values (gen_random_uuid(), now(), 'x', 'y', 'change', 'units', 'x', 'x')"),
                rule("ck_audit_entries_chain", chained("65, 1, sha256(''), sha256('')")),
                rule("ck_audit_entries_hash", chained("64, 1000000000, sha256(''), ''")),
                rule(
                        "ck_audit_entries_contents",
                        "do $$ begin alter table audit_entries disable trigger user;"
                                + " update audit_entries set contents = ''; end $$"),
                rule("ck_audit_contents_chain", left("65, 1, 1, sha256('')")),
                rule("ck_audit_contents_ordinal", left("64, 1000000000, 0, sha256('')")),
                rule("ck_audit_contents_hash", left("64, 1000000000, 1, ''")),
                rule(
                        "uq_audit_entries_chain",
                        chained(
                                "64, 1000000000, sha256(''), sha256('')), (gen_random_uuid(), now(), 'x', 'x', 'x', 'x',"
                                        + " 'x', 64, 1000000000, sha256(''), sha256('')")));
    }

    /** An entry whose place the owner of the database chooses, with the triggers off that would choose it. */
    private static String chained(String place) {
        return """
                do $$ begin
                    alter table audit_entries disable trigger user;
                    insert into audit_entries (id, at, actor_name, action, resource, key, request_id, chain,
                        chain_sequence, previous_hash, hash)
                    values (gen_random_uuid(), now(), 'x', 'x', 'x', 'x', 'x', %s);
                end $$
                """.formatted(place);
    }

    /** A hash of a row whose place the owner of the database chooses. */
    private static String left(String place) {
        return """
                do $$ begin
                    alter table audit_contents disable trigger user;
                    insert into audit_contents (kind, key, chain, chain_sequence, ordinal, hash)
                    values ('values', gen_random_uuid(), %s);
                end $$
                """.formatted(place);
    }

    private static final String REVOKE =
            "update delegations set revoked = true, revoked_at = now(), revoked_by = 'x', revoked_reason = 'x' where id = "
                    + DELEGATION;

    static Stream<List<String>> neverRewritesADelegationNorRevokesItTwice() {
        return Stream.of(
                        List.of("delete from delegations"),
                        List.of("truncate delegations cascade"),
                        List.of("update delegations set valid_until = valid_until + 1"),
                        List.of("update delegations set reason = 'y'"),
                        List.of("update delegations set recorded_by = 'y'"),
                        List.of(REVOKE, REVOKE),
                        List.of(
                                REVOKE,
                                "update delegations set revoked = false, revoked_at = null, revoked_by = null, revoked_reason = null"),
                        List.of("delete from delegation_roles"),
                        List.of("truncate delegation_roles"),
                        List.of("update delegation_roles set role = 'viewer'"))
                .map(statements ->
                        Stream.concat(LENT.stream(), statements.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource
    void neverRewritesADelegationNorRevokesItTwice(List<String> statements) {
        assertThatThrownBy(() -> tryOut(statements))
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getSQLState())
                                .as(refusal.getMessage())
                                .isEqualTo(RESTRICT_VIOLATION));
    }

    /** What the history says in columns of its own. */
    private static final Set<String> BOOKKEEPING = Set.of("recorded_at", "recorded_by", "revision");

    /** What a table holds is kept as it was, column by column, by a trigger that names each. */
    @ParameterizedTest
    @CsvSource({
        "unit_versions, unit_version_records, keep_unit_version",
        "unit_successions, unit_succession_records, keep_unit_succession",
        "calendar_days, calendar_day_records, keep_calendar_day"
    })
    void theHistoryOfATableHasAllOfItsColumns(String table, String history, String trigger) {
        Set<String> columns = columns(table);
        columns.removeAll(BOOKKEEPING);
        String function = sql.one("select prosrc from pg_proc where proname = ?", row -> row.text("prosrc"), trigger)
                .orElseThrow();

        assertThat(columns(history)).containsAll(columns);
        assertThat(columns).allSatisfy(column -> assertThat(function).containsPattern("new\\." + column + "\\b"));
    }

    private Set<String> columns(String table) {
        return new TreeSet<>(sql.list(
                "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped",
                row -> row.text("attname"),
                table));
    }

    @Test
    void aRevokedDelegationIsInNobodysWay() {
        String again = "'00000000-0000-7000-8000-0000000dbd15'";
        List<String> statements = Stream.concat(
                        LENT.stream(),
                        Stream.of(
                                REVOKE,
                                delegation(
                                        again, RECEIVER, "'2023-01-09', '2023-01-20', 'x'", "false, null, null, null"),
                                lent(again, "'reporter'", "'" + UNIT + "'")))
                .toList();
        assertThatNoException().isThrownBy(() -> tryOut(statements));
    }

    private static Stream<Arguments> rulesOfRows() {
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
                rule("ck_accounts_number_form", "update accounts set number_form = 'de'"),
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
                rule(
                        "ck_idempotency_keys_status",
                        "insert into idempotency_keys (caller, key, fingerprint, created_at, status) values ('dbr', 'k2', 'f', now(), 404)"),
                rule("ck_jobs_status", job("'asleep', null, null, null, null, 0, null")),
                rule("ck_jobs_lease", job("'running', null, null, null, null, 0, null")),
                rule("ck_jobs_lease", job("'queued', gen_random_uuid(), now(), null, null, 0, null")),
                rule("ck_jobs_finished", finishedJob("'succeeded'", "null", "null", "null")),
                rule("ck_jobs_result", finishedJob("'queued'", "'{}'", "null", "null")),
                rule("ck_jobs_problem", finishedJob("'failed'", "null", "null", "now()")),
                rule("ck_jobs_progress", job("'queued', null, null, null, null, 3, 2")),
                rule("ck_backups_size", backup("-1, 0", "null, null, null")),
                rule("ck_backups_outcome", backup("1, 0", "now(), 'perhaps', 'x'")),
                rule("ck_backups_checked", backup("1, 0", "now(), null, null")),
                rule("ck_backups_checked", backup("1, 0", "now(), 'intact', null")),
                rule("pk_backups", backup("1, 0", "null, null, null"), backup("1, 0", "null, null, null")),
                rule(
                        "pk_job_inputs",
                        job("'queued', null, null, null, null, 0, null").replace("gen_random_uuid()", "'" + UNIT + "'"),
                        "insert into job_inputs values ('" + UNIT + "', 0, ''), ('" + UNIT + "', 0, '')"),
                rule("fk_job_inputs_job", "insert into job_inputs values (gen_random_uuid(), 0, '')"),
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
                rule(
                        "fk_target_versions_change",
                        "insert into target_versions (id, target_id, version, value, recorded_at, recorded_by, change_id)"
                                + " values (gen_random_uuid(), '" + TARGET + "', 9, 1, now(), 'x', gen_random_uuid())"),
                rule(
                        "ck_observations_in_force",
                        "insert into observations select gen_random_uuid(), indicator_id, unit_id, '2023', period_end, '',"
                                + " period_basis, 1, false, 1 from observations where id = '" + OBSERVATION + "'"),
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
                rule("ck_observation_versions_days", versionOfDays("'2022-03-01'", "null")),
                rule("ck_observation_versions_days", versionOfDays("'2022-03-02'", "'2022-03-01'")),
                rule(
                        "ck_observation_versions_approved",
                        version(3, "superseded", "5, null, null", "false", "entered")
                                .replace("now(), now())", "null, null)")),
                rule(
                        "fk_observation_versions_observation",
                        version(3, "withdrawn", "5, null, null", "false", "entered")
                                .replace("'" + OBSERVATION + "'", "gen_random_uuid()")));
    }

    private static Stream<Arguments> rulesOfDefinitions() {
        return Stream.of(
                rule("ck_indicator_versions_missing", definitionWith("missing_in_space", "'guess'")),
                rule("ck_indicator_versions_missing", definitionWith("missing_in_time", "'guess'")),
                rule("ck_indicator_versions_reports_for", definitionWith("reports_for", "'guess'")),
                rule("ck_indicator_versions_reports_for", definitionWith("reports_for", "'own-days'")),
                rule("ck_indicator_versions_exclusions", definitionWith("exclusions_en", "'x'")),
                rule("ck_indicator_versions_tolerance", definitionWith("jump_tolerance", "0")),
                rule("ck_indicator_versions_reporters", definitionWith("reporter_kinds", "'{}'")),
                rule("ck_indicator_versions_derived", definitionWith("formula, reporter_kinds", "'A1', array['xã']")),
                rule("ck_indicator_versions_derived", definitionWith("formula, evidence_required", "'A1', true")),
                rule("ck_indicator_versions_weight", definitionWith("weight", "'A1'")),
                rule("ck_target_versions_baseline", targetVersionWith("baseline_value", "5")),
                rule("ck_target_versions_baseline", targetVersionWith("baseline_period", "'2022'")),
                rule("ck_target_versions_band", targetVersionWith("lower", "6")),
                rule("ck_target_versions_band", targetVersionWith("upper", "4")),
                rule("pk_target_waypoints", waypoint("id"), waypoint("id")),
                rule("fk_target_waypoints_version", waypoint(UNKNOWN)));
    }

    private static Stream<Arguments> rulesOfReorganisations() {
        return Stream.of(
                rule(
                        "ck_unit_versions_precision",
                        "update unit_versions set valid_from_precision = 'about' where unit_id = '" + HEIR + "'"),
                handedOver("ck_unit_versions_handed", "0.5", "null"),
                handedOver("ck_unit_versions_handed", "null", "'" + FORMER + "'"),
                handedOver("ck_unit_versions_handed", "1.01", "'" + FORMER + "'"),
                handedOver("ck_unit_versions_handed_on", "0.5", "unit_id"),
                handedOver("fk_unit_versions_handed_by", "0.5", "gen_random_uuid()"),
                rule(
                        "uq_unit_changes_sequence",
                        act("in-force", "null, null, null")
                                .replace("(id, ", "(id, sequence, ")
                                .replace(
                                        "values (gen_random_uuid(), ",
                                        "overriding system value select gen_random_uuid(), sequence, ")
                                .replaceFirst("\\)$", " from unit_changes where id = '" + ACT_IN_FORCE + "'")),
                rule(
                        "ck_unit_changes_date_precision",
                        act("in-force", "null, null, null").replace("'exact'", "'about'")),
                rule("fk_unit_changes_corrects", correction(UNKNOWN)),
                rule(
                        "ck_unit_changes_corrects",
                        correction("'" + ACT_IN_FORCE + "'").replace(UNKNOWN, "'" + ACT_IN_FORCE + "'")),
                rule(
                        "uq_unit_changes_corrects",
                        correction("'" + ACT_IN_FORCE + "'"),
                        correction("'" + ACT_IN_FORCE + "'")),
                rule("ck_unit_version_records_known", versionRecord("now() + interval '1 day'", "null, null")),
                rule("ck_unit_version_records_replaced", versionRecord("now()", "now(), null")),
                rule(
                        "uq_unit_version_records_open",
                        versionRecord("now()", "null, null")
                                .replaceFirst("values \\(gen_random_uuid\\(\\)", "select r.id")
                                .replaceFirst("\\)$", " from unit_version_records r where r.unit_id = '" + HEIR + "'")),
                rule("ck_calendar_day_records_known", calendarRecord("now() + interval '1 day'", "null, null")),
                rule("ck_calendar_day_records_replaced", calendarRecord("now()", "now(), null")),
                rule(
                        "uq_calendar_day_records_open",
                        calendarRecord("now()", "null, null") + "; " + calendarRecord("now()", "null, null")),
                rule("ck_unit_succession_records_known", successionRecord(9, "now() + interval '1 day'", "null, null")),
                rule("ck_unit_succession_records_replaced", successionRecord(9, "now()", "now(), null")),
                rule("uq_unit_succession_records_open", successionRecord(1, "now()", "null, null")),
                rule(
                        "fk_unit_succession_records_change",
                        successionRecord(9, "now()", "null, null").replace("'" + ACT_IN_FORCE + "'", UNKNOWN)),
                rule("ck_unit_changes_status", act("planned", "null, null, null")),
                rule("ck_unit_changes_undone", act("undone", "null, null, null")),
                rule("ck_unit_changes_undone", act("undone", "now(), 'x', null")),
                rule("ck_unit_changes_undone", act("undone", "now(), null, 'x'")),
                rule("ck_unit_changes_undone", act("in-force", "now(), 'x', 'x'")),
                rule("ck_unit_changes_undone", act("in-force", "null, null, 'x'")),
                rule("fk_unit_change_rows_change", row(1, "merge").replace("'" + ACT_IN_FORCE + "'", UNKNOWN)),
                rule("ck_unit_change_rows_change", row(2, "absorb")),
                rule(
                        "fk_unit_successions_change",
                        succession(2, FORMER, HEIR, "merged", "null").replace("'" + ACT_IN_FORCE + "'", UNKNOWN)),
                rule(
                        "fk_unit_successions_predecessor",
                        succession(2, FORMER, HEIR, "merged", "null").replace("'" + FORMER + "'", UNKNOWN)),
                rule(
                        "fk_unit_successions_successor",
                        succession(2, FORMER, HEIR, "merged", "null").replace("'" + HEIR + "'", UNKNOWN)),
                rule("uq_unit_successions_pair", succession(2, MERGED, HEIR, "merged", "null")),
                rule("ck_unit_successions_itself", succession(2, FORMER, FORMER, "merged", "null")),
                rule("ck_unit_successions_kind", succession(2, FORMER, HEIR, "renamed", "null")),
                rule("ck_unit_successions_successor", succession(2, FORMER, HEIR, "abolished", "null")),
                rule("ck_unit_successions_successor", succession(2, FORMER, null, "merged", "null")),
                rule("ck_unit_successions_share", succession(2, FORMER, HEIR, "merged", "0.5")),
                rule("ck_unit_successions_share", succession(2, FORMER, HEIR, "split", "0")),
                rule("ck_unit_successions_share", succession(2, FORMER, HEIR, "split", "1")),
                rule(
                        "ck_unit_successions_date_precision",
                        succession(2, FORMER, HEIR, "merged", "null").replace("'exact'", "'about'")));
    }

    private static Arguments handedOver(String rule, String share, String by) {
        return rule(
                rule,
                "update unit_versions set handed_share = " + share + ", handed_by_id = " + by + " where unit_id = '"
                        + HEIR + "'");
    }

    private static String correction(String of) {
        return act("in-force", "null, null, null")
                .replace("(id, ", "(corrects, id, ")
                .replace("values (", "values (" + of + ", ");
    }

    /** What the database looks at when a transaction ends. */
    private static Stream<Arguments> rulesThatHoldUnitsTogether() {
        String ofDistrict = " where unit_id = '" + DISTRICT + "'";
        return Stream.of(
                rule(
                        "ck_unit_versions_gap",
                        unit("OTHER", "DBR-2", "'xã'", "null", "null", "'2020-01-01'"),
                        unit("OTHER", "DBR-2", "'xã'", "null", "'2020-01-02'", "null")),
                rule(
                        "ck_unit_versions_gap",
                        unit("OTHER", "DBR-2", "'xã'", "null", "null", "'2020-01-01'"),
                        unit("OTHER", "DBR-2", "'phường'", "null", "'2020-01-01'", "'2021-01-01'"),
                        unit("OTHER", "DBR-2", "'xã'", "null", "'2021-01-01'", "null"),
                        "delete from unit_versions where unit_id = '" + OTHER_UNIT + "' and kind = 'phường'"),
                rule(
                        "ck_unit_versions_parent_exists",
                        unit("OTHER", "DBR-2", "'tổ dân phố'", "'" + FORMER + "'", "null", "null")),
                rule(
                        "ck_unit_versions_parent_exists",
                        unit("OTHER", "DBR-2", "'tổ dân phố'", "'" + HEIR + "'", "'2025-06-30'", "null")),
                rule("ck_unit_versions_parent_exists", "update unit_versions set valid_to = '2030-01-01'" + ofDistrict),
                rule("ck_unit_versions_parent_exists", "delete from unit_versions" + ofDistrict),
                rule("ck_unit_versions_parent_level", unit("OTHER", "DBR-2", "'xã'", "'" + UNIT + "'", "null", "null")),
                rule(
                        "ck_unit_versions_parent_level",
                        unit("OTHER", "DBR-2", "'sở'", "null", "null", "null"),
                        "update unit_versions set parent_id = '" + OTHER_UNIT + "' where unit_id = '" + HEIR + "'"),
                rule("ck_unit_versions_parent_level", "update unit_versions set kind = 'phường'" + ofDistrict),
                rule(
                        "ck_unit_versions_parent_level",
                        "update unit_versions set valid_to = '2020-01-01'" + ofDistrict,
                        unit(DISTRICT, "DBR-DISTRICT", "'xã'", "null", "'2020-01-01'", "null")),
                rule("ck_unit_versions_cycle", eachBelowTheOther("'2021-01-01'", "'2020-12-31'")),
                rule("ck_unit_successions_day", succession(2, UNIT, HEIR, "merged", "null")),
                rule("ck_unit_successions_day", succession(2, FORMER, UNIT, "merged", "null")),
                rule(
                        "ck_unit_successions_day",
                        succession(2, FORMER, null, "abolished", "null").replace("'2025-07-01'", "'2025-07-02'")),
                rule(
                        "ck_unit_successions_day",
                        "update unit_versions set valid_to = null where unit_id = '" + MERGED + "'"),
                rule(
                        "ck_unit_successions_day",
                        "update unit_versions set valid_from = '2025-07-02' where unit_id = '" + HEIR + "'"),
                rule("ck_unit_successions_day", "delete from unit_versions where unit_id = '" + MERGED + "'"),
                rule("ck_unit_successions_whole", succession(2, MERGED, OTHER_HEIR, "merged", "null")),
                rule("ck_unit_successions_whole", succession(2, MERGED, null, "abolished", "null")),
                rule(
                        "ck_unit_successions_whole",
                        succession(2, FORMER, null, "abolished", "null"),
                        succession(3, FORMER, null, "abolished", "null")),
                rule("ck_unit_successions_whole", succession(2, FORMER, HEIR, "split", "null")),
                rule("ck_unit_successions_whole", parted("0.5", "0.4")),
                rule("ck_unit_successions_whole", parted("0.5", "null")),
                rule(
                        "ck_unit_successions_whole",
                        succession(2, FORMER, HEIR, "split", "0.5"),
                        succession(3, FORMER, OTHER_HEIR, "split", "0.5"),
                        CHECK_NOW,
                        "delete from unit_successions where ordinal = 3 and change_id = '" + ACT_IN_FORCE + "'"));
    }

    private static Arguments rule(String constraint, String... statements) {
        return Arguments.of(constraint, List.of(statements));
    }

    /** Two departments: one lies below the other until a day, the other below the one from a day on. */
    private static String[] eachBelowTheOther(String until, String from) {
        return new String[] {
            unit(DEPARTMENT, "DBR-3", "'phòng'", "null", "null", from),
            unit(DEPARTMENT, "DBR-3", "'phòng'", "'" + OTHER_UNIT + "'", from, "null"),
            unit("OTHER", "DBR-2", "'phòng'", "'" + DEPARTMENT + "'", "null", until),
            unit("OTHER", "DBR-2", "'phòng'", "null", until, "null")
        };
    }

    private static String[] parted(String share, String otherShare) {
        return new String[] {
            succession(2, FORMER, HEIR, "split", share), succession(3, FORMER, OTHER_HEIR, "split", otherShare)
        };
    }

    private static String job(String state) {
        return "insert into jobs (id, kind, arguments, owner, request_id, attempts, created_at, status, worker, leased_until,"
                + " result, problem, done, total) values (gen_random_uuid(), 'test', '{}', '{}', '-', 0, now(), "
                + state
                + ")";
    }

    private static String finishedJob(String status, String result, String problem, String finished) {
        return "insert into jobs (id, kind, arguments, owner, request_id, attempts, created_at, status, done, result,"
                + " problem, finished_at) values (gen_random_uuid(), 'test', '{}', '{}', '-', 0, now(), " + status
                + ", 0, "
                + result + ", " + problem + ", " + finished + ")";
    }

    private static String backup(String size, String check) {
        return "insert into backups (name, made_at, bytes, files, encrypted, signed, copied, checked_at, outcome, detail)"
                + " values ('dbr', now(), " + size + ", false, false, false, " + check + ")";
    }

    private static String act(String status, String undone) {
        return ACT + "values (gen_random_uuid(), '2025-07-01', 'exact', 'X', 'x', false, '" + status
                + "', 1, 1, 0, '[]', now(), now(), 'x', 1, " + undone + ")";
    }

    private static String versionRecord(String known, String replaced) {
        return "insert into unit_version_records (id, unit_id, code, name_vi, kind, valid_from_precision, search_text,"
                + " recorded_at, known_since, replaced_at, replaced_since) values (gen_random_uuid(), '" + HEIR
                + "'::uuid, 'X', 'X', 'xã', 'exact', 'x', now(), " + known + ", " + replaced + ")";
    }

    private static String calendarRecord(String known, String replaced) {
        return "insert into calendar_day_records (day, kind, name_vi, legal_basis, written_at, recorded_at, known_since,"
                + " replaced_at, replaced_since) values ('2400-01-01', 'holiday', 'x', 'x', now(), now(), " + known
                + ", " + replaced + ")";
    }

    private static String successionRecord(int ordinal, String known, String replaced) {
        return "insert into unit_succession_records (change_id, ordinal, predecessor_id, kind, effective_date,"
                + " date_precision, source_document, rights_follow, recorded_at, known_since, replaced_at, replaced_since)"
                + " values ('" + ACT_IN_FORCE + "', " + ordinal + ", '" + MERGED
                + "', 'abolished', '2025-07-01', 'exact', 'x', false, now(), " + known + ", " + replaced + ")";
    }

    private static String row(int number, String change) {
        return "insert into unit_change_rows (change_id, row, change) values ('" + ACT_IN_FORCE + "', " + number + ", '"
                + change + "')";
    }

    private static String succession(
            int ordinal, UUID predecessor, @Nullable UUID successor, String kind, String share) {
        return SUCCESSION + "values ('" + ACT_IN_FORCE + "', " + ordinal + ", '" + predecessor + "', "
                + (successor == null ? "null" : "'" + successor + "'") + ", '" + kind + "', " + share
                + ", '2025-07-01', 'exact', 'x', false)";
    }

    private static String unit(UUID unit, String code, String kind, String parent, String from, String to) {
        return unit("UNIT", code, kind, parent, from, to)
                .replace("'" + UNIT + "', '" + code, "'" + unit + "', '" + code);
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

    private static String definitionWith(String columns, String values) {
        return definition(2, "count", "null", 0, "neutral", "year", "calendar", 0)
                .replace("recorded_at)", "recorded_at, " + columns + ")")
                .replaceFirst("now\\(\\)\\)$", "now(), " + values + ")");
    }

    private static String target(String indicator, String unit, String period) {
        return "insert into targets values (gen_random_uuid(), " + indicator + ", " + unit + ", '" + period
                + "', '2025-12-31', '', 1)";
    }

    private static String targetVersion(String target) {
        return "insert into target_versions (id, target_id, version, value, recorded_at, recorded_by) values (gen_random_uuid(), "
                + target + ", 1, 5, now(), 'x')";
    }

    private static String targetVersionWith(String column, String value) {
        return targetVersion("'" + TARGET + "'")
                .replace("recorded_by)", "recorded_by, " + column + ")")
                .replace(", 1, 5, now(), 'x')", ", 2, 5, now(), 'x', " + value + ")");
    }

    private static String waypoint(String version) {
        return "insert into target_waypoints (version_id, period, period_end, value) select " + version
                + ", '2024', '2024-12-31', 4 from target_versions where target_id = '" + TARGET + "'";
    }

    private static String observation(String indicator, String unit, String period, String basis) {
        return "insert into observations values (gen_random_uuid(), " + indicator + ", " + unit + ", '" + period
                + "', '2022-12-31', '', '" + basis + "', 1)";
    }

    private static String version(int number, String status, String numbers, String notApplicable, String origin) {
        return OBSERVATION_VERSION + "values (gen_random_uuid(), '" + OBSERVATION + "', " + number + ", '" + status
                + "', 1, " + numbers + ", " + notApplicable + ", '" + origin + "', now(), 'x', now(), now())";
    }

    private static String versionOfDays(String first, String last) {
        return version(3, "withdrawn", "5, null, null", "false", "entered")
                .replaceFirst("\\) ?values", ", first_day, last_day) values")
                .replaceFirst("now\\(\\)\\)$", "now(), " + first + ", " + last + ")");
    }

    @BeforeEach
    void rowsThatKeepTheRules() {
        if (sql.number("select count(*) as n from units where id = ?", UNIT) > 0) {
            return;
        }
        world.account(Role.ADMINISTRATOR, null);
        sql.update("insert into data_versions values ('db-rules', 1, 1)");
        sql.update("insert into units values (?, 1), (?, 1)", UNIT, OTHER_UNIT);
        sql.update(unit("UNIT", "DBR", "'xã'", "null", "null", "null"));
        sql.update(account("dbr-account", "active").replace("gen_random_uuid()", "'" + ACCOUNT + "'"));
        sql.update("update accounts set status = 'disabled' where id = ?", ACCOUNT);
        sql.update(grant("administrator", "null"));
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

    /** Tries statements on a reorganisation, with the checks at the end of a transaction, and leaves nothing. */
    private void tryOut(List<String> statements) {
        QuarkusTransaction.begin();
        try {
            REORGANISED.forEach(sql::update);
            sql.update(CHECK_NOW);
            for (String statement : statements) {
                sql.update("set constraints all deferred");
                sql.update(statement);
            }
            sql.update(CHECK_NOW);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Consumer<PSQLException> naming(String constraint) {
        return refusal -> assertThat(refusal.getServerErrorMessage().getConstraint())
                .as(refusal.getMessage())
                .isEqualTo(constraint);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesWhatBreaksIt(String constraint, List<String> statements) {
        assertThatThrownBy(() -> tryOut(statements))
                .rootCause()
                .isInstanceOfSatisfying(PSQLException.class, naming(constraint));
    }

    @Test
    void looksAtWhatHoldsUnitsTogetherWithoutBeingToldToWhenATransactionEnds() {
        List<String> gap = List.of(
                unit("OTHER", "DBR-2", "'xã'", "null", "null", "'2020-01-01'"),
                unit("OTHER", "DBR-2", "'xã'", "null", "'2020-01-02'", "null"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> gap.forEach(sql::update)))
                .hasStackTraceContaining("leave a gap");
        assertThat(sql.number("select count(*) as n from unit_versions where unit_id = ?", OTHER_UNIT))
                .isZero();
    }

    static Stream<List<String>> allowsWhatBreaksNothing() {
        return Stream.of(
                List.of(parted("null", "null")),
                List.of(parted("0.25", "0.75")),
                List.of(succession(2, FORMER, HEIR, "merged", "null")),
                List.of(succession(2, FORMER, null, "abolished", "null")),
                List.of(
                        unit("OTHER", "DBR-2", "'xã'", "null", "null", "'2020-01-01'"),
                        unit("OTHER", "DBR-2", "'phường'", "null", "'2020-01-01'", "null")),
                List.of(eachBelowTheOther("'2021-01-01'", "'2021-01-01'")),
                List.of(UNDO));
    }

    @ParameterizedTest
    @MethodSource
    void allowsWhatBreaksNothing(List<String> statements) {
        assertThatNoException().isThrownBy(() -> tryOut(statements));
    }

    static Stream<List<String>> neverRewritesAnActNorUndoesItTwice() {
        String ofAct = " where id = '" + ACT_IN_FORCE + "'";
        String ofRows = " where change_id = '" + ACT_IN_FORCE + "'";
        Stream<String> columns = Stream.of(
                "sequence = default",
                "effective_date = '2025-07-02'",
                "date_precision = 'known-by'",
                "title_vi = 'Y'",
                "title_en = 'Y'",
                "source_document = 'y'",
                "source_page = 'y'",
                "source_url = 'y'",
                "source_quote = 'y'",
                "rights_follow = true",
                "created_units = 2",
                "closed_units = 2",
                "changed_units = 2",
                "edits = '[1]'",
                "recorded_at = '2020-01-01T00:00:00Z'",
                "known_since = '2020-01-01T00:00:00Z'",
                "recorded_by = 'y'",
                "recorded_by_id = gen_random_uuid()");
        String ofHeir = " where unit_id = '" + HEIR + "'";
        String redone = "status = 'in-force', undone_at = null, undone_by = null, undone_reason = null";
        return Stream.concat(
                columns.map(column -> List.of("update unit_changes set " + column + ofAct)),
                Stream.of(
                        List.of("delete from unit_changes" + ofAct),
                        List.of("truncate unit_changes cascade"),
                        List.of(UNDO, UNDO),
                        List.of(UNDO, "update unit_changes set " + redone + ofAct),
                        List.of("update unit_change_rows set share = 0.5" + ofRows),
                        List.of("delete from unit_change_rows" + ofRows),
                        List.of("truncate unit_change_rows"),
                        List.of("update unit_version_records set name_vi = 'Y'" + ofHeir),
                        List.of("delete from unit_version_records" + ofHeir),
                        List.of("truncate unit_version_records"),
                        List.of(
                                "update unit_versions set name_vi = 'Y'" + ofHeir,
                                "update unit_version_records set replaced_at = null, replaced_since = null" + ofHeir
                                        + " and replaced_at is not null"),
                        List.of("update unit_succession_records set share = 0.5 where change_id = '" + ACT_IN_FORCE
                                + "'"),
                        List.of("truncate unit_succession_records"),
                        List.of(calendarRecord("now()", "null, null"), "delete from calendar_day_records"),
                        List.of(
                                calendarRecord("now()", "null, null"),
                                "update calendar_day_records set kind = 'working'"),
                        List.of("truncate calendar_day_records")));
    }

    @ParameterizedTest
    @MethodSource
    void neverRewritesAnActNorUndoesItTwice(List<String> statements) {
        assertThatThrownBy(() -> tryOut(statements))
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getSQLState())
                                .as(refusal.getMessage())
                                .isEqualTo(RESTRICT_VIOLATION));
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
        Set<String> known = refusals.rulesOf(TABLES.toArray(String[]::new));
        known.addAll(sql.list("""
                select found[1] as name from pg_proc cross join lateral regexp_matches(
                    prosrc, 'constraint = ''(\\w+)'', table = ''(\\w+)''', 'g') found
                where found[2] = any(?)
                """, row -> row.text("name"), TABLES));

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
