package vn.tongket.services.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that nobody chooses: random, and kept in files that only their owner reads. */
final class SecretFile {

    private static final int RANDOM_BYTES = 24;

    private SecretFile() {}

    /** The file's password; made and stored when there is none yet. */
    static String readOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, random());
        }
        return Files.readString(file).strip();
    }

    /** Letters, digits, {@code -} and {@code _} only, so that it needs no quoting anywhere. */
    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Appears whole or not at all, and is never readable by others, not even for a moment. */
    static void write(Path file, String secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path partial = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part", ownerOnly);
        Files.writeString(partial, secret + "\n");
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
