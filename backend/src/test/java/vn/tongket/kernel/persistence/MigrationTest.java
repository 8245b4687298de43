package vn.tongket.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.services.launch.EmbeddedPostgres;
import vn.tongket.testing.LastRelease;
import vn.tongket.testing.PostgresTestResource;

/**
 * From an empty database all migrations apply, in order and once; from the last release they lose and change nothing.
 * When a release is made, the rows of an installation of it go to {@code src/test/resources/releases/}, see {@link
 * LastRelease}.
 */
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @TempDir
    private Path folder;

    @Test
    void fromEmptyAllMigrationsApplyAndASecondTimeNothingIsLeftToDo() throws Exception {
        List<String> files;
        try (Stream<Path> found = Files.list(MIGRATIONS)) {
            files = found.map(file -> file.getFileName().toString()).sorted().toList();
        }
        try (EmbeddedPostgres database =
                EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests(PostgresTestResource.BINARIES))) {
            Flyway flyway = Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.username(), database.password())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load();

            MigrateResult result = flyway.migrate();

            assertThat(result.success).isTrue();
            assertThat(result.migrationsExecuted).isEqualTo(files.size());
            assertThat(Arrays.stream(flyway.info().applied()).map(MigrationInfo::getScript))
                    .containsExactlyElementsOf(files);
            assertThat(flyway.info().pending()).isEmpty();
            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
            assertThat(flyway.migrate().migrationsExecuted).isZero();
        }
    }

    @Test
    void fromTheLastReleaseNothingIsLostOrChanged() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(
                        folder, EmbeddedPostgres.Options.forTests(PostgresTestResource.BINARIES));
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            LastRelease.restore(database.jdbcUrl(), database.username(), database.password());
            Map<String, List<String>> columns = columns(connection);
            assertThat(texts(connection, "select distinct status from tasks"))
                    .as("what replaces the status of tasks begins with open ones")
                    .containsExactly("open");
            columns.get("tasks").remove("status");
            Map<String, List<String>> before = contents(connection, columns);
            assertThat(before)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

            LastRelease.migrations(database.jdbcUrl(), database.username(), database.password())
                    .load()
                    .migrate();

            assertThat(contents(connection, columns)).isEqualTo(before);
            assertThat(texts(connection, "select distinct valid_from_precision from unit_versions"))
                    .containsExactly("exact");
            assertThat(texts(connection, """
                            select distinct task_status(completed_on, accepted_on, cancelled_on, paused_on, current_date), kind
                            from tasks where original_precision is not distinct from due_precision
                            """)).containsExactly("open");
            assertThat(texts(connection, """
                            select sum(contributions) = (select count(*) from observations where in_force)
                            from observation_sums
                            """))
                    .as("every value in force is in a sum")
                    .containsExactly("t");
            assertThat(texts(connection, "select count(check_unit(id)) from units"))
                    .as("units keep the rules that came later")
                    .containsExactly("119");
            assertThat(texts(connection, """
                            select sum(sequence) = (select count(*) from audit_entries) from audit_chains
                            """))
                    .as("every entry of the trail stands in a chain")
                    .containsExactly("t");
            Set<String> added = new TreeSet<>(columns(connection).keySet());
            added.removeAll(columns.keySet());
            added.remove("audit_chains");
            added.remove("feed");
            added.remove("observation_sums");
            added.remove("certificate_templates");
            added.remove("decision_templates");
            added.remove("unit_version_records");
            assertThat(texts(connection, """
                            select count(*) = (select count(*) from unit_versions) from unit_version_records
                            where replaced_at is null
                            """))
                    .as("what is known of every unit is on file")
                    .containsExactly("t");
            assertThat(added).contains("unit_changes", "unit_change_rows", "unit_successions");
            for (String table : added) {
                assertThat(texts(connection, "select count(*) from " + table))
                        .as(table)
                        .containsExactly("0");
            }
        }
    }

    /** The columns of all tables. */
    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String table : texts(connection, """
                select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                and relname <> 'flyway_schema_history'
                """)) {
            columns.put(table, texts(connection, """
                    select quote_ident(attname) from pg_attribute
                    where attrelid = '%s'::regclass and attnum > 0 and not attisdropped order by attnum
                    """.formatted(table)));
        }
        return columns;
    }

    /** All rows of tables, column by column. */
    private static Map<String, List<String>> contents(Connection connection, Map<String, List<String>> columns)
            throws SQLException {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            String row = "row(" + String.join(", ", table.getValue()) + ")::text";
            contents.put(
                    table.getKey(),
                    texts(
                            connection,
                            "select " + row + " from " + table.getKey() + " order by " + row + " collate \"C\""));
        }
        return contents;
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            List<String> texts = new ArrayList<>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        }
    }

    @Test
    void eachFileHasAVersionOfFourDigitsAndWordsThatSayWhatItIs() throws Exception {
        try (Stream<Path> found = Files.list(MIGRATIONS)) {
            assertThat(found.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql"));
        }
    }
}
