package vn.tongket.services.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own in a child process, with its data in a folder. It listens on the loopback address only,
 * asks for a random password made at first start, and stops when this process ends, however that happens.
 *
 * <p>The programs come from the zonky project, the way of starting does not: its own is made for tests, without fsync,
 * with a superuser that needs no password, and does not get over a killed launcher.
 *
 * <p>The data folder holds {@code postgres/} (the data), {@code postgres-password} (readable by its owner only), {@code
 * postgres.lock}, {@code postgres.log} (of the running server; {@code postgres.previous.log} of the one before) and,
 * unless {@link Options#binaries} says otherwise, {@code postgres-binaries/}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int ATTEMPTS_AT_A_FREE_PORT = 3;

    private final DataFolderLock lock;
    private final Process server;
    private final int port;
    private final String password;

    private EmbeddedPostgres(DataFolderLock lock, Process server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * How to start.
     *
     * @param port the loopback port, or 0 for any free one
     * @param spared ports that are free and not to be taken, because somebody is about to listen there
     * @param durable whether acknowledged writes survive a power cut; only tests do without
     * @param binaries where unpacked programs are kept; null for a folder beside the data
     * @param startTimeout how long recovery after a crash may take
     */
    public record Options(
            int port,
            List<Integer> spared,
            boolean durable,
            @Nullable Path binaries,
            Duration startTimeout) {

        /** For real data: durable, any free port, five minutes for recovery. */
        public static Options forData() {
            return new Options(0, List.of(), true, null, Duration.ofMinutes(5));
        }

        /** For data that a test throws away: quick, and unpacked programs are shared between runs. */
        public static Options forTests(Path binaries) {
            return new Options(0, List.of(), false, binaries, Duration.ofMinutes(1));
        }

        public Options withPort(int fixed) {
            return new Options(fixed, spared, durable, binaries, startTimeout);
        }

        public Options sparing(List<Integer> ports) {
            return new Options(port, ports, durable, binaries, startTimeout);
        }
    }

    /**
     * Starts the server on the folder's data, which is made when there is none. What an earlier, killed launcher left
     * running there is stopped first.
     *
     * @throws LaunchException when the folder is in use, the port is taken, the machine is not supported or the server
     *     does not come up; the message says what to do
     */
    public static EmbeddedPostgres start(Path dataDir, Options options) {
        try {
            Path folder = Files.createDirectories(dataDir).toRealPath();
            DataFolderLock lock = DataFolderLock.acquire(folder);
            try {
                return startLocked(folder, options, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (FileSystemException e) {
            throw new LaunchException(StartFailure.ofFile(e), e);
        } catch (IOException e) {
            throw new LaunchException("The data folder %s cannot be used: %s".formatted(dataDir, e), e);
        }
    }

    private static EmbeddedPostgres startLocked(Path folder, Options options, DataFolderLock lock) throws IOException {
        HostTools tools = HostTools.find();
        tools.warning().ifPresent(System.err::println);
        Path cache = options.binaries() == null ? ownPrograms(folder) : options.binaries();
        PostgresCluster cluster = new PostgresCluster(folder, PostgresBinaries.unpack(cache), tools);
        Path passwordFile = folder.resolve("postgres-password");
        boolean lost = cluster.isThere() && !Files.exists(passwordFile);
        String password = SecretFile.readOrCreate(passwordFile);
        cluster.prepare(password, options.durable());
        ServerProcesses.clear(cluster.folder());
        if (lost) {
            cluster.changePassword(password);
            System.err.println(
                    "The password of the embedded database was missing, so it has a new one: " + passwordFile);
        }
        Launch launch = new Launch(cluster, tools, options, folder.resolve("postgres.log"));
        return launch.startServer(lock, password);
    }

    /** Nobody else unpacks there: the folder is locked. */
    private static Path ownPrograms(Path folder) throws IOException {
        Path cache = folder.resolve("postgres-binaries");
        PostgresBinaries.removeInterrupted(cache);
        return cache;
    }

    /** For {@code java.sql}; role and password are given apart. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, PostgresCluster.DATABASE);
    }

    public String username() {
        return PostgresCluster.ROLE;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Completes when the server has ended, by {@link #close} or by itself. */
    public CompletableFuture<Void> ended() {
        return server.onExit().thenAccept(_ -> {});
    }

    /** The server's first process, for tests that treat it badly. */
    ProcessHandle process() {
        return server.toHandle();
    }

    /** Stops the server in an orderly way and gives the folder back. Closing twice does nothing more. */
    @Override
    public void close() {
        if (server.isAlive()) {
            ServerProcesses.stop(server);
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new LaunchException("The data folder's lock cannot be released: " + e.getMessage(), e);
        }
    }

    /** One attempt, or a few, to get the server running on prepared files. */
    private record Launch(PostgresCluster cluster, HostTools tools, Options options, Path log) {

        EmbeddedPostgres startServer(DataFolderLock lock, String password) throws IOException {
            int attempts = options.port() == 0 ? ATTEMPTS_AT_A_FREE_PORT : 1;
            for (int attempt = 1; attempt <= attempts; attempt++) {
                int port = options.port() == 0 ? freePort(options.spared()) : options.port();
                Process server = startFromLastingThread(new ProcessBuilder(tools.server(command(port)))
                        .directory(cluster.folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(newLog().toFile()));
                if (becomesReady(server)) {
                    return new EmbeddedPostgres(lock, server, port, password);
                }
                if (!portTaken()) {
                    throw new LaunchException(
                            "PostgreSQL does not start on %s:%n%s".formatted(cluster.folder(), lastLines()));
                }
            }
            throw new LaunchException(
                    "PostgreSQL cannot listen on port %d of 127.0.0.1, another program does. Choose another with TONGKET_EMBEDDED_DATABASE_PORT, or leave it out for any free one."
                            .formatted(options.port()));
        }

        private List<String> command(int port) {
            List<String> command = new ArrayList<>(List.of(
                    cluster.program("postgres").toString(),
                    "-D",
                    cluster.folder().toString(),
                    "-c",
                    "port=" + port,
                    "-c",
                    "listen_addresses=127.0.0.1",
                    // A stale socket in a shared folder can block a start, and nobody needs one.
                    "-c",
                    "unix_socket_directories=",
                    "-c",
                    "password_encryption=scram-sha-256"));
            if (!options.durable()) {
                command.addAll(
                        List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));
            }
            return command;
        }

        /**
         * The kernel's death signal is tied to the thread that starts a process, not to the whole of this one: a pool's
         * thread would take the server down when it ends.
         */
        private static Process startFromLastingThread(ProcessBuilder builder) throws IOException {
            CompletableFuture<Process> started = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("embedded-postgres").start(() -> {
                try {
                    Process process = builder.start();
                    started.complete(process);
                    process.waitFor();
                } catch (IOException e) {
                    started.completeExceptionally(e);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
            try {
                return started.join();
            } catch (CompletionException e) {
                throw new IOException("PostgreSQL cannot be started", e.getCause());
            }
        }

        private boolean becomesReady(Process server) {
            ServerProcesses.await(() -> !server.isAlive() || isReady(server), options.startTimeout());
            if (server.isAlive() && isReady(server)) {
                return true;
            }
            if (server.isAlive()) {
                ServerProcesses.stop(server);
            }
            return false;
        }

        private boolean isReady(Process server) {
            try {
                return PostmasterPid.read(cluster.folder())
                        .filter(file -> file.ready() && file.pid() == server.pid())
                        .isPresent();
            } catch (IOException _) {
                // Being written at this moment; the next look will tell.
                return false;
            }
        }

        private boolean portTaken() throws IOException {
            return Files.readString(log).contains("could not create any TCP/IP sockets")
                    && Files.readString(log).contains("Address already in use");
        }

        private String lastLines() throws IOException {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        }

        private Path newLog() throws IOException {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        }

        /** Another one is asked for while the first is still held, so that it cannot be the same. */
        private static int freePort(List<Integer> spared) throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = socket.getLocalPort();
                return spared.contains(port) ? freePort(spared) : port;
            }
        }
    }
}
