package vn.tongket.services.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a database server. They are made in a folder of another name and renamed when complete: an interrupted
 * first start leaves nothing that looks like data.
 */
final class PostgresCluster {

    static final String ROLE = "tongket";
    static final String DATABASE = "tongket";

    private static final String FOLDER = "postgres";
    private static final String PARTIAL = "postgres-initialising-";
    private static final int LINES_TOLD = 10;

    /** Files that were not written to their end; others in the folder are somebody else's. */
    private static final Pattern INTERRUPTED = Pattern.compile(
            PARTIAL + ".*|(postgres-password|postgres-administrator-password|demo-accounts\\.csv).*\\.part");

    private final Path dataDir;
    private final Path home;
    private final HostTools tools;

    PostgresCluster(Path dataDir, Path home, HostTools tools) {
        this.dataDir = dataDir;
        this.home = home;
        this.tools = tools;
    }

    Path folder() {
        return dataDir.resolve(FOLDER);
    }

    boolean isThere() {
        return Files.isDirectory(folder());
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** Makes the files when there are none, else checks that these programs can read them. */
    void prepare(String password, boolean durable) throws IOException {
        removeInterrupted();
        if (isThere()) {
            checkVersion();
        } else {
            initialise(password, durable);
        }
    }

    private void removeInterrupted() throws IOException {
        try (Stream<Path> entries = Files.list(dataDir)) {
            for (Path entry : entries.filter(this::isInterrupted).toList()) {
                Folders.delete(entry);
            }
        }
    }

    private boolean isInterrupted(Path entry) {
        return INTERRUPTED.matcher(entry.getFileName().toString()).matches();
    }

    private void initialise(String password, boolean durable) throws IOException {
        Path partial = Files.createTempDirectory(dataDir, PARTIAL);
        Path administrator = dataDir.resolve("postgres-administrator-password");
        SecretFile.write(administrator, SecretFile.random());
        try {
            run(initdb(partial, administrator, durable), "");
        } finally {
            // Nobody needs it again: the application's role owns the database, and repairs are made offline.
            Files.delete(administrator);
        }
        createDatabase(partial, password);
        Files.move(partial, folder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The collation is PostgreSQL's own, so that the machine's locales, and their updates, do not matter. */
    private List<String> initdb(Path target, Path administratorPassword, boolean durable) {
        List<String> command = new ArrayList<>(List.of(
                program("initdb").toString(),
                "--pgdata=" + target,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + administratorPassword,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (!durable) {
            command.add("--no-sync");
        }
        return command;
    }

    /** In single-user mode: no port is opened before the password is set. */
    private void createDatabase(Path target, String password) throws IOException {
        run(
                List.of(program("postgres").toString(), "--single", "-D", target.toString(), "-j", "postgres"),
                "CREATE ROLE %s LOGIN CREATEDB PASSWORD '%s';\n\nCREATE DATABASE %s OWNER %s;\n\n"
                        .formatted(ROLE, password, DATABASE, ROLE));
    }

    /** The same way, while no server runs: for whoever lost the file and owns the data all the same. */
    void changePassword(String password) throws IOException {
        run(
                List.of(program("postgres").toString(), "--single", "-D", folder().toString(), "-j", DATABASE),
                "ALTER ROLE %s PASSWORD '%s';\n\n".formatted(ROLE, password));
    }

    private void run(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(tools.helper(command))
                .directory(dataDir.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!succeeded(process) || output.contains("ERROR:") || output.contains("FATAL:")) {
            throw new LaunchException(
                    "PostgreSQL could not prepare its data folder in %s:%n%s".formatted(dataDir, last(output)));
        }
    }

    /** The end of what it said, where the reason stands. */
    private static String last(String output) {
        List<String> lines = output.strip().lines().toList();
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    }

    private static boolean succeeded(Process process) {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void checkVersion() throws IOException {
        String ours = carriedVersion();
        String theirs = Files.readString(folder().resolve("PG_VERSION")).strip();
        if (!theirs.equals(ours)) {
            throw new LaunchException(
                    "The data in %s was written by PostgreSQL %s, this release carries %s. Export it with the release that wrote it, or name a database with TONGKET_DB_URL."
                            .formatted(folder(), theirs, ours));
        }
    }

    /** The catalogue's first line says {@code # PostgreSQL 17}. */
    private String carriedVersion() throws IOException {
        try (BufferedReader catalogue = Files.newBufferedReader(home.resolve("share/postgresql/postgres.bki"))) {
            return Objects.requireNonNull(catalogue.readLine()).replaceAll("\\D", "");
        }
    }
}
