package vn.tongket.kernel.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jboss.logging.Logger;

/**
 * Migrates the database before anything else begins. A build older than the tables, because a newer release runs beside
 * it or ran before it was put back, changes nothing: it would put its functions in the place of newer ones.
 */
@ApplicationScoped
class TablesOfThisBuild {

    private static final Logger LOG = Logger.getLogger(TablesOfThisBuild.class);

    /** Before whoever reads a table. */
    private static final int FIRST = 0;

    /** Until the tables were written down anew, before 1.0, migrations lay in one folder. */
    private static final String BEFORE_THE_BASELINE = """
            select count(*) from flyway_schema_history where script = 'V0001__platform.sql'
            """;

    private static final String IS_THERE = "select count(*) from pg_tables where tablename = 'flyway_schema_history'";

    private final Flyway flyway;
    private volatile Set<String> migrations = Set.of();

    TablesOfThisBuild(Flyway flyway) {
        this.flyway = flyway;
    }

    void begin(@Observes @Priority(FIRST) StartupEvent event) {
        migrate();
    }

    /** Does nothing on tables that are as they should be, or newer. */
    void migrate() {
        if (isBeforeTheBaseline()) {
            throw new IllegalStateException("""
                    This database was made before the tables were written down anew, and cannot be brought up to date: \
                    nothing was released then. Export what you need with the build that made it, and start on an empty \
                    database, or on another folder (TONGKET_DATA_DIR).\
                    """);
        }
        MigrationInfo[] known = flyway.info().all();
        migrations = Arrays.stream(known)
                .filter(migration -> migration.getState().isResolved())
                .map(migration -> migration.getScript() + " " + migration.getResolvedChecksum())
                .collect(Collectors.toUnmodifiableSet());
        if (isNewer(known)) {
            LOG.warn("The tables are of a newer release than this one, and stay as they are.");
        } else {
            flyway.migrate();
        }
    }

    /** What this build needs: names of migrations, each with its checksum. */
    Set<String> migrations() {
        return migrations;
    }

    private static boolean isNewer(MigrationInfo[] known) {
        return Arrays.stream(known).anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
    }

    private boolean isBeforeTheBaseline() {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return count(statement, IS_THERE) > 0 && count(statement, BEFORE_THE_BASELINE) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for its migrations.", e);
        }
    }

    private static long count(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
