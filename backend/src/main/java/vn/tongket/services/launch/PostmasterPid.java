package vn.tongket.services.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes into {@code postmaster.pid}: its process in the first line, its state in the eighth. The
 * file outlives a killed server, so alone it proves nothing.
 */
record PostmasterPid(long pid, boolean ready) {

    private static final String FILE_NAME = "postmaster.pid";
    private static final int STATE_LINE = 7;

    /** Empty when there is no such file, or the server is still writing it. */
    static Optional<PostmasterPid> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(cluster.resolve(FILE_NAME)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterPid> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready");
        return Optional.of(new PostmasterPid(Long.parseLong(lines.getFirst().strip()), ready));
    }

    static void delete(Path cluster) throws IOException {
        Files.deleteIfExists(cluster.resolve(FILE_NAME));
    }
}
