package vn.tongket.awards.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the secret parts of keys lie, outside the database: one file each, which only the application's user reads. */
@ApplicationScoped
class KeyFolder {

    private static final String NAME = "credential-keys";

    private final Path folder;

    KeyFolder(
            @ConfigProperty(name = "tongket.credentials.key-folder") Optional<Path> folder,
            @ConfigProperty(name = "tongket.data-dir", defaultValue = ".tongket") Path dataDir) {
        this.folder =
                folder.orElseGet(() -> dataDir.resolve(NAME)).toAbsolutePath().normalize();
    }

    /** Lays a key there, whole or not at all. */
    void keep(SigningKey key) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        Path partial = Files.createTempFile(folder, "key-", ".part", ownerOnly("rw-------"));
        Files.writeString(partial, key.pem());
        Files.move(partial, file(key.publicKey()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** The key of a name; empty where its secret part does not lie here. */
    Optional<SigningKey> find(String publicKey) throws IOException {
        try {
            return Optional.of(SigningKey.read(publicKey, Files.readString(file(publicKey))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    boolean holds(String publicKey) {
        return Files.isReadable(file(publicKey));
    }

    private Path file(String publicKey) {
        return folder.resolve(publicKey + ".pem");
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
