package vn.tongket.services.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small programs of the operating system that a server process is wrapped in.
 *
 * @param newSession keeps Ctrl-C in the terminal from reaching the database before the application has let go of it
 * @param withoutRoot takes root's identity off the server, which refuses to run with it; empty when we are not root
 * @param dieWithParent makes the kernel stop a process when the thread that started it ends, whatever ended it
 */
record HostTools(List<String> newSession, List<String> withoutRoot, List<String> dieWithParent) {

    /** @throws LaunchException when we are root and nothing can take that off the server */
    static HostTools find() {
        return new HostTools(
                find("setsid").map(List::of).orElse(List.of()),
                isRoot() ? List.of(userNamespaceTool(), "-U") : List.of(),
                find("setpriv").map(tool -> List.of(tool, "--pdeathsig", "INT")).orElse(List.of()));
    }

    /**
     * A short-lived helper such as {@code initdb}. One that outlived a killed start would write into a folder that the next
     * start removes.
     */
    List<String> helper(List<String> command) {
        return join(withoutRoot, dieWithParent, command);
    }

    /** The lasting server. The kernel forgets the death signal when privileges change, so it is set last. */
    List<String> server(List<String> command) {
        return join(newSession, withoutRoot, dieWithParent, command);
    }

    /** A line for the operator on what will not work here; empty when all is well. */
    Optional<String> warning() {
        return dieWithParent.isEmpty()
                ? Optional.of(
                        "'setpriv' (package util-linux) is missing: if this process is killed, its PostgreSQL lives on"
                                + " until the next start stops it.")
                : Optional.empty();
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException _) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static String userNamespaceTool() {
        return find("unshare")
                .orElseThrow(
                        () -> new LaunchException(
                                "PostgreSQL does not run as root, and 'unshare' (package util-linux) is missing. Install it, start as another user, or name a database with TONGKET_DB_URL."));
    }

    private static Optional<String> find(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> command = new ArrayList<>();
        for (List<String> part : parts) {
            command.addAll(part);
        }
        return List.copyOf(command);
    }
}
