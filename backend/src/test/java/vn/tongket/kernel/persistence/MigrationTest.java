package vn.tongket.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.services.launch.EmbeddedPostgres;
import vn.tongket.testing.LastRelease;
import vn.tongket.testing.PostgresTestResource;

/**
 * From an empty database all migrations apply, in order and once, and functions in any; from the last release they lose
 * and change nothing.
 * When a release is made, the rows of an installation of it go to {@code src/test/resources/releases/}, see {@link
 * LastRelease}.
 */
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    private static final String FUNCTIONS_AND_TRIGGERS = """
            select pg_get_functiondef(p.oid) as text from pg_proc p
            where p.pronamespace = 'public'::regnamespace
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all
            select pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
            order by text
            """;

    @TempDir
    private Path folder;

    @Test
    void fromEmptyAllMigrationsApplyAndASecondTimeNothingIsLeftToDo() throws Exception {
        try (EmbeddedPostgres database = database()) {
            Flyway flyway = Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.username(), database.password())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load();

            MigrateResult result = flyway.migrate();

            assertThat(result.success).isTrue();
            assertThat(Arrays.stream(flyway.info().applied())
                            .map(migration ->
                                    Path.of(migration.getScript()).getFileName().toString()))
                    .containsExactlyElementsOf(Migrations.below(MIGRATIONS).keySet());
            assertThat(flyway.info().pending()).isEmpty();
            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
            assertThat(flyway.migrate().migrationsExecuted).isZero();
        }
    }

    @Test
    void functionsAndTriggersAreTheSameInWhicheverOrderTheirFilesAreApplied() throws Exception {
        try (EmbeddedPostgres database = database();
                Connection connection = connect(database)) {
            LastRelease.migrations(database.jdbcUrl(), database.username(), database.password())
                    .load()
                    .migrate();
            List<String> inOrder = texts(connection, FUNCTIONS_AND_TRIGGERS);
            List<Path> repeatable = Migrations.below(MIGRATIONS).entrySet().stream()
                    .filter(file -> Migrations.isRepeatable(file.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop schema public cascade; create schema public");
                for (Map.Entry<String, Path> file : Migrations.below(MIGRATIONS).entrySet()) {
                    if (!Migrations.isRepeatable(file.getKey())) {
                        statement.execute(Files.readString(file.getValue()));
                    }
                }
                for (Path file : repeatable.reversed()) {
                    statement.execute("begin;\n" + Files.readString(file) + "\ncommit;");
                }
            }

            assertThat(texts(connection, FUNCTIONS_AND_TRIGGERS))
                    .isEqualTo(inOrder)
                    .hasSizeGreaterThan(250);
        }
    }

    /** What the last release held, restored on its tables and brought to those of today. */
    @Test
    void fromTheLastReleaseNothingIsLostOrChanged() throws Exception {
        try (EmbeddedPostgres database = database();
                Connection connection = connect(database)) {
            LastRelease.restore(database.jdbcUrl(), database.username(), database.password());
            Map<String, List<String>> columns = columns(connection);
            Map<String, List<String>> before = contents(connection, columns);
            assertThat(before)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

            LastRelease.migrations(database.jdbcUrl(), database.username(), database.password())
                    .load()
                    .migrate();

            assertThat(contents(connection, columns)).isEqualTo(before);
            assertThat(texts(connection, """
                            select sum(contributions) = (select count(*) from observations where in_force)
                            from observation_sums
                            """))
                    .as("every value in force is in a sum")
                    .containsExactly("t");
            assertThat(texts(connection, "select count(check_unit(id)) = count(*) from units"))
                    .as("units keep the rules that came later")
                    .containsExactly("t");
            assertThat(texts(connection, """
                            select sum(sequence) = (select count(*) from audit_entries) from audit_chains where chain > 0
                            """))
                    .as("every entry of the trail stands in a chain")
                    .containsExactly("t");
            assertThat(texts(connection, """
                            select count(*) = (select count(*) from unit_versions) from unit_version_records
                            where replaced_at is null
                            """))
                    .as("what is known of every unit is on file")
                    .containsExactly("t");
        }
    }

    @Test
    void aDatabaseOfTheTimeBeforeTheBaselineIsRefusedInPlainWords() throws Exception {
        try (EmbeddedPostgres database = database();
                Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (script text)");
            statement.execute("insert into flyway_schema_history values ('V0001__platform.sql')");

            assertThatThrownBy(() -> update(database, "classpath:db/migration"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be brought up to date");
            assertThat(texts(connection, "select count(*) from pg_tables where schemaname = 'public'"))
                    .containsExactly("1");
        }
    }

    @Test
    void anOlderReleaseLeavesNewerTablesAndFunctionsAsTheyAre() throws Exception {
        Path older = Files.createDirectory(folder.resolve("older"));
        Path newer = Files.createDirectory(folder.resolve("newer"));
        for (Path release : List.of(older, newer)) {
            Files.writeString(release.resolve("V0001__things.sql"), "create table things (id int)");
        }
        Files.writeString(older.resolve("R__things.sql"), function("older"));
        Files.writeString(newer.resolve("R__things.sql"), function("newer"));
        Files.writeString(newer.resolve("V0002__names.sql"), "alter table things add column name text");
        try (EmbeddedPostgres database = database();
                Connection connection = connect(database)) {
            update(database, "filesystem:" + older);
            assertThat(texts(connection, "select release()")).containsExactly("older");
            update(database, "filesystem:" + newer);

            update(database, "filesystem:" + older);

            assertThat(texts(connection, "select release()")).containsExactly("newer");
        }
    }

    private static String function(String release) {
        return "create or replace function release() returns text language sql as $$ select '" + release + "' $$";
    }

    private static void update(EmbeddedPostgres database, String location) {
        new TablesOfThisBuild(Flyway.configure()
                        .dataSource(database.jdbcUrl(), database.username(), database.password())
                        .locations(location)
                        .ignoreMigrationPatterns("*:future")
                        .load())
                .migrate();
    }

    private EmbeddedPostgres database() {
        return EmbeddedPostgres.start(
                folder.resolve("data"), EmbeddedPostgres.Options.forTests(PostgresTestResource.BINARIES));
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
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
    void eachFileLiesInTheFolderOfItsWingAndSaysWhatItIs() throws Exception {
        assertThat(Migrations.below(MIGRATIONS).values()).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("(V\\d{4}|R)__[a-z0-9_]+\\.sql");
            assertThat(Path.of("src", "main", "java", "vn", "tongket")
                            .resolve(MIGRATIONS.relativize(file).getName(0)))
                    .isDirectory();
            assertThat(MIGRATIONS.relativize(file).getNameCount()).isEqualTo(2);
        });
    }
}
