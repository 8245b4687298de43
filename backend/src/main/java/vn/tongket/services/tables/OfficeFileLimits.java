package vn.tongket.services.tables;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import vn.tongket.kernel.http.ApiProblem;

/**
 * How much may be in a workbook or a document from outside. What its index says of sizes is not believed: everything is
 * inflated once, counted while it streams, and no part of it is held.
 */
final class OfficeFileLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_LEAD = 1 << 16;
    /** The least byte of any mark of the order of bytes. */
    private static final int BYTE_ORDER_MARK = 0xBB;

    private OfficeFileLimits() {}

    /**
     * Refuses what would be too large.
     *
     * @param otherwise the code of the problem where it is no such file
     * @return what the sheets of a workbook hide and merge, by their names
     * @throws ApiProblem 400 where it is no such file, 413 where all of it is too large, 422 where a row is
     */
    static Map<String, SheetMarks> check(Path file, String otherwise) throws IOException {
        refuseManyEntries(file, otherwise);
        try (OfficeBounds.Turn turn = OfficeBounds.turn();
                ZipFile zip = ZipFile.builder().setPath(file).get()) {
            OfficeParts parts = new OfficeParts(zip, otherwise);
            Cost cost = new Cost(Files.size(file));
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                refuseOtherMethods(entry, otherwise);
                try (Counted content = new Counted(zip.getInputStream(entry), cost)) {
                    look(parts, entry, content);
                }
            }
            if (!parts.fitTogether()) {
                throw ApiProblem.badRequest(otherwise);
            }
            return parts.marks();
        } catch (ZipException e) {
            throw ApiProblem.badRequest(otherwise);
        }
    }

    /** The library of Java reads the index as it stands; the other one makes an object of each entry. */
    private static void refuseManyEntries(Path file, String otherwise) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw OfficeBounds.set().tooLarge();
            }
        } catch (ZipException e) {
            throw ApiProblem.badRequest(otherwise);
        }
    }

    private static void refuseOtherMethods(ZipArchiveEntry entry, String otherwise) {
        if (entry.getMethod() != ZipMethod.STORED.getCode() && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
            throw ApiProblem.badRequest(otherwise);
        }
    }

    private static void look(OfficeParts parts, ZipArchiveEntry entry, Counted content) throws IOException {
        BufferedInputStream text = new BufferedInputStream(content, LONGEST_LEAD);
        if (mayBeXml(text)) {
            try {
                parts.read(entry.getName(), text);
            } catch (XMLStreamException e) {
                // Pictures and notes of old programs need not be XML; who has to read this part finds that out again.
            }
        }
        text.transferTo(OutputStream.nullOutputStream());
    }

    private static boolean mayBeXml(BufferedInputStream text) throws IOException {
        text.mark(LONGEST_LEAD);
        int first = text.read();
        int lead = 1;
        while (lead < LONGEST_LEAD && first >= 0 && (first <= ' ' || first >= BYTE_ORDER_MARK)) {
            first = text.read();
            lead++;
        }
        text.reset();
        return first == '<' || lead == LONGEST_LEAD;
    }

    /** What all parts of a file have cost together. */
    private static final class Cost {

        private final OfficeBounds bounds = OfficeBounds.set();
        private final long packed;
        private final long begun = processor();
        private long bytes;

        Cost(long packed) {
            this.packed = packed;
        }

        void add(int read) {
            bytes += Math.max(read, 0);
            bounds.bear(bytes, packed, Duration.ofNanos(processor() - begun));
        }

        /** Nanoseconds that this thread was at work. */
        private static long processor() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /** Ends in a refusal where the file costs too much. */
    private static final class Counted extends FilterInputStream {

        private final Cost cost;

        Counted(InputStream content, Cost cost) {
            super(content);
            this.cost = cost;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            cost.add(read);
            return read;
        }
    }
}
