package vn.tongket.indicators.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files in a folder, in subfolders by the first two digits of their sums. */
final class FolderStore implements EvidenceStore {

    private static final int FIRST_DIGITS = 2;

    private final Path folder;
    private final long spareBytes;

    /** @param spareBytes how much room must be left on the disk for the store to be healthy */
    FolderStore(Path folder, long spareBytes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.spareBytes = spareBytes;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        Path target = place(sha256);
        Path subfolder = Files.createDirectories(target.getParent());
        Path incoming = Files.createTempFile(folder, "incoming-", ".part");
        try {
            copyDurably(file, incoming);
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(incoming);
        }
        makeDurable(subfolder);
        makeDurable(folder);
    }

    @Override
    public void check() throws IOException {
        Files.deleteIfExists(Files.createTempFile(Files.createDirectories(folder), "incoming-", ".part"));
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < spareBytes) {
            throw new IOException("%d MB are left on the disk of %s".formatted(left >> 20, folder));
        }
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, FIRST_DIGITS)).resolve(sha256);
    }

    private static void copyDurably(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long length = source.size();
            long copied = 0;
            while (copied < length) {
                copied += source.transferTo(copied, length - copied, target);
            }
            target.force(true);
        }
    }

    /** A new name in a folder is durable once the folder itself is written. */
    private static void makeDurable(Path changed) throws IOException {
        try (FileChannel names = FileChannel.open(changed, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
