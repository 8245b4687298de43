package vn.tongket.services.launch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The settings that decide how the application starts. Each is read from the environment ({@code TONGKET_PORT}) or from
 * a system property of the same name in lower case ({@code tongket.port}).
 *
 * @param host the address to listen on; in a local run the loopback one, since demo accounts are nobody else's business
 * @param managementHost where health and metrics are told; the loopback address unless a monitor elsewhere needs them
 * @param externalDatabase the database to use, or null when none was named
 * @param embeddedDatabase whether to start a database of our own
 * @param embeddedPort its port, or 0 for any free one
 * @param jsonLog whether the log is one JSON object a line, for machines; else it is for people
 */
record LaunchSettings(
        InstallationMode mode,
        Path dataDir,
        String host,
        int port,
        String managementHost,
        int managementPort,
        @Nullable ExternalDatabase externalDatabase,
        boolean embeddedDatabase,
        int embeddedPort,
        boolean demoAccounts,
        boolean sampleData,
        boolean jsonLog,
        @Nullable Traces traces,
        @Nullable String bootstrapPassword,
        Allowances allowances) {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * A database somebody else runs; the password is never printed.
     *
     * @param readUrl a standby of it that takes reads, if any; it knows the same roles
     */
    record ExternalDatabase(
            String url,
            @Nullable String username,
            @Nullable String password,
            @Nullable String readUrl) {

        @Override
        public String toString() {
            return "ExternalDatabase[url=%s, username=%s, readUrl=%s]".formatted(url, username, readUrl);
        }
    }

    /**
     * Where traces go.
     *
     * @param endpoint a collector that takes OTLP over HTTP
     * @param share of the requests and jobs that begin here, from 0 to 1; whoever calls with a trace decides for its own
     */
    record Traces(String endpoint, double share) {}

    /** What production refuses unless it is told explicitly that it is meant. */
    record Allowances(boolean demoAccounts, boolean defaultSecrets, boolean embeddedDatabase) {}

    /**
     * Reads all settings.
     *
     * @throws LaunchException naming the first setting whose value cannot be understood
     */
    static LaunchSettings read(SettingSource source) {
        InstallationMode mode = source.mode("TONGKET_MODE");
        boolean local = mode == InstallationMode.LOCAL;
        ExternalDatabase external = externalDatabase(source);
        return new LaunchSettings(
                mode,
                Path.of(source.text("TONGKET_DATA_DIR", ".tongket"))
                        .toAbsolutePath()
                        .normalize(),
                source.text("TONGKET_HOST", local ? LOOPBACK : "0.0.0.0"),
                source.port("TONGKET_PORT", 8080),
                source.text("TONGKET_MANAGEMENT_HOST", LOOPBACK),
                source.port("TONGKET_MANAGEMENT_PORT", 9000),
                external,
                external == null && source.flag("TONGKET_EMBEDDED_DATABASE", local),
                source.port("TONGKET_EMBEDDED_DATABASE_PORT", 0),
                source.flag("TONGKET_DEMO_ACCOUNTS", local),
                source.flag("TONGKET_SAMPLE_DATA", local),
                source.flag("TONGKET_LOG_JSON", !local),
                traces(source),
                source.text("TONGKET_BOOTSTRAP_PASSWORD"),
                new Allowances(
                        source.flag("TONGKET_ALLOW_DEMO_ACCOUNTS", false),
                        source.flag("TONGKET_ALLOW_DEFAULT_SECRETS", false),
                        source.flag("TONGKET_ALLOW_EMBEDDED_DATABASE", false)));
    }

    private static @Nullable ExternalDatabase externalDatabase(SettingSource source) {
        String url = source.text("TONGKET_DB_URL");
        String readUrl = source.text("TONGKET_READ_DB_URL");
        requireAddress("TONGKET_DB_URL", url);
        requireAddress("TONGKET_READ_DB_URL", readUrl);
        if (url == null) {
            if (readUrl != null) {
                throw new LaunchException(
                        "TONGKET_READ_DB_URL names a standby of the database in TONGKET_DB_URL, which is"
                                + " not set: set both or neither.");
            }
            return null;
        }
        return new ExternalDatabase(
                url, source.text("TONGKET_DB_USERNAME"), source.text("TONGKET_DB_PASSWORD"), readUrl);
    }

    private static @Nullable Traces traces(SettingSource source) {
        String endpoint = source.text("TONGKET_TRACES_ENDPOINT");
        double share = source.share("TONGKET_TRACES_SHARE", 1);
        if (endpoint == null) {
            return null;
        }
        if (!endpoint.startsWith("http://") && !endpoint.startsWith("https://")) {
            throw new LaunchException("TONGKET_TRACES_ENDPOINT must look like http://collector:4318.");
        }
        return new Traces(endpoint, share);
    }

    private static void requireAddress(String name, @Nullable String url) {
        if (url != null && !url.startsWith("jdbc:postgresql:")) {
            throw new LaunchException("%s must look like jdbc:postgresql://host:5432/database.".formatted(name));
        }
    }
}
