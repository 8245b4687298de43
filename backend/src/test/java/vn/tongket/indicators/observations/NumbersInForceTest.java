package vn.tongket.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** What figures add up stands beside the key of a value, and is what its version in force says. */
@QuarkusTest
@TestTransaction
@QuarkusTestResource(PostgresTestResource.class)
class NumbersInForceTest {

    @Inject
    Sql sql;

    private final UUID observation = UUID.randomUUID();

    /** A value without versions. */
    private void begin() {
        UUID unit = UUID.randomUUID();
        UUID indicator = UUID.randomUUID();
        sql.update("insert into units (id, revision) values (?, 0)", unit);
        sql.update(
                "insert into indicators (id, code, revision) values (?, ?, 0)",
                indicator,
                "NIF_" + indicator.toString().replace("-", "").substring(0, 30).toUpperCase(Locale.ROOT));
        sql.update("""
                insert into observations (id, indicator_id, unit_id, period, period_end, breakdown, period_basis, revision)
                values (?, ?, ?, '2022', '2022-12-31', '', 'calendar', 1)
                """, observation, indicator, unit);
    }

    @Test
    void aDraftIsNotInForce() {
        begin();
        write(1, "draft", "50", "1", "2");

        assertThat(inForce()).isEqualTo("false");
    }

    @Test
    void anApprovedVersionIs() {
        begin();
        write(1, "draft", "50", "1", "2");

        move(1, "approved");

        assertThat(inForce()).isEqualTo("true 50 1 2");
    }

    @Test
    void aNewerOneTakesItsPlace() {
        begin();
        write(1, "approved", "50", "1", "2");

        move(1, "superseded");
        write(2, "approved", "75", "3", "4");

        assertThat(inForce()).isEqualTo("true 75 3 4");
    }

    @Test
    void nothingIsAfterItIsWithdrawn() {
        begin();
        write(1, "approved", "50", "1", "2");

        move(1, "withdrawn");

        assertThat(inForce()).isEqualTo("false");
    }

    @Test
    void thatThereCanBeNoNumberIsInForceToo() {
        begin();
        write(1, "approved", "null", "null", "null");

        assertThat(inForce()).isEqualTo("true");
    }

    private void write(int version, String status, String value, String numerator, String denominator) {
        sql.update(
                """
                insert into observation_versions (id, observation_id, version, status, definition_version, value, numerator,
                    denominator, not_applicable, value_origin, recorded_at, recorded_by, known_since, approved_at)
                values (gen_random_uuid(), ?, ?, ?, 1, %s, %s, %s, %s, 'entered', now(), 'test', now(),
                    case when ? <> 'draft' then now() end)
                """.formatted(value, numerator, denominator, value.equals("null")),
                observation,
                version,
                status,
                status);
    }

    private void move(int version, String status) {
        sql.update("""
                update observation_versions set status = ?, approved_at = coalesce(approved_at, now())
                where observation_id = ? and version = ?
                """, status, observation, version);
    }

    private String inForce() {
        return sql.one("""
                        select concat_ws(' ', in_force::text, value_in_force, numerator_in_force, denominator_in_force) as words
                        from observations where id = ?
                        """, row -> row.text("words"), observation).orElseThrow();
    }
}
