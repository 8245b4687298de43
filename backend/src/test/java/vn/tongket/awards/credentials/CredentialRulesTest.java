package vn.tongket.awards.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.Refusals;

/** What the database refuses of keys and places in status lists, whoever writes. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CredentialRulesTest {

    private static final String NOBODY = "gen_random_uuid()";
    private static final String FIRST_KEY = "(select public_key from credential_keys where number = 1)";
    private static final String ANOTHER_KEY = "'z6Mk' || repeat('a', 44)";
    private static final String LISTED = "(select award_id from credential_status_entries limit 1)";
    private static final String AWARD =
            "(select id from awards where id not in (select award_id from credential_status_entries) limit 1)";
    private static final String ACCOUNT = "(select id from accounts order by id limit 1)";
    private static final String REVOKED = "(select number from credential_key_revocations limit 1)";
    private static final String GOOD =
            "(select number from credential_keys where number not in (select number from credential_key_revocations) limit 1)";
    private static final String RESTRICT_VIOLATION = "23001";

    @Inject
    Refusals refusals;

    @Inject
    AwardDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void anAwardWithAPlaceAndOneWithout() {
        desk.open();
        String decision = desk.draft();
        String award = desk.award(decision, "Nguyễn Văn Chỗ");
        desk.award(decision, "Nguyễn Văn Không");
        desk.issue(decision);
        AwardDesk.nobody()
                .get("/api/v1/verify/" + AwardDesk.serial(award) + "/credential")
                .then()
                .statusCode(200);
        int key = desk.as(Role.ADMINISTRATOR, null)
                .body(Map.of("reason", "Thử"))
                .post("/api/v1/credentials/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        desk.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("status", "revoked", "compromisedSince", "2023-01-09T05:00:00Z", "reason", "Thử"))
                .put("/api/v1/credentials/keys/" + key + "/status")
                .then()
                .statusCode(200);
    }

    private static String key(String number, String publicKey, String author) {
        return "insert into credential_keys (number, public_key, author_id, recorded_at) values ("
                + String.join(", ", number, publicKey, author) + ", now())";
    }

    private static String place(String award, String list, String position) {
        return "insert into credential_status_entries (award_id, list, position) values ("
                + String.join(", ", award, list, position) + ")";
    }

    private static String revocation(String number, String since, String author) {
        return "insert into credential_key_revocations (number, compromised_since, revoked_at, author_id, reason) values ("
                + String.join(", ", number, since, "now()", author) + ", 'x')";
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("pk_credential_key_revocations", revocation(REVOKED, "now()", ACCOUNT)),
                Arguments.of("fk_credential_key_revocations_key", revocation("90001", "now()", ACCOUNT)),
                Arguments.of("fk_credential_key_revocations_author", revocation(GOOD, "now()", NOBODY)),
                Arguments.of(
                        "ck_credential_key_revocations_since",
                        revocation(GOOD, "now() + interval '1 second'", ACCOUNT)),
                Arguments.of("pk_credential_keys", key("1", ANOTHER_KEY, "null")),
                Arguments.of("uq_credential_keys_public_key", key("90001", FIRST_KEY, "null")),
                Arguments.of("fk_credential_keys_author", key("90001", ANOTHER_KEY, NOBODY)),
                Arguments.of("ck_credential_keys_number", key("0", ANOTHER_KEY, "null")),
                Arguments.of("ck_credential_keys_public_key", key("90001", "'z6Mk'", "null")),
                Arguments.of("pk_credential_status_entries", place(LISTED, "90001", "1")),
                Arguments.of(
                        "uq_credential_status_entries_position",
                        "insert into credential_status_entries (award_id, list, position) select " + AWARD
                                + ", list, position from credential_status_entries limit 1"),
                Arguments.of("fk_credential_status_entries_award", place(NOBODY, "90001", "1")),
                Arguments.of("ck_credential_status_entries_list", place(AWARD, "0", "1")),
                Arguments.of("ck_credential_status_entries_position", place(AWARD, "1", "131072")));
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
                        refusals.rulesOf("credential_keys", "credential_key_revocations", "credential_status_entries"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update credential_keys set recorded_at = now() where number = 1",
                "delete from credential_keys where number = 1",
                "update credential_key_revocations set reason = 'y'",
                "delete from credential_key_revocations",
                "truncate credential_key_revocations",
                "truncate credential_keys cascade",
                "update credential_status_entries set position = 1",
                "delete from credential_status_entries",
                "truncate credential_status_entries"
            })
    void whatWasWrittenStays(String statement) {
        assertThat(refusals.of(statement)).isEqualTo(Refusals.RESTRICT);
    }
}
