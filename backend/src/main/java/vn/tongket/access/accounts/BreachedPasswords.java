package vn.tongket.access.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that became known elsewhere, as the well-known collection lays them out: a file for each five hexadecimal digits
 * that a SHA-1 begins with, of lines {@code SUFFIX:COUNT}. The operator fetches it; nothing is asked of any network. SHA-1 is
 * what the collection is keyed by, and keeps nothing secret here.
 */
@ApplicationScoped
class BreachedPasswords {

    private static final Logger LOG = Logger.getLogger(BreachedPasswords.class);
    private static final int PREFIX = 5;
    private static final String NAME = "(?i)[0-9a-f]{5}(\\.txt)?";

    private final @Nullable Path folder;
    private final AtomicBoolean told = new AtomicBoolean();

    BreachedPasswords(@ConfigProperty(name = "tongket.password.breached-folder") Optional<String> folder) {
        this.folder = folder.map(Path::of).orElse(null);
        if (this.folder != null && !holdsRanges(this.folder)) {
            throw new IllegalStateException(
                    "TONGKET_PASSWORD_BREACHED_FOLDER must be a folder of files named by five hexadecimal digits");
        }
    }

    /** A folder that is none is told at the start. */
    void start(@Observes StartupEvent event) {}

    private static boolean holdsRanges(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().matches(NAME));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a password is among them, as it was typed or as it is kept. */
    boolean contains(String password) {
        String normal = Passwords.normal(password);
        return folder != null && (contains(folder, normal) || (!normal.equals(password) && contains(folder, password)));
    }

    /** What cannot be read is logged and refuses nobody: a collection half fetched must not keep people from changing passwords. */
    private boolean contains(Path folder, String password) {
        String hash = sha1(password);
        String prefix = hash.substring(0, PREFIX);
        Path range = range(folder, prefix);
        if (range == null) {
            if (told.compareAndSet(false, true)) {
                LOG.warnf("no file of breached passwords for the range %s; other missing ones are not told", prefix);
            }
            return false;
        }
        String wanted = hash.substring(PREFIX) + ":";
        try (Stream<String> lines = Files.lines(range, StandardCharsets.US_ASCII)) {
            return lines.anyMatch(line -> line.regionMatches(true, 0, wanted, 0, wanted.length()) && counted(line));
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.warnf("breached passwords of the range %s cannot be read: %s", prefix, e.getMessage());
            return false;
        }
    }

    /** Lines that only pad an answer, so that its length tells nothing, count nothing. */
    private static boolean counted(String line) {
        return !line.strip().endsWith(":0");
    }

    private static @Nullable Path range(Path folder, String prefix) {
        return Stream.of(prefix, prefix.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name + ".txt", name))
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static String sha1(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
