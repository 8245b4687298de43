package vn.tongket.kernel.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready without a database, or on one that lacks a migration of this build, such as an older backup that was put back
 * under a running application. A database that has more, because a newer release runs beside this one, is good.
 *
 * <p>It asks by a connection of its own: a pool whose connections are all in use, which makes requests wait, must not make
 * the answer wait too. How many are in use is told beside.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private static final String NAME = "Database";

    private static final String PATIENCE_SECONDS = "2";

    private static final String APPLIED = "select script || ' ' || checksum from flyway_schema_history where success";

    private final String url;
    private final Properties access = new Properties();
    private final AgroalDataSource pool;
    private final TablesOfThisBuild tables;

    DatabaseHealth(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            AgroalDataSource pool,
            TablesOfThisBuild tables) {
        this.url = url;
        this.pool = pool;
        this.tables = tables;
        username.ifPresent(name -> access.setProperty("user", name));
        password.ifPresent(word -> access.setProperty("password", word));
        access.setProperty("ApplicationName", "tongket-health");
        for (String limit : Set.of("connectTimeout", "socketTimeout", "loginTimeout")) {
            access.setProperty(limit, PATIENCE_SECONDS);
        }
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named(NAME).withData("connections", inUse());
        try (Connection connection = DriverManager.getConnection(url, access)) {
            Set<String> missing = missing(connection);
            return missing.isEmpty()
                    ? answer.up().build()
                    : answer.down()
                            .withData("reason", "migrations are missing: " + String.join(", ", missing))
                            .build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private String inUse() {
        return "%d of %d in use"
                .formatted(
                        pool.getMetrics().activeCount(),
                        pool.getConfiguration().connectionPoolConfiguration().maxSize());
    }

    private Set<String> missing(Connection connection) throws SQLException {
        Set<String> applied = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPLIED)) {
            while (rows.next()) {
                applied.add(rows.getString(1));
            }
        }
        Set<String> missing = new TreeSet<>(tables.migrations());
        missing.removeAll(applied);
        return missing;
    }
}
