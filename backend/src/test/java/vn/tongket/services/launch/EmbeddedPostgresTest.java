package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.testing.PostgresTestResource;

/** A real server in a folder of its own for each test, treated as a rough world treats it. */
class EmbeddedPostgresTest {

    private static final EmbeddedPostgres.Options DURABLE =
            new EmbeddedPostgres.Options(0, List.of(), true, PostgresTestResource.BINARIES, Duration.ofMinutes(1));

    private static final int SOCKET_FOLDER_LINE = 4;

    @TempDir
    private Path folder;

    @Test
    void startsWithAUtf8DatabaseThatTheApplicationsRoleOwnsWithoutBeingSuperuser() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(ask(database, "SELECT lower('BẮC KẠN, Đ')")).isEqualTo("bắc kạn, đ");
            assertThat(ask(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW is_superuser")).isEqualTo("off");
            assertThat(ask(database, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'tongket'"))
                    .isEqualTo("tongket");
        }
    }

    @Test
    void keepsDataFromOneStartToTheNext() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            tell(database, "CREATE TABLE kept AS SELECT 'Bạch Thông' AS name");
        }

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(ask(database, "SELECT name FROM kept")).isEqualTo("Bạch Thông");
        }
    }

    @Test
    void keepsCommittedDataWhenTheServerIsKilled() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            tell(database, "CREATE TABLE kept AS SELECT 42 AS number");
            database.process().destroyForcibly();
            database.ended().join();
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).exists();

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(ask(database, "SELECT number FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void givesTheDatabaseANewPasswordWhereTheFileWasLost() throws Exception {
        String former;
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            tell(database, "CREATE TABLE kept AS SELECT 'Na Rì' AS name");
            former = database.password();
        }
        Files.delete(folder.resolve("postgres-password"));
        Files.writeString(folder.resolve("postgres-password123.part"), "half");
        Files.writeString(folder.resolve("download.part"), "of somebody else");

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(database.password()).isNotEqualTo(former);
            assertThat(ask(database, "SELECT name FROM kept")).isEqualTo("Na Rì");
            assertThat(folder.resolve("postgres-password123.part")).doesNotExist();
            assertThat(folder.resolve("download.part")).exists();
        }
    }

    @Test
    void endsWithAKilledLauncherAndStartsAgainOnItsData() throws Exception {
        Process launcher = launchInAnotherProcess();
        long server = Long.parseLong(firstLine(launcher));

        launcher.destroyForcibly().waitFor();
        assertThat(endsByItself(server)).isTrue();

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(ask(database, "SELECT text FROM written")).isEqualTo("by another process");
        }
    }

    @Test
    void stopsAServerThatOutlivedItsLauncher() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            tell(database, "CREATE TABLE kept AS SELECT 7 AS number");
        }
        Process orphan = startWithoutLauncher();

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(database, "SELECT number FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void ignoresAStalePidFileThatNamesALivingStranger() throws Exception {
        EmbeddedPostgres.start(folder, DURABLE).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refusesASecondLauncherInTheSameProcess() {
        try (EmbeddedPostgres _ = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, DURABLE))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("TONGKET_DATA_DIR");
        }
    }

    @Test
    void refusesASecondLauncherFromAnotherProcess() throws Exception {
        Process launcher = launchInAnotherProcess();
        try {
            firstLine(launcher);
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, DURABLE))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("in use by process " + launcher.pid());
        } finally {
            launcher.destroy();
            launcher.waitFor();
        }
    }

    @Test
    void refusesAWrongPasswordAndTheSuperuserWithoutOne() {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "tongket", "wrong"))
                    .withMessageContaining("password authentication failed");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", database.password()));
        }
    }

    @Test
    void keepsItsPasswordForItsOwnerOnly() throws IOException {
        EmbeddedPostgres.start(folder, DURABLE).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres-password"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("postgres-administrator-password")).doesNotExist();
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(listeningAddresses(database.port())).containsExactly("0100007F");
            assertThat(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                            .get(SOCKET_FOLDER_LINE))
                    .isEmpty();
        }
    }

    @Test
    void namesTheSettingWhenItsPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, DURABLE.withPort(taken.getLocalPort())))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("TONGKET_EMBEDDED_DATABASE_PORT");
        }
        EmbeddedPostgres.start(folder, DURABLE).close();
    }

    @Test
    void startsOverWhenTheFirstStartWasInterrupted() throws Exception {
        Path halfMade = Files.createDirectories(folder.resolve("postgres-initialising-1"));
        Files.writeString(halfMade.resolve("PG_VERSION"), "17\n");

        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder, DURABLE)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(halfMade).doesNotExist();
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        EmbeddedPostgres.start(folder, DURABLE).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "15\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, DURABLE))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("written by PostgreSQL 15, this release carries 17");
    }

    private static String ask(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void tell(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private Process launchInAnotherProcess() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LastingLauncher.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Process startWithoutLauncher() throws IOException {
        Path home = PostgresBinaries.unpack(PostgresTestResource.BINARIES);
        Path cluster = folder.resolve("postgres");
        List<String> command = HostTools.find()
                .helper(List.of(
                        home.resolve("bin/postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "port=" + freePort(),
                        "-c",
                        "unix_socket_directories="));
        Process server = new ProcessBuilder(command)
                .directory(cluster.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(ServerProcesses.await(() -> isReady(cluster), Duration.ofSeconds(20)))
                .isTrue();
        return server;
    }

    private boolean endsByItself(long pid) throws IOException {
        Path cluster = folder.resolve("postgres").toRealPath();
        return ServerProcesses.await(() -> !ServerProcesses.worksIn(cluster, pid), Duration.ofSeconds(10));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isReady(Path cluster) {
        try {
            return PostmasterPid.read(cluster).filter(PostmasterPid::ready).isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    private static String firstLine(Process process) throws IOException {
        try (BufferedReader output = process.inputReader()) {
            return output.readLine();
        }
    }

    /** From the kernel's tables of sockets, in its own notation. */
    private static List<String> listeningAddresses(int port) throws IOException {
        String wanted = ":%04X".formatted(port);
        try (Stream<String> four = Files.lines(Path.of("/proc/net/tcp"));
                Stream<String> six = Files.lines(Path.of("/proc/net/tcp6"))) {
            return Stream.concat(four, six)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells[1].endsWith(wanted) && cells[3].equals("0A"))
                    .map(cells -> cells[1].substring(0, cells[1].indexOf(':')))
                    .toList();
        }
    }
}
