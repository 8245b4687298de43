package vn.tongket.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tongket.platform.http.ApiProblem;

/**
 * How large the contents of a zip file may be. What its index says of their sizes is not believed: everything is inflated
 * once, and counted.
 */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 1L << 30;
    /** The shared texts are the one part that a reader of workbooks holds in memory. */
    private static final long MOST_SHARED_TEXTS = 16L << 20;

    private ZipLimits() {}

    /**
     * Refuses what would be too large.
     *
     * @param otherwise the code of the problem where it is no zip file
     * @throws ApiProblem 400 where it is no zip file, 413 where it is too large
     */
    static void check(Path file, String otherwise) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            long rest = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                boolean shared = entry.getName().endsWith("sharedStrings.xml");
                rest -= inflate(zip, entry, shared ? Math.min(rest, MOST_SHARED_TEXTS) : rest);
            }
        } catch (ZipException e) {
            throw ApiProblem.badRequest(otherwise);
        }
    }

    private static long inflate(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw tooLarge();
                }
            }
        }
        return bytes;
    }

    private static ApiProblem tooLarge() {
        return ApiProblem.tooLarge("import.xlsx-too-large", MOST_BYTES >> 20, MOST_SHARED_TEXTS >> 20);
    }
}
