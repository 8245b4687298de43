package vn.tongket.access.safeguards;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** The database refuses attempts, second factors, links and notices that cannot be. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SafeguardTablesTest {

    @Inject
    World world;

    @Inject
    Sql sql;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fk_sign_ins_account                  | insert into sign_ins (account_id, name_hash, address, at, outcome) values (gen_random_uuid(), 'x', '::1', now(), 'refused')
                    ck_sign_ins_outcome                  | insert into sign_ins (account_id, name_hash, address, at, outcome) values ({id}, 'x', '::1', now(), 'guessed')
                    ck_sign_ins_account                  | insert into sign_ins (account_id, name_hash, address, at, outcome) values (null, 'x', '::1', now(), 'succeeded')
                    ck_sign_ins_new_place                | insert into sign_ins (account_id, name_hash, address, at, outcome, new_place) values ({id}, 'x', '::1', now(), 'refused', true)
                    fk_second_factors_account            | insert into second_factors (account_id, secret, created_at) values (gen_random_uuid(), 'plain:x', now())
                    ck_second_factors_secret             | insert into second_factors (account_id, secret, created_at) values ({id}, 'bare', now())
                    ck_second_factors_last_step          | insert into second_factors (account_id, secret, created_at, confirmed_at) values ({id}, 'plain:x', now(), now())
                    fk_recovery_codes_second_factor      | insert into recovery_codes (account_id, code_hash) values ({id}, 'x')
                    fk_password_resets_account           | insert into password_resets (id, account_id, address, requested_at) values (gen_random_uuid(), gen_random_uuid(), '::1', now())
                    ck_password_resets_secret            | insert into password_resets (id, account_id, address, requested_at, handled_at, secret_hash) values (gen_random_uuid(), {id}, '::1', now(), now(), 'x')
                    ck_password_resets_secret            | insert into password_resets (id, address, requested_at, handled_at, secret_hash, expires_at) values (gen_random_uuid(), '::1', now(), now(), 'x', now())
                    ck_password_resets_used              | insert into password_resets (id, account_id, address, requested_at, used_at) values (gen_random_uuid(), {id}, '::1', now(), now())
                    fk_account_notices_account           | insert into account_notices (id, account_id, kind, place, at) values (gen_random_uuid(), gen_random_uuid(), 'new-place', '', now())
                    ck_account_notices_kind              | insert into account_notices (id, account_id, kind, place, at) values (gen_random_uuid(), {id}, 'gossip', '', now())
                    """)
    void refuse(String constraint, String statement) {
        world.unit("ST", "Tỉnh Thử Bảng", "tỉnh", null);
        String account = "(select id from accounts where username = '%s')".formatted(world.account(Role.VIEWER, "ST"));

        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew().run(() -> sql.update(statement.replace("{id}", account))))
                .hasStackTraceContaining(constraint);
    }
}
