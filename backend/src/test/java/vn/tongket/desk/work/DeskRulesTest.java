package vn.tongket.desk.work;

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
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;
import vn.tongket.testing.World;

/** What the database refuses of saved views and of what was read. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DeskRulesTest {

    private static final String NOBODY = "'00000000-0000-0000-0000-00000000de5b'::uuid";
    private static final String VIEW = "'00000000-0000-0000-0000-00000000de50'::uuid";
    private static final String EVENT = "'00000000-0000-0000-0000-00000000de51'::uuid";
    private static final String ACCOUNT = "(select account_id from saved_views where id = " + VIEW + ")";

    @Inject
    Refusals refusals;

    @Inject
    World world;

    @Inject
    PlanningDesk plans;

    @Inject
    Sql sql;

    @BeforeEach
    void somethingOfEach() {
        plans.open();
        if (sql.number("select count(*) as n from saved_views where id = " + VIEW) == 0) {
            String username = world.account(Role.VIEWER, PlanningDesk.DEPARTMENT);
            QuarkusTransaction.requiringNew().run(() -> {
                String owner = "(select id from accounts where username = '" + username + "')";
                sql.update(view(VIEW, owner, "'nhiem-vu'", "'n'", "true"));
                sql.update("insert into notification_marks (account_id, read_until) values (" + owner + ", now())");
                sql.update("insert into events (id, type, subject, unit_id, data, at, mailed_at) values (" + EVENT
                        + ", 'desk.tried', 'x', " + NOBODY + ", '{}', now(), now())");
                sql.update(read(owner, EVENT));
            });
        }
    }

    private static String view(String id, String account, String list, String name, String standard) {
        return "insert into saved_views (id, account_id, list, name, query, standard, created_at, revision) values ("
                + id + ", " + account + ", " + list + ", " + name + ", '', " + standard + ", now(), 1)";
    }

    private static String read(String account, String event) {
        return "insert into notification_reads (account_id, event_id, read_at) values (" + account + ", " + event
                + ", now())";
    }

    private static String mark(String account) {
        return "insert into notification_marks (account_id, read_until) values (" + account + ", now())";
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("pk_saved_views", view(VIEW, ACCOUNT, "'nhiem-vu'", "'m'", "false")),
                Arguments.of("fk_saved_views_account", view(NOBODY, NOBODY, "'nhiem-vu'", "'m'", "false")),
                Arguments.of("uq_saved_views_name", view(NOBODY, ACCOUNT, "'nhiem-vu'", "'n'", "false")),
                Arguments.of("uq_saved_views_standard", view(NOBODY, ACCOUNT, "'nhiem-vu'", "'m'", "true")),
                Arguments.of("ck_saved_views_list", view(NOBODY, ACCOUNT, "'../x'", "'m'", "false")),
                Arguments.of("ck_saved_views_name", view(NOBODY, ACCOUNT, "'nhiem-vu'", "' '", "false")),
                Arguments.of("pk_notification_marks", mark(ACCOUNT)),
                Arguments.of("fk_notification_marks_account", mark(NOBODY)),
                Arguments.of("pk_notification_reads", read(ACCOUNT, EVENT)),
                Arguments.of("fk_notification_reads_account", read(NOBODY, EVENT)),
                Arguments.of("fk_notification_reads_event", read(ACCOUNT, NOBODY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachConstraintRefusesWhatBreaksIt(String constraint, String statement) {
        assertThat(refusals.of(statement)).isEqualTo(constraint);
    }

    @Test
    void everyConstraintIsTried() {
        assertThat(rules().map(rule -> (String) rule.get()[0]))
                .containsAll(refusals.rulesOf("saved_views", "notification_marks", "notification_reads"));
    }
}
