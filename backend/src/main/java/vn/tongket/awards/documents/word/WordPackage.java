package vn.tongket.awards.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tongket.kernel.http.ApiProblem;

/**
 * The parts of a DOCX file by their names. What its index says of their sizes is not believed; what is handed out again is
 * packed anew, so that nothing lies between the parts.
 */
public record WordPackage(SequencedMap<String, byte[]> parts) {

    public static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 100;
    private static final int MOST_BYTES = 8 << 20;
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public WordPackage {
        parts = Collections.unmodifiableSequencedMap(parts);
    }

    /**
     * Unpacks a file.
     *
     * @throws ApiProblem 422 where it is no zip file, has a part twice or no document; 413 where its parts are too large
     */
    public static WordPackage open(byte[] file) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw tooLarge();
            }
            int rest = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = inflated(zip, entry, rest);
                rest -= content.length;
                if (parts.put(entry.getName(), content) != null) {
                    throw notDocx();
                }
            }
        } catch (IOException e) {
            throw notDocx();
        }
        if (!parts.containsKey(DOCUMENT) || !parts.containsKey(TYPES)) {
            throw notDocx();
        }
        return new WordPackage(parts);
    }

    private static byte[] inflated(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] inflated = content.readNBytes(most + 1);
            if (inflated.length > most) {
                throw tooLarge();
            }
            return inflated;
        }
    }

    private static ApiProblem tooLarge() {
        return ApiProblem.tooLarge("decision-template.too-large", MOST_PARTS, MOST_BYTES >> 20);
    }

    static ApiProblem notDocx() {
        return ApiProblem.unprocessable("decision-template.not-docx");
    }

    public WordPackage with(Map<String, byte[]> others) {
        SequencedMap<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.putAll(others);
        return new WordPackage(changed);
    }

    /** The file, the same bytes for the same parts. */
    public byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
