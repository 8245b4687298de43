package vn.tongket.awards.certificates;

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
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of layouts and batches, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CertificateRulesTest {

    private static final String ACCOUNT = "'00000000-0000-7000-8000-00000000ce01'";
    private static final String BATCH = "'00000000-0000-7000-8000-00000000ce02'";
    private static final String NOBODY = "gen_random_uuid()";
    private static final String DECISION = "(select id from award_decisions order by id limit 1)";
    private static final String SUM = "repeat('a', 64)";
    private static final String RESTRICT_VIOLATION = "23001";

    @Inject
    Refusals refusals;

    @Inject
    AwardDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void aBatch() {
        desk.open();
        desk.draft();
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(
                                "insert into accounts (id, username, display_name, password_hash, status, created_at, revision) values ("
                                        + ACCOUNT + ", 'certificate-rules', 'x', 'x', 'active', now(), 1)",
                                batch(BATCH, DECISION, ACCOUNT, "1, 1", SUM),
                                piece(BATCH, 0))
                        .forEach(statement -> sql.update(statement + " on conflict do nothing")));
    }

    private static String template(String values) {
        return "insert into certificate_templates (version, html, author_id, previewed_at, in_use_since, note, recorded_at, revision)"
                + " values (" + values + ", 'n', now(), 1)";
    }

    private static String batch(String id, String decision, String account, String counts, String sum) {
        return "insert into certificate_batches (id, decision_id, account_id, template, certificates, sha256, size, made_at) values ("
                + String.join(", ", id, decision, account, counts, sum) + ", 1, now())";
    }

    private static String piece(String batch, int piece) {
        return "insert into certificate_batch_pieces (batch_id, piece, content) values (" + batch + ", " + piece
                + ", 'x')";
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("pk_certificate_templates", template("1, null, null, null, null")),
                Arguments.of("fk_certificate_templates_author", template("90001, 'h', " + NOBODY + ", null, null")),
                Arguments.of("ck_certificate_templates_version", template("0, 'h', " + ACCOUNT + ", null, null")),
                Arguments.of("ck_certificate_templates_own", template("90001, null, " + ACCOUNT + ", null, null")),
                Arguments.of("ck_certificate_templates_own", template("90001, 'h', null, null, null")),
                Arguments.of(
                        "ck_certificate_templates_previewed", template("90001, 'h', " + ACCOUNT + ", null, now()")),
                Arguments.of("pk_certificate_batches", batch(BATCH, DECISION, ACCOUNT, "1, 1", SUM)),
                Arguments.of("fk_certificate_batches_decision", batch(NOBODY, NOBODY, ACCOUNT, "1, 1", SUM)),
                Arguments.of("fk_certificate_batches_account", batch(NOBODY, DECISION, NOBODY, "1, 1", SUM)),
                Arguments.of("fk_certificate_batches_template", batch(NOBODY, DECISION, ACCOUNT, "90002, 1", SUM)),
                Arguments.of("ck_certificate_batches_certificates", batch(NOBODY, DECISION, ACCOUNT, "1, 0", SUM)),
                Arguments.of("ck_certificate_batches_sha256", batch(NOBODY, DECISION, ACCOUNT, "1, 1", "'A'")),
                Arguments.of("pk_certificate_batch_pieces", piece(BATCH, 0)),
                Arguments.of("fk_certificate_batch_pieces_batch", piece(NOBODY, 0)),
                Arguments.of("ck_certificate_batch_pieces_piece", piece(BATCH, -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachConstraintRefusesWhatBreaksIt(String constraint, String statement) {
        assertThat(refusals.of(statement)).isEqualTo(constraint);
    }

    @Test
    void everyConstraintIsTried() {
        assertThat(rules().map(rule -> (String) rule.get()[0]))
                .containsAll(
                        refusals.rulesOf("certificate_templates", "certificate_batches", "certificate_batch_pieces"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certificate_templates set note = 'x' where version = 1",
                "delete from certificate_templates where version = 1",
                "truncate certificate_templates cascade"
            })
    void whatWasWrittenStays(String statement) {
        assertThat(refusals.of(statement)).isEqualTo(Refusals.RESTRICT);
    }
}
