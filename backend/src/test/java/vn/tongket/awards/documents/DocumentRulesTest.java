package vn.tongket.awards.documents;

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
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of templates of decisions, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DocumentRulesTest {

    private static final String ACCOUNT = "'00000000-0000-7000-8000-00000000dc01'";
    private static final String NOBODY = "gen_random_uuid()";
    private static final String SUM = "repeat('a', 64)";
    private static final String RESTRICT_VIOLATION = "23001";

    @Inject
    Refusals refusals;

    @Inject
    Sql sql;

    @BeforeEach
    void anAuthor() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "insert into accounts (id, username, display_name, password_hash, status, created_at, revision) values ("
                                + ACCOUNT
                                + ", 'document-rules', 'x', 'x', 'active', now(), 1) on conflict do nothing"));
    }

    private static String template(String version, String content, String sum, String author, String used) {
        return "insert into decision_templates (version, content, sha256, author_id, previewed_at, in_use_since, note, recorded_at, revision) values ("
                + String.join(", ", version, content, sum, author, "null", used) + ", 'n', now(), 1)";
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("pk_decision_templates", template("1", "null", "null", "null", "null")),
                Arguments.of("fk_decision_templates_author", template("90001", "'x'", SUM, NOBODY, "null")),
                Arguments.of("ck_decision_templates_version", template("0", "'x'", SUM, ACCOUNT, "null")),
                Arguments.of("ck_decision_templates_own", template("90001", "null", "null", ACCOUNT, "null")),
                Arguments.of("ck_decision_templates_sha256", template("90001", "'x'", "'A'", ACCOUNT, "null")),
                Arguments.of(
                        "ck_decision_templates_size",
                        template("90001", "repeat('x', 4194305)::bytea", SUM, ACCOUNT, "null")),
                Arguments.of("ck_decision_templates_previewed", template("90001", "'x'", SUM, ACCOUNT, "now()")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachConstraintRefusesWhatBreaksIt(String constraint, String statement) {
        assertThat(refusals.of(statement)).isEqualTo(constraint);
    }

    @Test
    void everyConstraintIsTried() {
        assertThat(rules().map(rule -> (String) rule.get()[0])).containsAll(refusals.rulesOf("decision_templates"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision_templates set note = 'x' where version = 1",
                "delete from decision_templates where version = 1",
                "truncate decision_templates cascade"
            })
    void whatWasWrittenStays(String statement) {
        assertThat(refusals.of(statement)).isEqualTo(Refusals.RESTRICT);
    }
}
