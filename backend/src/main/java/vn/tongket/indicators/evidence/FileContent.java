package vn.tongket.indicators.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tongket.kernel.http.Fault;

/** Looks at what a file is. Its first bytes say so; of an archive, what an office program keeps in it. */
final class FileContent {

    private static final int FIRST_BYTES = 12;
    private static final String ARCHIVE = "PK\u0003\u0004";

    private FileContent() {}

    /** What was found: a kind, or what is wrong. */
    sealed interface Finding permits Recognised, Refused {}

    /** A kind that is taken. */
    record Recognised(FileKind kind) implements Finding {}

    /** Something that is not. */
    record Refused(Fault fault) implements Finding {}

    static Finding look(Path file) throws IOException {
        String start = start(file);
        if (start.startsWith(ARCHIVE)) {
            return OfficeArchive.look(file);
        }
        if (start.startsWith("%PDF-")) {
            return new Recognised(FileKind.PDF);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new Recognised(FileKind.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return new Recognised(FileKind.JPEG);
        }
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
            return new Recognised(FileKind.WEBP);
        }
        return notTaken();
    }

    static Refused notTaken() {
        return new Refused(Fault.at("/file", "evidence.kind-not-taken", FileKind.all()));
    }

    /** Each byte as one character. */
    private static String start(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
        }
    }
}
