package vn.tongket.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.platform.launch.EmbeddedPostgres;
import vn.tongket.testing.PostgresTestResource;

/**
 * From an empty database all migrations apply, in order and once. When a release is made, its schema with a few rows of
 * each table is dumped to {@code src/test/resources/releases/<version>.sql}; a second test here then loads each dump into
 * a database of its own, migrates it, and looks for the rows.
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
    void eachFileHasAVersionOfFourDigitsAndWordsThatSayWhatItIs() throws Exception {
        try (Stream<Path> found = Files.list(MIGRATIONS)) {
            assertThat(found.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql"));
        }
    }
}
