package vn.tongket.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import vn.tongket.services.launch.EmbeddedPostgres;

/**
 * The database of all tests that boot Quarkus: one real PostgreSQL in a folder that is thrown away. Its unpacked
 * programs are kept under {@code target} and serve the next run too.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    /** Where tests keep unpacked PostgreSQL programs. */
    public static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private final Path folder = temporaryFolder();
    private EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests(BINARIES));
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        delete(folder);
    }

    private static Path temporaryFolder() {
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "postgres-data").toAbsolutePath());
            return Files.createTempDirectory(parent, "test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
