package vn.tongket.services.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import vn.tongket.testing.PostgresTestResource;

/** A process that holds a database until somebody ends it; it prints the server's process once a row is committed. */
final class LastingLauncher {

    private LastingLauncher() {}

    public static void main(String... arguments) throws Exception {
        EmbeddedPostgres.Options options =
                new EmbeddedPostgres.Options(0, List.of(), true, PostgresTestResource.BINARIES, Duration.ofMinutes(1));
        EmbeddedPostgres database = EmbeddedPostgres.start(Path.of(arguments[0]), options);
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written AS SELECT 'by another process' AS text");
        }
        System.out.println(database.process().pid());
        Thread.sleep(Duration.ofMinutes(2));
    }
}
