package vn.tongket.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database as the last release left it. {@code releases/<version>.sql} holds the rows of one of its installations: the
 * sample files of that release, an account for each role, and what these entered then. It is named by the last migration
 * of the release.
 */
public final class LastRelease {

    /** Its last migration. */
    public static final String VERSION = "0040";

    private static final String TRIGGERS = """
            do $$ declare t regclass; begin
                for t in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
                    execute format('alter table %%s %s trigger user', t);
                end loop;
            end $$""";

    private LastRelease() {}

    /** The migrations of today. */
    public static FluentConfiguration migrations(String url, String username, String password) {
        return Flyway.configure().dataSource(url, username, password).locations("classpath:db/migration");
    }

    /** Makes an empty database one of that release; triggers sleep meanwhile, as when a dump is restored. */
    public static void restore(String url, String username, String password) {
        migrations(url, username, password).target(VERSION).load().migrate();
        try (Connection connection = DriverManager.getConnection(url, username, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TRIGGERS.formatted("disable"));
            statement.execute("delete from unit_kinds");
            statement.execute(rows());
            statement.execute(TRIGGERS.formatted("enable"));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rows() {
        try (InputStream file = LastRelease.class.getResourceAsStream("/releases/" + VERSION + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
