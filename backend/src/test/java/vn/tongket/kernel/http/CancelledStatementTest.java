package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** A statement that the server cuts off is no fault of ours: asking again makes sense, and the answer says so. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CancelledStatementTest {

    private static final String WAITING = """
            select count(*) as n from (
                select pg_cancel_backend(pid) from pg_stat_activity
                where wait_event_type = 'Lock' and query not like '%pg_cancel_backend%') cancelled
            """;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Test
    void is503WithRetryAfter() throws Exception {
        try (Connection other = database.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table indicators in access exclusive mode");
            CompletableFuture<Response> asked =
                    CompletableFuture.supplyAsync(() -> given().get("/api/v1/indicators?count=true"));
            while (sql.number(WAITING) == 0 && !asked.isDone()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            Response answer = asked.get(10, TimeUnit.SECONDS);
            other.rollback();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.path("code").toString()).isEqualTo("service.unavailable");
        }
    }
}
