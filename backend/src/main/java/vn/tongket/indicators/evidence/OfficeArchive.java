package vn.tongket.indicators.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tongket.kernel.http.Fault;

/**
 * Looks into the archive that an office document is. Nothing is unpacked to disk; what it would come to is counted byte by
 * byte, since its own numbers may lie, and reading ends where it becomes too much.
 */
final class OfficeArchive {

    static final int MAX_ENTRIES = 2_000;
    static final long MAX_INFLATED = 256L << 20;

    private static final int MAX_DESCRIPTION = 1 << 20;
    private static final int PIECE = 1 << 16;

    /** Where programs keep code: macros of both generations, controls, and the scripts of OpenDocument. */
    private static final Pattern CODE =
            Pattern.compile("(.*/)?vba[^/]*\\.bin|(.*/)?(activex|macrosheets)/.*|(basic|scripts)/.+");

    private static final String WORDS = "wordprocessingml.document.main+xml";
    private static final String SHEETS = "spreadsheetml.sheet.main+xml";

    private OfficeArchive() {}

    static FileContent.Finding look(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries =
                    archive.size() > MAX_ENTRIES ? List.of() : new ArrayList<>(Collections.list(archive.entries()));
            if (entries.isEmpty() || inflated(archive, entries) > MAX_INFLATED) {
                return new FileContent.Refused(
                        Fault.at("/file", "evidence.archive-too-big", MAX_ENTRIES, MAX_INFLATED >> 20));
            }
            Optional<FileKind> kind = kind(archive);
            if (kind.isPresent() && carriesCode(archive, entries)) {
                return new FileContent.Refused(Fault.at("/file", "evidence.carries-code"));
            }
            return kind.<FileContent.Finding>map(FileContent.Recognised::new).orElseGet(FileContent::notTaken);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return FileContent.notTaken();
        }
    }

    /** How much comes out, at most a little more than is allowed. */
    private static long inflated(ZipFile archive, List<? extends ZipEntry> entries) throws IOException {
        byte[] piece = new byte[PIECE];
        long sum = 0;
        for (ZipEntry entry : entries) {
            try (InputStream content = archive.getInputStream(entry)) {
                int read;
                while (sum <= MAX_INFLATED && (read = content.read(piece)) >= 0) {
                    sum += read;
                }
            }
        }
        return sum;
    }

    private static Optional<FileKind> kind(ZipFile archive) throws IOException {
        String mimetype = text(archive, "mimetype");
        if (mimetype.equals(FileKind.ODT.mediaType())) {
            return Optional.of(FileKind.ODT);
        }
        if (mimetype.equals(FileKind.ODS.mediaType())) {
            return Optional.of(FileKind.ODS);
        }
        String types = contentTypes(archive);
        if (types.contains(WORDS) || (enablesMacros(types) && types.contains("ms-word"))) {
            return Optional.of(FileKind.DOCX);
        }
        if (types.contains(SHEETS) || (enablesMacros(types) && types.contains("ms-excel"))) {
            return Optional.of(FileKind.XLSX);
        }
        return Optional.empty();
    }

    private static boolean carriesCode(ZipFile archive, List<? extends ZipEntry> entries) throws IOException {
        return enablesMacros(contentTypes(archive))
                || entries.stream()
                        .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
                        .anyMatch(name -> CODE.matcher(name).matches());
    }

    private static boolean enablesMacros(String types) {
        return types.toLowerCase(Locale.ROOT).contains("macroenabled");
    }

    private static String contentTypes(ZipFile archive) throws IOException {
        return text(archive, "[Content_Types].xml");
    }

    private static String text(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(MAX_DESCRIPTION), StandardCharsets.UTF_8);
        }
    }
}
