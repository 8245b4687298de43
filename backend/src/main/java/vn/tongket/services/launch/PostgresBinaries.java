package vn.tongket.services.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs carried in the application, unpacked once. They lie in a folder named by the archive's
 * checksum, so that a new release unpacks its own beside the old, and appear there in one step, so that an interrupted
 * start leaves nothing half unpacked.
 */
final class PostgresBinaries {

    private static final int CHECKSUM_DIGITS = 16;
    private static final String UNPACKING = "unpacking-";

    private PostgresBinaries() {}

    /**
     * @param cache the folder that keeps unpacked programs
     * @return the folder with {@code bin}, {@code lib} and {@code share}
     * @throws LaunchException when the application carries no programs for this machine
     */
    static Path unpack(Path cache) throws IOException {
        String archive = archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path home = cache.resolve(checksum(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(cache);
        Path partial = Files.createTempDirectory(cache, UNPACKING);
        try (InputStream content = open(archive)) {
            extract(content, partial);
        }
        // A temporary folder is for its owner only; the server may run under another identity.
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        publish(partial, home);
        return home;
    }

    /** What a start that was cut off left in a folder that nobody else unpacks into. */
    static void removeInterrupted(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(cache, UNPACKING + "*")) {
            for (Path each : left) {
                Folders.delete(each);
            }
        }
    }

    static String archiveFor(String system, String architecture) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            throw unsupported(system, architecture);
        }
        return switch (architecture) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default -> throw unsupported(system, architecture);
        };
    }

    private static LaunchException unsupported(String system, String architecture) {
        return new LaunchException(
                "The embedded PostgreSQL runs on Linux (x86-64, arm64), not on %s (%s). Name a database of your own with TONGKET_DB_URL."
                        .formatted(system, architecture));
    }

    private static String checksum(String archive) throws IOException {
        try (DigestInputStream content = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).substring(0, CHECKSUM_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static InputStream open(String archive) {
        InputStream content = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (content == null) {
            throw new LaunchException("This build carries no " + archive
                    + ", the embedded PostgreSQL for this machine. Name a database of your own with TONGKET_DB_URL.");
        }
        return content;
    }

    private static void extract(InputStream content, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(content)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extractEntry(tar, entry, target);
            }
        }
    }

    private static void extractEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean executable = (entry.getMode() & 0111) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Another process may have been quicker; its copy is as good as ours. */
    private static void publish(Path partial, Path home) throws IOException {
        try {
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            Folders.delete(partial);
        }
    }
}
