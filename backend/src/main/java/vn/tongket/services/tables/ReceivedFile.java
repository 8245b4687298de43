package vn.tongket.services.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A file on disk while it is worked on; gone when it is closed.
 *
 * @param sha256 of its content
 */
public record ReceivedFile(Path path, String sha256) implements Closeable {

    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    /** Writes a stream down as it comes. */
    public static ReceivedFile receive(InputStream content, Path folder) {
        Path path = null;
        try {
            path = Files.createTempFile(Files.createDirectories(folder), "import-", ".part");
            removeAbandoned(folder, path);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                content.transferTo(out);
            }
            return new ReceivedFile(path, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            remove(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(path);
            throw e;
        }
    }

    /** What a process left that was killed, and that nobody can be working on any more. */
    private static void removeAbandoned(Path folder, Path fresh) throws IOException {
        Instant longAgo = Files.getLastModifiedTime(fresh).toInstant().minus(ABANDONED_AFTER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "import-*.part")) {
            for (Path file : files) {
                if (isOlder(file, longAgo)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException done) {
            return false;
        }
    }

    /** Its content. */
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        remove(path);
    }
}
