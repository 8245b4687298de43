package vn.tongket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database as the last release left it. {@code releases/<version>.sql} holds the rows of one of its installations: the
 * sample files, the demo accounts, and what people entered then. It is named by the last migration of the release.
 */
public final class LastRelease {

    /** Its last migration. */
    public static final String VERSION = lastMigration();

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    /** What migrations put into tables is in the rows too. */
    private static final String EMPTY = """
            do $$ begin
                execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') from pg_tables
                         where schemaname = 'public' and tablename <> 'flyway_schema_history');
            end $$""";

    private LastRelease() {}

    /** Whether there are tables that it does not know. Else there is nothing to upgrade yet. */
    public static boolean isBehind() throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("V") && name.compareTo("V" + VERSION + "_z") > 0);
        }
    }

    /** The migrations of today. */
    public static FluentConfiguration migrations(String url, String username, String password) {
        return Flyway.configure().dataSource(url, username, password).locations("classpath:db/migration");
    }

    /** Makes an empty database one of that release, without its functions and triggers, which come with today's. */
    public static void restore(String url, String username, String password) {
        migrations(url, username, password)
                .target(VERSION)
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(EMPTY);
            statement.execute(rows());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lastMigration() {
        try (Stream<String> lines = Files.lines(Path.of("..", "release", "previous"))) {
            return lines.filter(line -> line.startsWith("migration "))
                    .findFirst()
                    .orElseThrow()
                    .substring("migration ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows() {
        try {
            return Files.readString(
                    Path.of("src", "test", "resources", "releases", VERSION + ".sql"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
