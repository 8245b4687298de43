package vn.tongket.services.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Makes a workbook the same bytes whenever and wherever it is written: its parts bear one time, it does not say when it
 * was made, and it is not compressed, since what compression comes to differs from one machine to the next.
 */
public final class SteadyZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private SteadyZip() {}

    /** The same workbook, steady. */
    public static byte[] of(byte[] workbook) {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(workbook.length * 4);
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream out = new ZipOutputStream(steady)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntriesInPhysicalOrder())) {
                byte[] content = in.getInputStream(part).readAllBytes();
                put(out, part.getName(), part.getName().equals(PROPERTIES) ? timeless(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return steady.toByteArray();
    }

    private static byte[] timeless(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return MADE.matcher(text)
                .replaceAll(made -> made.group(1) + "1980-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(TIME);
        part.setMethod(ZipEntry.STORED);
        part.setSize(content.length);
        part.setCompressedSize(content.length);
        part.setCrc(sum.getValue());
        out.putNextEntry(part);
        out.write(content);
        out.closeEntry();
    }
}
