package vn.tongket.kernel.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.PostgresTestResource;

/** What the application tells its operator: whether it is ready, and its numbers. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConditionTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int port;

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource pool;

    private static final String HIDE =
            "update flyway_schema_history set success = %s where version = (select max(version) from flyway_schema_history)";

    private String management(String path) {
        return "http://localhost:" + port + path;
    }

    @Test
    void itIsReadyWithDatabaseMigrationsAndStore() {
        given().get(management("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", hasItems("Database", "Store of evidence"));
    }

    @Test
    void itTellsThatThereIsNoStandbyAndIsReadyAllTheSame() {
        given().get(management("/q/health/ready"))
                .then()
                .body("checks.find { it.name == 'Standby for reads' }.status", is("UP"))
                .body("checks.find { it.name == 'Standby for reads' }.data.last", is("none is named"));
    }

    @Test
    void itIsNotReadyOnADatabaseThatLacksItsLastMigration() {
        sql.update(HIDE.formatted("false"));
        try {
            given().get(management("/q/health/ready"))
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'Database' }.status", is("DOWN"))
                    .body(
                            "checks.find { it.name == 'Database' }.data.reason",
                            startsWith("migrations are missing: db/migration/"))
                    .body("checks.find { it.name == 'Store of evidence' }.status", is("UP"));
        } finally {
            sql.update(HIDE.formatted("true"));
        }
        given().get(management("/q/health/ready")).then().statusCode(200);
    }

    /** The pool of tests is as large as anybody's; whoever waits for it is refused after five seconds. */
    @Test
    void itAnswersAtOnceWhenEveryConnectionIsInUse() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            int all = pool.getConfiguration().connectionPoolConfiguration().maxSize();
            while (pool.getMetrics().activeCount() < all) {
                taken.add(pool.getConnection());
            }
            given().get(management("/q/health/ready"))
                    .then()
                    .statusCode(200)
                    .time(lessThan(4000L))
                    .body(
                            "checks.find { it.name == 'Database' }.data.connections",
                            is("%d of %d in use".formatted(all, all)));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void nobodyWaitsForALockForEver() {
        assertThat(sql.list("show lock_timeout", row -> row.text("lock_timeout")))
                .containsExactly("1min");
    }

    @Test
    void itsMetricsSpeakOfTheBusiness() {
        given().get(management("/q/metrics"))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("tongket_jobs_backlog "),
                        containsString("tongket_jobs_waiting_seconds "),
                        containsString("tongket_mail_backlog "),
                        containsString("tongket_replication_kept_bytes 0.0"),
                        containsString("tongket_archive_failing 0.0"),
                        containsString("tongket_submissions_overdue ")));
    }
}
