package vn.tongket.kernel.persistence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
                .body("checks.name", hasItems("Database connections health check", "Migrations", "Store of evidence"));
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
                    .body("checks.find { it.name == 'Migrations' }.status", is("DOWN"))
                    .body("checks.find { it.name == 'Store of evidence' }.status", is("UP"));
        } finally {
            sql.update(HIDE.formatted("true"));
        }
        given().get(management("/q/health/ready")).then().statusCode(200);
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
