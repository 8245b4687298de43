package vn.tongket.services.launch;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Starts the application: judges the settings, starts a database where none is named, then hands over to Quarkus. Whatever
 * stands in the way is said in a sentence on standard error, and the exit code is 1.
 */
@QuarkusMain
public final class Main {

    private static final String DATASOURCE_URL = "quarkus.datasource.jdbc.url";
    private static final long LONGEST_STOP_SECONDS = 30;

    /** Argument that starts nothing but the embedded database; scripts that back it up and put it back use it. */
    private static final String DATABASE_ONLY = "--database-only";

    private final CountDownLatch applicationStopped = new CountDownLatch(1);
    private volatile boolean stopping;

    Main() {}

    public static void main(String... arguments) {
        try {
            LaunchSettings settings = LaunchSettings.read(SettingSource.ofProcess());
            if (List.of(arguments).contains(DATABASE_ONLY)) {
                serveDatabase(settings);
            } else {
                new Main().launch(settings, arguments);
            }
        } catch (LaunchException | InvalidPathException e) {
            System.err.println("Tổng Kết cannot start. " + StartFailure.told(e, null));
            System.exit(1);
        }
    }

    private static void serveDatabase(LaunchSettings settings) {
        EmbeddedPostgres database = EmbeddedPostgres.start(
                settings.dataDir(), EmbeddedPostgres.Options.forData().withPort(settings.embeddedPort()));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-embedded-postgres"));
        database.ended().join();
    }

    private void launch(LaunchSettings settings, String... arguments) {
        // A test or a reload in development mode brings its own database and ports.
        if (System.getProperty(DATASOURCE_URL) == null) {
            prepare(settings);
        }
        Quarkus.run(null, this::exit, arguments);
    }

    private void prepare(LaunchSettings settings) {
        List<String> objections = ProductionReadiness.objections(settings);
        if (!objections.isEmpty()) {
            throw new LaunchException(String.join(System.lineSeparator(), objections));
        }
        FreePort.require(settings.host(), settings.port(), "TONGKET_PORT");
        FreePort.require(settings.managementHost(), settings.managementPort(), "TONGKET_MANAGEMENT_PORT");
        announce(settings);
        if (settings.embeddedDatabase()) {
            startDatabase(settings);
        }
    }

    /** Quarkus and the rooms read these; what the operator set as a property of Quarkus itself stays. */
    private static void announce(LaunchSettings settings) {
        setUnlessSet("quarkus.http.host", settings.host());
        setUnlessSet("quarkus.http.port", settings.port());
        setUnlessSet("quarkus.management.host", settings.managementHost());
        setUnlessSet("quarkus.management.port", settings.managementPort());
        setUnlessSet("quarkus.log.console.json.enabled", settings.jsonLog());
        setUnlessSet("tongket.mode", settings.mode().name().toLowerCase(Locale.ROOT));
        setUnlessSet("tongket.data-dir", settings.dataDir());
        setUnlessSet("tongket.demo-accounts", settings.demoAccounts());
        setUnlessSet("tongket.sample-data", settings.sampleData());
        announceTraces(settings.traces());
        LaunchSettings.ExternalDatabase database = settings.externalDatabase();
        if (database != null) {
            announceDatabase(database.url(), database.username(), database.password());
            setUnlessSet("quarkus.datasource.reads.jdbc.url", database.readUrl());
        }
    }

    private static void announceTraces(LaunchSettings.@Nullable Traces traces) {
        if (traces != null) {
            setUnlessSet("quarkus.otel.sdk.disabled", false);
            setUnlessSet("quarkus.otel.exporter.otlp.endpoint", traces.endpoint());
            setUnlessSet("quarkus.datasource.jdbc.telemetry.enabled", true);
            setUnlessSet("quarkus.datasource.reads.jdbc.telemetry.enabled", true);
            setUnlessSet("tongket.traces.share", traces.share());
        }
    }

    private static void announceDatabase(String url, @Nullable String username, @Nullable String password) {
        setUnlessSet(DATASOURCE_URL, url);
        setUnlessSet("quarkus.datasource.username", username);
        setUnlessSet("quarkus.datasource.password", password);
    }

    private static void setUnlessSet(String property, @Nullable Object value) {
        if (value != null && System.getProperty(property) == null) {
            System.setProperty(property, value.toString());
        }
    }

    private void startDatabase(LaunchSettings settings) {
        EmbeddedPostgres database = EmbeddedPostgres.start(
                settings.dataDir(),
                EmbeddedPostgres.Options.forData()
                        .withPort(settings.embeddedPort())
                        .sparing(List.of(settings.port(), settings.managementPort())));
        announceDatabase(database.jdbcUrl(), database.username(), database.password());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "stop-embedded-postgres"));
        database.ended().thenRun(() -> endWithDatabase(settings));
    }

    /** The database goes last: requests that are still being answered need it. */
    private void stop(EmbeddedPostgres database) {
        stopping = true;
        try {
            applicationStopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private void endWithDatabase(LaunchSettings settings) {
        if (!stopping) {
            System.err.println("The embedded PostgreSQL has ended by itself, so Tổng Kết stops too; the reason is in "
                    + settings.dataDir().resolve("postgres.log"));
            System.exit(1);
        }
    }

    private void exit(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println(
                    "Tổng Kết has stopped. " + StartFailure.told(failure, System.getProperty(DATASOURCE_URL)));
        }
        applicationStopped.countDown();
        // In development mode the application ends and starts again within one process, on the same database.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            System.exit(code);
        }
    }
}
