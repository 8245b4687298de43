package vn.tongket.services.installation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Administrators of the installation see what runs, and whether its backups are worth anything. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InstallationResourceTest {

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @Inject
    MeterRegistry metrics;

    private String token;

    @BeforeEach
    @AfterEach
    void noBackups() {
        clock.reset();
        sql.update("delete from backups");
    }

    private ValidatableResponse get() {
        if (token == null) {
            token = World.newToken(world.account(Role.ADMINISTRATOR, null), "installation:read");
        }
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/installation")
                .then()
                .statusCode(200);
    }

    private void backup(String name, Instant madeAt) {
        sql.update(
                "insert into backups (name, made_at, bytes, files, encrypted, signed, copied) values (?, ?, 10, 2, true, false, true)",
                name,
                madeAt);
    }

    private void checked(String name, Instant at, String outcome) {
        sql.update(
                "update backups set checked_at = ?, outcome = ?, detail = 'found' where name = ?", at, outcome, name);
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    @Test
    void saysWhatRuns() {
        get().body("release", matchesPattern("\\d+\\.\\d+\\.\\d+.*"))
                .body("databaseServer", matchesPattern("\\d+\\.\\d+"))
                .body("migration", matchesPattern("\\d{4}"));
    }

    @Test
    void saysThatNoBackupIsKnown() {
        get().body("lastBackup", nullValue()).body("lastChecked", nullValue());
        assertThat(gauge("tongket.backup.age")).isNaN();
        assertThat(gauge("tongket.backup.intact.age")).isNaN();
        assertThat(gauge("tongket.backup.differs")).isZero();
    }

    @Test
    void tellsTheLastBackupFromTheOneThatWasRestored() {
        Instant now = SettableClock.START;
        backup("older", now.minus(Duration.ofDays(2)));
        checked("older", now.minus(Duration.ofDays(1)), "intact");
        backup("newer", now.minus(Duration.ofHours(3)));

        get().body("lastBackup.name", is("newer"))
                .body("lastBackup.encrypted", is(true))
                .body("lastBackup.outcome", nullValue())
                .body("lastChecked.name", is("older"))
                .body("lastChecked.outcome", is("intact"))
                .body("lastChecked.detail", is("found"));
        assertThat(gauge("tongket.backup.age")).isEqualTo(Duration.ofHours(3).toSeconds());
        assertThat(gauge("tongket.backup.intact.age"))
                .isEqualTo(Duration.ofDays(1).toSeconds());
    }

    @Test
    void raisesTheAlarmUntilOneIsIntactAgain() {
        Instant now = SettableClock.START;
        backup("spoilt", now.minus(Duration.ofDays(2)));
        checked("spoilt", now.minus(Duration.ofDays(1)), "differs");
        assertThat(gauge("tongket.backup.differs")).isOne();

        backup("good", now.minus(Duration.ofHours(2)));
        checked("good", now.minus(Duration.ofHours(1)), "intact");
        assertThat(gauge("tongket.backup.differs")).isZero();
    }
}
