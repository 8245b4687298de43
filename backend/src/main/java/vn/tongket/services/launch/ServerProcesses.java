package vn.tongket.services.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Finds and ends the PostgreSQL processes at work in a data folder. A process is recognised by its working folder and
 * its name, never by a number in a file: after a crash that number may belong to somebody else.
 */
final class ServerProcesses {

    private static final Path PROC = Path.of("/proc");
    private static final Duration ORDERLY = Duration.ofSeconds(30);
    private static final Duration HURRIED = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);

    private ServerProcesses() {}

    /**
     * Stops whatever an earlier launcher left running in the folder and clears its traces, so that a server can be
     * started there. The caller holds the folder's lock.
     *
     * @throws LaunchException when something cannot be stopped
     */
    static void clear(Path cluster) throws IOException {
        Optional<PostmasterPid> recorded = PostmasterPid.read(cluster);
        if (!Files.isDirectory(PROC.resolve("self"))) {
            refuseUnlessGone(cluster, recorded);
        } else {
            stopAll(cluster, recorded);
        }
        PostmasterPid.delete(cluster);
    }

    /** Ends a server that this process started: at once but orderly, and if that takes too long by crash recovery later. */
    static boolean stop(Process server) {
        return stop(server.pid(), server::isAlive);
    }

    private static boolean stop(long pid, BooleanSupplier alive) {
        signal("INT", pid);
        if (await(() -> !alive.getAsBoolean(), ORDERLY)) {
            return true;
        }
        signal("QUIT", pid);
        return await(() -> !alive.getAsBoolean(), HURRIED);
    }

    static boolean await(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void stopAll(Path cluster, Optional<PostmasterPid> recorded) throws IOException {
        Path folder = cluster.toRealPath();
        List<Long> found = inFolder(folder);
        recorded.map(PostmasterPid::pid)
                .filter(found::contains)
                .ifPresent(pid -> stop(pid, () -> worksIn(folder, pid)));
        // Without their server the others notice and leave; one that does not must not meet a new server on its files.
        for (long pid : found) {
            BooleanSupplier alive = () -> worksIn(folder, pid);
            if (!await(() -> !alive.getAsBoolean(), HURRIED) && !stop(pid, alive)) {
                throw new LaunchException(
                        "A PostgreSQL process (%d) still works in %s and does not stop. End it and start again."
                                .formatted(pid, folder));
            }
        }
    }

    private static List<Long> inFolder(Path folder) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(ProcessHandle::pid)
                    .filter(pid -> worksIn(folder, pid))
                    .toList();
        }
    }

    /** A process that has ended but that nobody has collected yet still has a number, but no working folder any more. */
    static boolean worksIn(Path folder, long pid) {
        Path process = PROC.resolve(Long.toString(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder)
                    && Files.readString(process.resolve("comm")).strip().equals("postgres");
        } catch (IOException _) {
            // Gone meanwhile, or another user's: not ours in either case.
            return false;
        }
    }

    private static void refuseUnlessGone(Path cluster, Optional<PostmasterPid> recorded) {
        recorded.flatMap(file -> ProcessHandle.of(file.pid())).ifPresent(process -> {
            throw new LaunchException(
                    "%s names process %d as its server, and without /proc nobody can tell whether it still is. If it is not, remove the file; else stop the process."
                            .formatted(cluster.resolve("postmaster.pid"), process.pid()));
        });
    }

    /** Java itself can only ask for the slow stop, which waits until every client has gone. */
    private static void signal(String name, long pid) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -s \"$1\" \"$2\"", "sh", name, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LaunchException("Cannot signal process " + pid + ": " + e.getMessage(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for PostgreSQL");
        }
    }
}
