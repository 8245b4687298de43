package vn.tongket.plans.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.SettableClock;

/** What the database refuses of filters, digests and what they told, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FollowupRulesTest {

    private static final String ACCOUNT = "'00000000-0000-7000-8000-00000000fa01'";
    private static final String FILTER = "'00000000-0000-7000-8000-00000000fa02'";
    private static final String NOBODY = "gen_random_uuid()";
    private static final String TASK = "(select id from tasks order by id limit 1)";

    @Inject
    Refusals refusals;

    @Inject
    FollowupDesk desk;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @BeforeEach
    void aFilterAndADigestThatToldOnce() {
        clock.reset();
        desk.open();
        desk.due(desk.draft(FollowupDesk.newYear()), "T1", "2023-06-30");
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(
                                "insert into accounts (id, username, display_name, password_hash, status, created_at, revision) values ("
                                        + ACCOUNT + ", 'followup-rules', 'x', 'x', 'active', now(), 1)",
                                filter(FILTER, ACCOUNT, "'n'", "'h', now(), null"),
                                digest(ACCOUNT, "7, array['escalated'], array['lead'], 3"),
                                told(ACCOUNT, TASK, "'overdue'"))
                        .forEach(statement -> sql.update(statement + " on conflict do nothing")));
    }

    private static String filter(String id, String account, String name, String feed) {
        return "insert into task_filters (id, account_id, name, query, feed_hash, feed_created_at, feed_last_used_at, created_at, revision)"
                + " values (" + id + ", " + account + ", " + name + ", 'q', " + feed + ", now(), 1)";
    }

    private static String digest(String account, String values) {
        return "insert into task_digests (account_id, enabled, hour, kinds, roles, escalate_after, revision) select "
                + account + ", true, " + values + ", 1";
    }

    private static String told(String account, String task, String kind) {
        return "insert into task_digest_events (account_id, task_id, kind, due, told_at) values (" + account + ", "
                + task + ", " + kind + ", '2023-06-30', now())";
    }

    private static String change(String columns) {
        return "update task_digests set " + columns + " where account_id = " + ACCOUNT;
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("pk_task_filters", filter(FILTER, ACCOUNT, "'m'", "null, null, null")),
                Arguments.of("fk_task_filters_account", filter(NOBODY, NOBODY, "'m'", "null, null, null")),
                Arguments.of("uq_task_filters_name", filter(NOBODY, ACCOUNT, "'n'", "null, null, null")),
                Arguments.of("uq_task_filters_feed_hash", filter(NOBODY, ACCOUNT, "'m'", "'h', now(), null")),
                Arguments.of("ck_task_filters_name", filter(NOBODY, ACCOUNT, "' '", "null, null, null")),
                Arguments.of("ck_task_filters_feed", filter(NOBODY, ACCOUNT, "'m'", "'i', null, null")),
                Arguments.of("ck_task_filters_feed", filter(NOBODY, ACCOUNT, "'m'", "null, null, now()")),
                Arguments.of("pk_task_digests", digest(ACCOUNT, "7, array['overdue'], array['lead'], null")),
                Arguments.of("fk_task_digests_account", digest(NOBODY, "7, array['overdue'], array['lead'], null")),
                Arguments.of("ck_task_digests_hour", change("hour = 24")),
                Arguments.of("ck_task_digests_hour", change("hour = -1")),
                Arguments.of("ck_task_digests_kinds", change("kinds = array['escalated', 'shouted']")),
                Arguments.of("ck_task_digests_kinds", change("kinds = array[]::text[], escalate_after = null")),
                Arguments.of("ck_task_digests_roles", change("roles = array['king']")),
                Arguments.of("ck_task_digests_roles", change("roles = array[]::text[]")),
                Arguments.of("ck_task_digests_escalate_after", change("escalate_after = null")),
                Arguments.of("ck_task_digests_escalate_after", change("kinds = array['overdue']")),
                Arguments.of("ck_task_digests_escalate_after", change("escalate_after = 0")),
                Arguments.of("pk_task_digest_events", told(ACCOUNT, TASK, "'overdue'")),
                Arguments.of("fk_task_digest_events_account", told(NOBODY, TASK, "'overdue'")),
                Arguments.of("fk_task_digest_events_task", told(ACCOUNT, NOBODY, "'overdue'")),
                Arguments.of("ck_task_digest_events_kind", told(ACCOUNT, TASK, "'shouted'")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachConstraintRefusesWhatBreaksIt(String constraint, String statement) {
        assertThat(refusals.of(statement)).isEqualTo(constraint);
    }

    @Test
    void everyConstraintIsTried() {
        assertThat(rules().map(rule -> (String) rule.get()[0]))
                .containsAll(refusals.rulesOf("task_filters", "task_digests", "task_digest_events"));
    }
}
